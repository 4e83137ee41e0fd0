'use client';
import type { CampaignSummary } from '../adapter/index.js';
import { useViewParts } from './lead-view-context.js';

/** The campaigns that the backend lists; empty until they are read, or where it lists none. */
export function useCampaigns(): readonly CampaignSummary[] {
  return useViewParts().campaigns;
}
