import type { QueryClient } from '@tanstack/query-core';
import type { Timers } from '../adapter/timers.js';
import * as keys from './keys.js';

/** At most so often are the counts read again while news comes in. */
const EVERY_MS = 2000;

/** Keeps the counts of one adapter up to date: reads them again some time after news came in. */
export class CountsRefresh {
  readonly #client: QueryClient;
  readonly #adapter: string;
  readonly #timers: Timers;
  #cancel: (() => void) | undefined;

  constructor(client: QueryClient, adapter: string, timers: Timers) {
    this.#client = client;
    this.#adapter = adapter;
    this.#timers = timers;
  }

  /** Soon: what comes in until then is read together. */
  soon(): void {
    this.#cancel ??= this.#timers.after(EVERY_MS, () => this.now());
  }

  now(): void {
    this.stop();
    void this.#client.invalidateQueries({ queryKey: keys.counts(this.#adapter) });
  }

  stop(): void {
    this.#cancel?.();
    this.#cancel = undefined;
  }
}
