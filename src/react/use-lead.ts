'use client';
import type { PresentedLead, StatusModel } from '../core/index.js';

/**
 * One loaded lead as it is to be shown, facts and pending wishes folded. Renders again only when this lead
 * changes, at most once a frame. Undefined while no loaded page has it.
 *
 * @example
 * const lead = useLead(id);
 * lead?.label; // 'Paused'
 */
export declare function useLead(id: string | undefined): PresentedLead | undefined;

/** The status model of one loaded lead. */
export declare function useLeadModel(id: string | undefined): StatusModel | undefined;
