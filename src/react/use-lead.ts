'use client';
import { useEffect, useMemo } from 'react';
import type { PresentedLead, Report, StatusModel } from '../core/index.js';
import { useViewParts } from './lead-view-context.js';
import { useLeadlight } from './leadlight-context.js';
import { unknownModel } from './model-for.js';
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
  const lead = useLeadValue(id, (_store, leadId) => feed.getPresented(leadId, modelFor));
  useOddities(lead);
  return lead;
}

/** The status model of one loaded lead. */
export function useLeadModel(id: string | undefined): StatusModel | undefined {
  const { modelFor } = useViewParts();
  const lead = useLead(id);
  return lead && modelFor(lead.lead);
}

const nothing: readonly Report[] = [];

/** Tells the host what is odd about a lead. */
function useOddities(presented: PresentedLead | undefined): void {
  const { store, models } = useViewParts();
  const { report } = useLeadlight();
  const lead = presented?.lead;
  const reports = presented?.reports;
  // One and the same where there is nothing to tell: no row that scrolls by has an effect of its own.
  const odd = useMemo(() => {
    const strange = lead && unknownModel(models, lead);
    const told = strange ? [strange, ...(reports ?? [])] : reports;
    return told?.length ? told : nothing;
  }, [lead, reports, models]);
  useEffect(() => {
    for (const one of odd) report({ ...one, adapter: store.adapter.id });
  }, [odd, report, store]);
}
