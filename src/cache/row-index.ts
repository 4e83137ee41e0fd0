import type { QueryCacheNotifyEvent, QueryClient, QueryKey } from '@tanstack/query-core';
import type { LeadQuery } from '../core/index.js';
import * as keys from './keys.js';
import { pagesAt, pagesIn } from './page.js';
import type { LoadedRows, ReadPage } from './page.js';
import type { Pages } from './page-places.js';
import type { ReadSource } from './read-source.js';
import { newerSnapshot } from './snapshot.js';
import type { Snapshot } from './snapshot.js';

/** Where a lead stands in the pages: its newest row, and when the latest read of it began. */
export interface IndexedRow extends Snapshot {
  readonly latestRead: number;
}

export type RowIndex = Map<string, IndexedRow>;

/** Finds every loaded lead by its id: a view of the query cache, which stays the rows' only home. */
export function indexRows(client: QueryClient, scope: string): RowIndex {
  const index: RowIndex = new Map();
  const loaded = client.getQueriesData<LoadedRows>({ queryKey: keys.rows(scope) });
  for (const [, rows] of loaded) addPages(index, pagesIn(rows));
  return index;
}

/** Adds the rows of pages that were not there before, and those that are seen in their places. */
export function addPages(index: RowIndex, pages: readonly ReadPage[]): void {
  for (const { leads, begun, seen } of pages) {
    if (seen) addPages(index, seen);
    for (const lead of leads) index.set(lead.id, newerRow(index.get(lead.id), { lead, begun }));
  }
}

/** What an event of the cache adds to the index; undefined where rows may have gone too. */
export function addedPages(event: QueryCacheNotifyEvent): readonly ReadPage[] | undefined {
  const isRead = event.type === 'updated' && event.action.type === 'success';
  const { data, dataUpdateCount } = event.query.state;
  return isRead && dataUpdateCount === 1 ? pagesIn(data) : undefined;
}

function newerRow(known: IndexedRow | undefined, row: Snapshot): IndexedRow {
  const latestRead = Math.max(known?.latestRead ?? 0, row.begun);
  const { lead, begun } = newerSnapshot(known, row) ?? row;
  return { lead, begun, latestRead };
}

/** The pages of one list that jumps anywhere as they are seen, by number from 0. */
export function seenPagesOf({ client, scope }: PagesSource, query: LeadQuery, size: number): Pages {
  const found = client.getQueriesData<ReadPage>({ queryKey: keys.pages(scope, query, size) });
  return new Map(
    found.flatMap(([key, page]): [number, ReadPage][] =>
      page ? [[Number(key.at(-1)), page.seen?.[0] ?? page]] : [],
    ),
  );
}

type PagesSource = Pick<ReadSource, 'client' | 'scope'>;

/** The stamp of the oldest read in one entry of the cache; endless where it holds nothing. */
export function oldestRead(client: QueryClient, queryKey: QueryKey): number {
  return Math.min(...pagesAt(client, queryKey).map(({ begun }) => begun));
}
