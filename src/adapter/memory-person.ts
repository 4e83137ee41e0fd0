import { isAboutOptOut, isDeleted, isOptedOut, OPTED_IN_AGAIN, optOutData } from '../core/index.js';
import type { Lead, LeadEvent } from '../core/index.js';
import { effectOf } from './memory-effect.js';
import type { Effect } from './memory-effect.js';
import type { MemoryStore } from './memory-store.js';

/** A lead before something happened to it, and after. */
export interface Change {
  readonly before: Lead;
  readonly after: Lead;
}

/**
 * Keeps what events made of a lead. A person is not a lead: what puts them on the do-not-contact list, or takes them
 * off it, is a fact on each of their leads. Those that it changed come back.
 */
export function keepEffect(store: MemoryStore, { lead, events }: Effect): readonly Change[] {
  store.put(lead, events);
  const model = store.modelOf(lead);
  return events
    .filter(({ type }) => isAboutOptOut(model, type))
    .flatMap((event) => store.sharing(lead).flatMap((other) => tell(store, other, event)));
}

function tell(store: MemoryStore, before: Lead, { id, type, at, data }: LeadEvent): readonly Change[] {
  const model = store.modelOf(before);
  const types = type === OPTED_IN_AGAIN ? model.suppresses : [type];
  const isNews = isOptedOut(types, store.journalOf(before)) === (type === OPTED_IN_AGAIN);
  if (!isNews || isDeleted(before)) return [];
  const known = optOutData(model, data);
  const fact: LeadEvent = {
    id: `${id}~${before.id}`,
    type,
    leadId: before.id,
    at,
    by: { kind: 'integration' },
    ...(known && { data: known }),
  };
  const effect = effectOf(model, before, [fact], store.campaignOf(before));
  if (!effect) return [];
  store.put(effect.lead, effect.events);
  return [{ before, after: effect.lead }];
}
