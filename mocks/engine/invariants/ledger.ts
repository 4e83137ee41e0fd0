import { emptyJournal, isHidden, statusReducer } from '../../../src/core/index.js';
import type { Journal, Lead, StatusModel } from '../../../src/core/index.js';
import type { LoggedEvent } from '../logged-event.js';
import { isCorrection } from '../correction.js';

/** What the checker knows of a lead from the log alone. */
export interface Entry {
  readonly id: string;
  /** What counts: the facts that were not taken back, in order. */
  readonly facts: readonly LoggedEvent[];
  readonly journal: Journal;
  readonly version: number;
}

/** The books that the checker keeps by itself: every lead as the log says it is, and never as the store does. */
export class Ledger {
  readonly #entries = new Map<string, Entry>();
  #visible = 0;

  constructor(readonly model: StatusModel) {}

  /** How many leads are not hidden. */
  get visible(): number {
    return this.#visible;
  }

  entry(id: string): Entry {
    return this.#entries.get(id) ?? { id, facts: [], journal: emptyJournal, version: 0 };
  }

  leads(): readonly Lead[] {
    return [...this.#entries.values()].map(({ id, journal }) => ({ id, journal }));
  }

  /** Writes an event down. */
  book(event: LoggedEvent): void {
    const before = this.entry(event.leadId);
    const after = { ...written(before, event), version: event.version };
    this.#visible += Number(this.#isVisible(after)) - Number(before.version > 0 && this.#isVisible(before));
    this.#entries.set(event.leadId, after);
  }

  #isVisible({ id, journal }: Entry): boolean {
    return !isHidden(this.model, { id, journal });
  }
}

function written(entry: Entry, event: LoggedEvent): Entry {
  const undone = event.data?.events;
  if (Array.isArray(undone)) {
    const facts = entry.facts.filter(({ id }) => !undone.includes(id));
    return { ...entry, facts, journal: facts.reduce<Journal>(statusReducer, emptyJournal) };
  }
  if (isCorrection(event.type)) return entry;
  return {
    ...entry,
    facts: [...entry.facts, event],
    journal: statusReducer(entry.journal, event),
  };
}
