import { emptyJournal, statusReducer } from '../../src/core/index.js';
import type { Journal, LeadEvent } from '../../src/core/index.js';
import type { Fact } from './known-facts.js';

const firstHour = Date.UTC(2026, 2, 9, 8);
const hour = 3_600_000;

/** Facts an hour apart, in the order given. */
export function eventsOf(facts: readonly Fact[]): readonly LeadEvent[] {
  return facts.map(({ type, data }, index) => ({
    id: `fact-${String(index).padStart(3, '0')}`,
    type,
    leadId: 'lead-1',
    at: new Date(firstHour + index * hour).toISOString(),
    ...(data && { data }),
  }));
}

/** The journal of events as they are delivered: in order and once, or the last first and everything twice. */
export function journalOf(events: readonly LeadEvent[], isTwisted: boolean): Journal {
  const delivered = isTwisted ? [...events, ...events].reverse() : events;
  return delivered.reduce(statusReducer, emptyJournal);
}
