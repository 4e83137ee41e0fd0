import { Listeners } from './listeners.js';
import { batched } from './schedule.js';
import type { Schedule } from './schedule.js';

/** Which leads have changed. */
export type Changed = ReadonlySet<string> | 'everything';

/** Who listens to which lead. However much happens, each is told once a frame. */
export class Subscribers {
  readonly #byLead = new Map<string, Listeners>();
  readonly #ofAll = new Listeners<Changed>();
  readonly #ofNew = new Listeners<string>();
  #changed = new Set<string>();
  #everything = false;
  readonly #tellSoon: () => void;

  constructor(schedule: Schedule) {
    this.#tellSoon = batched(schedule, () => this.#tell());
  }

  /** Listens to one lead. */
  add(leadId: string, listener: () => void): () => void {
    const listeners = this.#byLead.get(leadId) ?? new Listeners();
    this.#byLead.set(leadId, listeners);
    const leave = listeners.add(listener);
    if (listeners.size === 1) this.#ofNew.tell(leadId);
    return () => {
      leave();
      if (listeners.size === 0 && this.#byLead.get(leadId) === listeners) this.#byLead.delete(leadId);
    };
  }

  /** Listens to any change at all. */
  addToAll(listener: (changed: Changed) => void): () => void {
    return this.#ofAll.add(listener);
  }

  /** Hears of each lead that somebody begins to listen to. */
  addToNew(listener: (leadId: string) => void): () => void {
    return this.#ofNew.add(listener);
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
    for (const id of ids) this.#byLead.get(id)?.tell();
    this.#ofAll.tell(changed);
  }
}
