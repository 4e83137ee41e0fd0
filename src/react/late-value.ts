'use client';
import { late } from '../adapter/late.js';
import { Listeners } from '../cache/listeners.js';

/** Something that is loaded later, or how far it is. */
export type LateState<T> = 'loading' | 'failed' | T;

/** Something that is loaded when it is first needed, and how far it is; once a page, whoever needs it. */
export class LateValue<T extends object> {
  readonly #load: () => Promise<T>;
  readonly #listeners = new Listeners();
  #state: LateState<T> = 'loading';

  constructor(load: () => Promise<T>) {
    this.#load = late(load);
  }

  readonly get = (): LateState<T> => this.#state;

  /** How far it is on a server, and so where a page from the server comes to life. */
  readonly getOnServer = (): LateState<T> => 'loading';

  readonly subscribe = (listener: () => void): (() => void) => {
    const leave = this.#listeners.add(listener);
    // Whoever waits for it may have nothing to press.
    addEventListener('online', this.want);
    this.want();
    return () => {
      leave();
      if (this.#listeners.size === 0) removeEventListener('online', this.want);
    };
  };

  /** Loads it, unless it is there or on its way; what failed is tried again. */
  readonly want = (): void => {
    if (this.#state === 'failed') this.#tell('loading');
    void this.load().catch(() => undefined);
  };

  /** @throws AdapterError `unavailable` when it cannot be loaded. */
  async load(): Promise<T> {
    try {
      const value = await this.#load();
      this.#tell(value);
      return value;
    } catch (error) {
      this.#tell('failed');
      throw error;
    }
  }

  #tell(state: LateState<T>): void {
    if (state === this.#state) return;
    this.#state = state;
    this.#listeners.tell();
  }
}
