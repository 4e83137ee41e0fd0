/** Facts written by hand, in few words, for tests of models: journals, leads, events and who asks. */
import { decide, emptyJournal, statusReducer } from '../../src/core/index.js';
import type {
  DecisionContext,
  EventData,
  EventType,
  Journal,
  Lead,
  LeadEvent,
  RefusalReason,
  StatusModel,
} from '../../src/core/index.js';

/** A fact in short: its type, or its type and what it carries. */
export type Fact = EventType | readonly [type: EventType, data: EventData];

const firstMinute = Date.UTC(2026, 2, 2, 9);
const minute = 60_000;

/** The moment at which the nth fact of a list happens (from 0): 2 March 2026, 09:00 UTC, and a minute each. */
export function minuteOf(nth: number): string {
  return new Date(firstMinute + nth * minute).toISOString();
}

/** One event of the lead `lead-1`, at the nth minute, with the id `event-<nth>`. */
export function eventOf(fact: Fact, nth = 0): LeadEvent {
  const [type, data] = typeof fact === 'string' ? [fact] : fact;
  return { id: `event-${nth}`, type, leadId: 'lead-1', at: minuteOf(nth), ...(data && { data }) };
}

/** Events in the order given, a minute apart. */
export function eventsOf(...facts: readonly Fact[]): readonly LeadEvent[] {
  return facts.map(eventOf);
}

/**
 * The journal of facts that happened in the order given, a minute apart.
 *
 * @example
 * journalOf('lead.added', ['email.bounced', { reason: 'mailbox-full' }])
 */
export function journalOf(...facts: readonly Fact[]): Journal {
  return eventsOf(...facts).reduce(statusReducer, emptyJournal);
}

/** The lead `lead-1`, to which these facts happened. */
export function leadOf(facts: readonly Fact[], more: Partial<Lead> = {}): Lead {
  return { id: 'lead-1', contact: { email: 'ada@example.com' }, journal: journalOf(...facts), ...more };
}

/** The user `user-1` asks, long after every fact; ids are `new-1`, `new-2`, … */
export function contextOf(more: Partial<DecisionContext> = {}): DecisionContext {
  let count = 0;
  const newId = () => `new-${(count += 1)}`;
  return { actor: { kind: 'user', id: 'user-1' }, now: '2026-06-01T12:00:00.000Z', newId, ...more };
}

/** What comes of asking for an action: `'ok'`, or the reason it is refused with. */
export function verdictOf(
  model: StatusModel,
  lead: Lead,
  action: string,
  context: DecisionContext = contextOf(),
): 'ok' | RefusalReason {
  const decision = decide(model, lead, action, context);
  return decision.ok ? 'ok' : decision.refusal.reason;
}
