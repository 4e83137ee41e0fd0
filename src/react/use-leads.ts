'use client';
import { useEffect, useMemo, useState } from 'react';
import { WHOLE } from '../cache/index.js';
import type { ReadPage } from '../cache/index.js';
import type { LeadQuery } from '../core/index.js';
import { useViewParts, useViewPause, useViewQuery } from './lead-view-context.js';
import { useLeadlight } from './leadlight-context.js';
import type { RowsRead } from './rows-read.js';
import { useAccess } from './use-access.js';
import { asksEverybody } from './scope.js';
import { useChainRows } from './use-chain-rows.js';
import { useListChanges } from './use-list-changes.js';
import { usePageRows } from './use-page-rows.js';

/** A window on a list of leads, however long it is. */
export interface LeadWindow {
  /** `empty`: there is no lead at all; `no-match`: none that the filter asks for; `error`: nothing to show. */
  readonly state: 'loading' | 'ready' | 'empty' | 'no-match' | 'error';
  /** How many leads match, where the backend says. */
  readonly total?: number;
  /** What `total` is: the number, a lower bound, or not known. */
  readonly precision: 'exact' | 'at-least' | 'none';
  /** As of when. ISO 8601 UTC. */
  readonly asOf?: string;
  /** How many rows to lay out. */
  readonly count: number;
  /** The lead in a row, from 0; undefined while its page is on its way. */
  readonly idAt: (index: number) => string | undefined;
  /**
   * Tells which rows are in view, both ends included; their pages are fetched. Another query begins at its top, and
   * what is told while `isPrevious` says nothing of it: scroll there, or tell again what is in view by then.
   */
  readonly setRange: (first: number, last: number) => void;
  /** How many leads would come, go or stand elsewhere if the list were read again. Rows never move unasked. 0 while paused. */
  readonly changes: number;
  /** Why rows are missing or old; also, once for all rows, that the backend does not know any more who asks. */
  readonly error?: Error;
  /** Reads again what is in view. */
  readonly refetch: () => void;
  readonly isFetching: boolean;
  /** The rows are those of the query before, while the present one is on its way. */
  readonly isPrevious: boolean;
  /** For backends that page by cursor: there are more rows than `count`. */
  readonly hasMore: boolean;
  readonly loadMore: () => void;
}

export interface UseLeadsOptions {
  /** @default 100 */
  readonly pageSize?: number;
}

/**
 * The leads of the view's query, a window at a time: offset backends jump anywhere, cursor backends load
 * more. Rows are ids; read each lead with {@link useLead}.
 *
 * @example
 * const { count, idAt, setRange } = useLeads({ pageSize: 50 });
 */
export function useLeads({ pageSize = 100 }: UseLeadsOptions = {}): LeadWindow {
  const { store, feed } = useViewParts();
  const { query } = useViewQuery();
  const { paused } = useViewPause();
  const { paging } = store.adapter.capabilities;
  const size = paging === 'all' ? WHOLE : Math.min(pageSize, WHOLE);
  // Whoever comes, or asks for another list, sees as it stands what has to be read again.
  const list = useMemo(
    () => ({ store, query, size, staleBefore: store.staleBefore() }),
    [store, query, size],
  );
  const paged = usePageRows(list, paging !== 'cursor');
  const chained = useChainRows(list, paging === 'cursor');
  const rows = paging === 'cursor' ? chained : paged;
  const access = useAccess();
  const { window = emptyWindow, pages, error = access, ...rest } = rows;
  useProblems(pages);
  const changes = useListChanges(pages);
  return {
    ...window,
    ...rest,
    state: stateOf(rows, query),
    changes: paused ? 0 : changes,
    ...(error && { error }),
    refetch: () => void feed.readAgain(),
  };
}

const emptyWindow = { count: 0, precision: 'none', idAt: () => undefined } as const;

function stateOf({ window, error, isPrevious }: RowsRead, query: LeadQuery): LeadWindow['state'] {
  if (!window) return error ? 'error' : 'loading';
  if (window.count > 0) return 'ready';
  if (isPrevious) return 'loading';
  return asksEverybody(query) ? 'empty' : 'no-match';
}

/** Tells the host which data of the pages could not be read, each page once. */
function useProblems(pages: readonly ReadPage[]): void {
  const { store } = useViewParts();
  const { report } = useLeadlight();
  const [told] = useState(() => new WeakSet<ReadPage>());
  useEffect(() => {
    for (const page of pages) {
      if (told.has(page)) continue;
      told.add(page);
      for (const problem of page.problems ?? []) report({ ...problem, adapter: store.adapter.id });
    }
  });
}
