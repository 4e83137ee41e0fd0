'use client';
import { useQueries } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { PagePlaces, pageOptions, seenPagesOf, windowOfPages } from '../cache/index.js';
import type { Pages, RowsWindow } from '../cache/index.js';
import { failureOf, nothing } from './rows-read.js';
import type { RowsRead, ShownList } from './rows-read.js';
import { useArrival } from './use-arrival.js';
import { useCommitEffect } from './use-commit-effect.js';
import { useEvent } from './use-event.js';
import { useStable } from './use-stable.js';

/** From one place to another, both included. */
interface Range {
  readonly first: number;
  readonly last: number;
}

/** The numbers of the pages in view, and the list that they are of. */
interface View extends Range {
  readonly list: ShownList;
}

const start: Range = { first: 0, last: 0 };

/** The rows of a list that jumps anywhere: the pages in view are read. */
export function usePageRows(list: ShownList, isUsed: boolean): RowsRead {
  const { store, size } = list;
  const [view, setView] = useState<View>({ list, ...start });
  const [shown, setShown] = useState(list);
  const { first, last } = view.list === list ? view : start;
  const queries = useMemo(
    () => (isUsed ? numbersIn(first, last) : []).map((number) => pageOptions(list, number)),
    [list, first, last, isUsed],
  );
  useCommitEffect(() => {
    for (const options of queries) void store.client.prefetchQuery(options);
  }, [store, queries]);
  useArrival(store.client, queries);
  const results = useQueries({ queries });
  const pages = results.flatMap(({ data }) => data ?? []);
  const error = results.map(failureOf).find((failure) => failure !== undefined);
  const hasArrived = pages.length > 0 || error !== undefined;
  if (hasArrived && shown !== list) setShown(list);
  const window = useWindow(hasArrived ? list : shown);
  const isPrevious = !hasArrived && window !== undefined && shown !== list;
  const setRange = useEvent((first: number, last: number) => {
    // The rows in view are still of the query before: they say nothing of this one.
    if (isPrevious) return;
    const next = { list, ...pagesAround({ first, last }, size, window) };
    if (view.list !== list || view.first !== next.first || view.last !== next.last) setView(next);
  });
  const isFetching = results.some((result) => result.isFetching);
  return { window, pages, error, isFetching, isPrevious, hasMore: false, loadMore: nothing, setRange };
}

/** The rows of all loaded pages; placed anew only when one of these changes. */
function useWindow({ store, query, size }: ShownList): RowsWindow | undefined {
  const pages = useStable(seenPagesOf(store, query, size), isSamePages);
  const { totals } = store.adapter.capabilities;
  const places = useMemo(() => new PagePlaces(size), [size]);
  return useMemo(
    () => (pages.size > 0 ? windowOfPages(pages, size, totals, places) : undefined),
    [pages, size, totals, places],
  );
}

function isSamePages(a: Pages, b: Pages): boolean {
  return a.size === b.size && [...a].every(([number, page]) => b.get(number) === page);
}

/** The pages of some rows and of half a page around them, so that whoever scrolls on finds them there. */
function pagesAround({ first, last }: Range, size: number, window: RowsWindow | undefined): Range {
  const { count = 0, repeated = 0 } = window ?? {};
  const around = Math.floor(size / 2);
  const end = Math.min(last + around, Math.max(last, count - 1)) + repeated;
  return { first: pageAt(first - around, size), last: pageAt(end, size) };
}

function pageAt(index: number, size: number): number {
  return Math.max(0, Math.floor(index / size));
}

function numbersIn(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, place) => first + place);
}
