'use client';
import type { CampaignSummary } from '../adapter/index.js';

/** The campaigns that the backend lists; empty until they are read, or where it lists none. */
export declare function useCampaigns(): readonly CampaignSummary[];
