import { compareEvents } from './compare-events.js';
import type { EventType, LeadEvent } from './event.js';

/** What is known of a lead: the latest event of each type. */
export type Journal = { readonly [T in EventType]?: LeadEvent };

/** The journal of a lead to which nothing happened yet. */
export const emptyJournal: Journal = Object.freeze({});

/**
 * The shared reducer: adds one fact to a journal. It is a join, so that any order and any number of times
 * gives the same journal; the very same object comes back when nothing changed. A machine's open or click
 * (`data.bot`) is left out.
 *
 * @example
 * const journal = events.reduce(statusReducer, emptyJournal);
 */
export function statusReducer(journal: Journal, event: LeadEvent): Journal {
  if (isMachine(event)) return journal;
  const known = Object.hasOwn(journal, event.type) ? journal[event.type] : undefined;
  if (known && compareEvents(event, known) <= 0) return journal;
  // A computed key makes an own property even of `__proto__`, so an odd type cannot reach the prototype.
  return { ...journal, [event.type]: event };
}

/** Joins two journals: of each type the later event. */
export function joinJournals(journal: Journal, other: Journal): Journal {
  return journalEvents(other).reduce(statusReducer, journal);
}

/** The events of a journal, one of each type, in no particular order. */
export function journalEvents(journal: Journal): LeadEvent[] {
  return Object.values(journal).filter((event): event is LeadEvent => event !== undefined);
}

/** The latest event of a journal, of whatever type, or of the types given. */
export function latestEvent(
  journal: Journal,
  types: readonly EventType[] = typesOf(journal),
): LeadEvent | undefined {
  let latest: LeadEvent | undefined;
  for (const type of types) {
    const event = journal[type];
    if (event && (!latest || compareEvents(event, latest) > 0)) latest = event;
  }
  return latest;
}

function typesOf(journal: Journal): readonly EventType[] {
  return Object.keys(journal) as EventType[];
}

/** Whether it was no person that opened or clicked: such an event is in the history and in no journal. */
export function isMachine(event: Pick<LeadEvent, 'type' | 'data'>): boolean {
  return event.data?.bot === true && (event.type === 'email.opened' || event.type === 'email.clicked');
}

/** The later of `now` and 1 ms after the latest fact: a wish comes after all facts, whatever the clock says. */
export function oneAfter(journal: Journal | undefined, now: string): string {
  const latest = journal && latestEvent(journal)?.at;
  if (latest === undefined || latest < now) return now;
  const next = Date.parse(latest) + 1;
  return Number.isNaN(next) ? latest : new Date(next).toISOString();
}
