'use client';
import type { BulkDoor, LeadStore } from '../cache/index.js';
import type { Selection } from '../core/index.js';

/** Hears that an act is over, and what stays chosen after it. */
type Over = (leftOf: (chosen: Selection) => Selection) => void;

/** Where a view keeps its act on many leads, from the first who asks for it on, whoever shows it. */
export class BulkPlace {
  readonly #store: LeadStore;
  #door: BulkDoor | undefined;
  #onOver: Over | undefined;

  constructor(store: LeadStore) {
    this.#store = store;
  }

  /** The act on many leads. Whoever asks brings along what makes it, so that the view itself need not have it. */
  open(Door: new (store: LeadStore) => BulkDoor): BulkDoor {
    if (this.#door) return this.#door;
    this.#door = new Door(this.#store);
    this.#door.onOver((leftOf) => this.#onOver?.(leftOf));
    return this.#door;
  }

  /** Tells the view, until the function that comes back is called. */
  onOver(listener: Over): () => void {
    this.#onOver = listener;
    return () => {
      this.#onOver = undefined;
    };
  }
}
