import type { QueryCacheNotifyEvent, QueryClient } from '@tanstack/query-core';
import { partialMatchKey } from '@tanstack/query-core';
import * as keys from './keys.js';
import { addedPages, addPages, indexRows, oldestRead } from './row-index.js';
import type { IndexedRow, RowIndex } from './row-index.js';
import type { Stamps } from './stamps.js';

/** The loaded leads of one adapter, found by id in the query cache, which stays their only home. */
export class Rows {
  readonly #client: QueryClient;
  readonly #adapter: string;
  readonly #stamps: Stamps;
  #index: RowIndex | undefined;
  #isReading: boolean | undefined;
  #watchers = 0;
  /** What was read before this stamp may lack something. */
  since = 0;
  #reading: Promise<void> | undefined;

  constructor(client: QueryClient, adapter: string, stamps: Stamps) {
    this.#client = client;
    this.#adapter = adapter;
    this.#stamps = stamps;
  }

  get(leadId: string): IndexedRow | undefined {
    return this.#rows().get(leadId);
  }

  entries(): Iterable<[string, IndexedRow]> {
    return this.#rows().entries();
  }

  /** Whether a page is on its way. Asked with every fact, and found out anew only when the cache has changed. */
  get isReading(): boolean {
    const isReading = this.#isReading ?? this.#client.isFetching({ queryKey: keys.rows(this.#adapter) }) > 0;
    this.#isReading = this.#watchers > 0 ? isReading : undefined;
    return isReading;
  }

  /** Reads again what is on screen, also what is being read just now; the rest when it is next shown. */
  async readAgain(): Promise<void> {
    this.since = this.#stamps();
    const reading = this.#client.invalidateQueries({ queryKey: keys.rows(this.#adapter) });
    this.#reading = reading;
    await reading;
    // A later one has ended this one, and reads the same.
    if (this.#reading !== reading) await this.#reading;
  }

  /** Listens to the cache until the function that comes back is called. */
  watch(onChange: () => void): () => void {
    this.#watchers += 1;
    const stop = this.#client.getQueryCache().subscribe((event) => {
      if (!partialMatchKey(event.query.queryKey, keys.rows(this.#adapter))) return;
      this.#isReading = undefined;
      if (!changesRows(event)) return;
      this.#index = this.#indexAfter(event);
      if (event.type === 'updated') this.#readAgainIfOld(event.query.queryKey);
      onChange();
    });
    return () => {
      this.#watchers -= 1;
      this.#index = undefined;
      this.#isReading = undefined;
      stop();
    };
  }

  #rows(): RowIndex {
    const index = this.#index ?? indexRows(this.#client, this.#adapter);
    // Unwatched, the cache may change unseen.
    this.#index = this.#watchers > 0 ? index : undefined;
    return index;
  }

  /** A page more is added to what is known: a long scroll must not index all its pages with each of them. */
  #indexAfter(event: QueryCacheNotifyEvent): RowIndex | undefined {
    const pages = addedPages(event);
    if (this.#index && pages) addPages(this.#index, pages);
    return pages && this.#index;
  }

  /** A read that was on its way when something may have been missed is done once more. */
  #readAgainIfOld(queryKey: readonly unknown[]): void {
    if (oldestRead(this.#client, queryKey) >= this.since) return;
    queueMicrotask(() => void this.#client.invalidateQueries({ queryKey, exact: true }));
  }
}

/** Not a page that only begins to be read: it has no rows yet. */
function changesRows(event: QueryCacheNotifyEvent): boolean {
  if (event.type === 'updated') return event.action.type === 'success' || event.action.type === 'setState';
  return (event.type === 'added' || event.type === 'removed') && event.query.state.data !== undefined;
}
