'use client';
import type { DecisionContext, Lead } from '../core/index.js';
import { newId } from '../cache/index.js';
import type { ViewParts } from './lead-view-context.js';
import type { LeadlightSettings } from './leadlight-context.js';

/** Who asks of a view's leads, and by which clock. */
export type Asker = Pick<LeadlightSettings, 'actor' | 'now'>;

/** Who asks, when, and what is known of the lead's campaign. */
export function decisionContext(
  { store, campaigns }: Pick<ViewParts, 'store' | 'campaigns'>,
  { actor, now }: Asker,
  { campaignId }: Lead,
): DecisionContext {
  const campaign = campaigns.find(({ id }) => id === campaignId);
  return { actor, now: now(), newId: () => newId(store, 'event'), ...(campaign && { campaign }) };
}
