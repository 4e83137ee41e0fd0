import { batched } from './schedule.js';
import type { Schedule } from './schedule.js';

type Listener = () => void;

/** Who listens to which lead. However much happens, each is told once a frame. */
export class Subscribers {
  readonly #byLead = new Map<string, Set<Listener>>();
  readonly #ofAll = new Set<Listener>();
  readonly #changed = new Set<string>();
  #everything = false;
  readonly #tellSoon: () => void;

  constructor(schedule: Schedule) {
    this.#tellSoon = batched(schedule, () => this.#tell());
  }

  /** Listens to one lead. */
  add(leadId: string, listener: Listener): () => void {
    const listeners = this.#byLead.get(leadId) ?? new Set();
    this.#byLead.set(leadId, listeners.add(listener));
    return () => {
      listeners.delete(listener);
      if (listeners.size === 0 && this.#byLead.get(leadId) === listeners) this.#byLead.delete(leadId);
    };
  }

  /** Listens to any change at all. */
  addToAll(listener: Listener): () => void {
    this.#ofAll.add(listener);
    return () => this.#ofAll.delete(listener);
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
    const told = this.#everything ? [...this.#byLead.values()] : this.#listeners();
    this.#everything = false;
    this.#changed.clear();
    for (const listeners of told) for (const listener of listeners) listener();
    for (const listener of this.#ofAll) listener();
  }

  #listeners(): readonly ReadonlySet<Listener>[] {
    return [...this.#changed].flatMap((id) => this.#byLead.get(id) ?? []);
  }
}
