'use client';
import type { PresentedLead, StatusModel } from '../core/index.js';
import { useViewParts } from './lead-view-context.js';
import { useLeadValue } from './use-lead-value.js';

/**
 * One loaded lead as it is to be shown, facts and pending wishes folded. Renders again only when this lead
 * changes, at most once a frame. Undefined while no loaded page has it.
 *
 * @example
 * const lead = useLead(id);
 * lead?.label; // 'Paused'
 */
export function useLead(id: string | undefined): PresentedLead | undefined {
  const { feed, modelFor } = useViewParts();
  return useLeadValue(id, (_store, leadId) => feed.getPresented(leadId, modelFor));
}

/** The status model of one loaded lead. */
export function useLeadModel(id: string | undefined): StatusModel | undefined {
  const { modelFor } = useViewParts();
  const lead = useLead(id);
  return lead && modelFor(lead.lead);
}
