import type { InfiniteData, QueryCacheNotifyEvent, QueryClient, QueryKey } from '@tanstack/query-core';
import type { LeadQuery } from '../core/index.js';
import { keys } from './keys.js';
import type { ReadPage } from './page.js';
import type { ReadSource } from './read-options.js';
import { newerSnapshot } from './snapshot.js';
import type { Snapshot } from './snapshot.js';

/** Where a lead stands in the pages: its newest row, and when the latest read of it began. */
export interface IndexedRow extends Snapshot {
  readonly latestRead: number;
}

export type RowIndex = Map<string, IndexedRow>;

/** Finds every loaded lead by its id: a view of the query cache, which stays the rows' only home. */
export function indexRows(client: QueryClient, adapter: string): RowIndex {
  const index: RowIndex = new Map();
  for (const page of loadedPages(client, adapter)) addPage(index, page);
  return index;
}

/** Adds the rows of a page that was not there before. */
export function addPage(index: RowIndex, { leads, begun }: ReadPage): void {
  for (const lead of leads) index.set(lead.id, seen(index.get(lead.id), { lead, begun }));
}

/** What an event of the cache adds to the index; undefined where rows may have gone too, or stand in a chain. */
export function addedPage(client: QueryClient, event: QueryCacheNotifyEvent): ReadPage | undefined {
  const { queryKey, state } = event.query;
  const isRead = event.type === 'updated' && event.action.type === 'success';
  const isFirst = isRead && state.dataUpdateCount === 1 && !isChain(queryKey);
  return isFirst ? client.getQueryData<ReadPage>(queryKey) : undefined;
}

function seen(known: IndexedRow | undefined, row: Snapshot): IndexedRow {
  const latestRead = Math.max(known?.latestRead ?? 0, row.begun);
  const { lead, begun } = newerSnapshot(known, row) ?? row;
  return { lead, begun, latestRead };
}

/** The loaded pages of one list that jumps anywhere, by number from 0. */
export function loadedPagesOf(
  { client, scope }: Pick<ReadSource, 'client' | 'scope'>,
  query: LeadQuery,
  size: number,
): ReadonlyMap<number, ReadPage> {
  const queryKey = keys.pagesOf(scope, query, size);
  const found = client.getQueriesData<ReadPage>({ queryKey });
  return new Map(found.flatMap(([key, page]) => (page ? [[Number(key.at(-1)), page]] : [])));
}

/** The stamp of the oldest read in one entry of the cache; endless where it holds nothing. */
export function oldestRead(client: QueryClient, queryKey: QueryKey): number {
  const pages = isChain(queryKey)
    ? (client.getQueryData<InfiniteData<ReadPage>>(queryKey)?.pages ?? [])
    : [client.getQueryData<ReadPage>(queryKey)];
  return Math.min(...pages.flatMap((page) => page?.begun ?? []));
}

function isChain([, adapter, , kind]: QueryKey): boolean {
  return typeof adapter === 'string' && kind === keys.chains(adapter)[3];
}

function* loadedPages(client: QueryClient, adapter: string): Generator<ReadPage> {
  for (const queryKey of [keys.pages(adapter), keys.leads(adapter)]) {
    for (const [, page] of client.getQueriesData<ReadPage>({ queryKey })) if (page) yield page;
  }
  const chains = client.getQueriesData<InfiniteData<ReadPage>>({ queryKey: keys.chains(adapter) });
  for (const [, chain] of chains) yield* chain?.pages ?? [];
}
