import type { Stamps } from './stamps.js';

/** The leads that were added while nobody had them on a page. */
export class Newcomers {
  readonly #arrived = new Map<string, number>();
  readonly #stamps: Stamps;

  constructor(stamps: Stamps) {
    this.#stamps = stamps;
  }

  add(leadId: string): void {
    if (!this.#arrived.has(leadId)) this.#arrived.set(leadId, this.#stamps());
  }

  /** How many came after a read that began at this stamp. */
  countSince(begun: number): number {
    let count = 0;
    for (const arrived of this.#arrived.values()) if (arrived > begun) count += 1;
    return count;
  }

  /** Forgets those that a page has by now. */
  sweep(isLoaded: (leadId: string) => boolean): void {
    for (const id of this.#arrived.keys()) if (isLoaded(id)) this.#arrived.delete(id);
  }

  clear(): void {
    this.#arrived.clear();
  }
}
