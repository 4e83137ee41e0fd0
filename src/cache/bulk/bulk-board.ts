import { Listeners } from '../listeners.js';
import { idle } from './bulk-standing.js';
import type { BulkStanding } from './bulk-standing.js';

/** Where it is written how an act on many leads stands, and who reads it. */
export class BulkBoard {
  readonly #listeners = new Listeners();
  #standing = idle;

  /** The same object until it changes. */
  get standing(): BulkStanding {
    return this.#standing;
  }

  get isBusy(): boolean {
    return this.#standing.state === 'running' || this.#standing.state === 'undoing';
  }

  subscribe(listener: () => void): () => void {
    return this.#listeners.add(listener);
  }

  /** Tells what has changed. */
  tell(change: Partial<BulkStanding>): void {
    this.write({ ...this.#standing, ...change });
  }

  write(standing: BulkStanding): void {
    this.#standing = standing;
    this.#listeners.tell();
  }
}
