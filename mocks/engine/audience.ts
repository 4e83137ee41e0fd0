import type { Lead } from '../../src/core/index.js';
import { isCorrection } from './correction.js';
import type { Log } from './log.js';
import type { SimulationListener } from './simulation.js';

/** All who hear what happens in a simulation. While time is turned back they hear nothing. */
export class Audience {
  readonly #listeners = new Set<SimulationListener>();
  readonly #leadOf: (id: string) => Lead | undefined;
  isDeaf = false;

  constructor(leadOf: (id: string) => Lead | undefined) {
    this.#leadOf = leadOf;
  }

  add(listener: SimulationListener): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  /** What was written into the log; a correction is told as the lead's new snapshot. */
  tell(log: Log, place: number): void {
    if (this.isDeaf || this.#listeners.size === 0) return;
    const event = log.at(place);
    const lead = isCorrection(event.type) ? this.#leadOf(event.leadId) : undefined;
    for (const listener of this.#listeners) {
      if (lead) listener.lead?.(lead, event.seq);
      else listener.event(event);
    }
  }

  tellGap(): void {
    for (const listener of this.#listeners) listener.gap?.();
  }
}
