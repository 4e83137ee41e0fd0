'use client';
import { useCallback } from 'react';
import type { DecisionContext, Lead } from '../core/index.js';
import { useViewParts } from './lead-view-context.js';
import { useLeadlight } from './leadlight-context.js';

/** Who asks, when, and what is known of the lead's campaign. */
export function useDecisionContext(): (lead: Lead) => DecisionContext {
  const { store, campaigns } = useViewParts();
  const { actor, now } = useLeadlight();
  return useCallback(
    (lead) => {
      const campaign = campaigns.find(({ id }) => id === lead.campaignId);
      const newId = () => store.newId('event');
      return { actor, now: now(), newId, ...(campaign && { campaign }) };
    },
    [actor, now, campaigns, store],
  );
}
