import { batched } from './schedule.js';
import type { Schedule } from './schedule.js';

type Listener = () => void;

/** Which leads have changed. */
export type Changed = ReadonlySet<string> | 'everything';

/** Who listens to which lead. However much happens, each is told once a frame. */
export class Subscribers {
  readonly #byLead = new Map<string, Set<Listener>>();
  readonly #ofAll = new Set<(changed: Changed) => void>();
  readonly #ofNew = new Set<(leadId: string) => void>();
  #changed = new Set<string>();
  #everything = false;
  readonly #tellSoon: () => void;

  constructor(schedule: Schedule) {
    this.#tellSoon = batched(schedule, () => this.#tell());
  }

  /** Listens to one lead. */
  add(leadId: string, listener: Listener): () => void {
    const listeners = this.#byLead.get(leadId) ?? new Set();
    this.#byLead.set(leadId, listeners.add(listener));
    if (listeners.size === 1) for (const hear of this.#ofNew) hear(leadId);
    return () => {
      listeners.delete(listener);
      if (listeners.size === 0 && this.#byLead.get(leadId) === listeners) this.#byLead.delete(leadId);
    };
  }

  /** Listens to any change at all. */
  addToAll(listener: (changed: Changed) => void): () => void {
    this.#ofAll.add(listener);
    return () => this.#ofAll.delete(listener);
  }

  /** Hears of each lead that somebody begins to listen to. */
  addToNew(listener: (leadId: string) => void): () => void {
    this.#ofNew.add(listener);
    return () => this.#ofNew.delete(listener);
  }

  /** The leads that are listened to. */
  leads(): Iterable<string> {
    return this.#byLead.keys();
  }

  changed(leadId: string): void {
    this.#changed.add(leadId);
    this.#tellSoon();
  }

  everythingChanged(): void {
    this.#everything = true;
    this.#tellSoon();
  }

  #tell(): void {
    const changed: Changed = this.#everything ? 'everything' : this.#changed;
    const ids = changed === 'everything' ? [...this.#byLead.keys()] : changed;
    this.#everything = false;
    this.#changed = new Set();
    for (const id of ids) for (const listener of this.#byLead.get(id) ?? []) listener();
    for (const listener of this.#ofAll) listener(changed);
  }
}
