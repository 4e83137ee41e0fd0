import type { Wish } from '../../core/index.js';
import { isSelected } from '../../core/index.js';
import type { LeadStore } from '../lead-store.js';
import { isChosen } from './bulk-forecast.js';
import type { BulkAsk } from './bulk-forecast.js';
import type { BulkPart } from './bulk-part.js';

/**
 * What one request of a bulk act would make of the leads on screen, as wishes. They bear its key, by which
 * the facts that it causes are known.
 */
export function* wishesOf(store: LeadStore, ask: BulkAsk, { key, selection }: BulkPart): Generator<Wish> {
  const { action, decide, modelFor } = ask;
  const ids = 'ids' in selection ? new Set(selection.ids) : undefined;
  for (const leadId of store.subscribers.leads()) {
    if (ids ? !ids.has(leadId) : !isSelected(ask.selection, leadId)) continue;
    const lead = store.getPresented(leadId, modelFor);
    if (!lead || (!ids && !isChosen(ask.selection, lead, modelFor(lead.lead)))) continue;
    const decision = decide(lead);
    if (decision.ok) yield { id: key, leadId, action, events: decision.events };
  }
}
