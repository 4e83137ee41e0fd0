'use client';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { chainOptions, windowOfChain } from '../cache/index.js';
import type { LeadStore, LiveFeed, ReadPage } from '../cache/index.js';
import type { LeadQuery } from '../core/index.js';
import { failureOf } from './rows-read.js';
import type { RowsRead } from './rows-read.js';
import { useArrival } from './use-arrival.js';
import { useCommitEffect } from './use-commit-effect.js';

interface ChainedList {
  readonly store: LeadStore;
  readonly feed: LiveFeed;
  readonly query: LeadQuery;
  readonly size: number;
}

const none: readonly ReadPage[] = [];
const nothing = (): void => undefined;

/** The rows of a list that loads more: its pages so far, one after the other. */
export function useChainRows(list: ChainedList, isUsed: boolean): RowsRead {
  const { store, feed } = list;
  const { queryKey, chain } = useChain(list, isUsed);
  const { data, isFetching, isPlaceholderData, hasNextPage, isFetchingNextPage, fetchNextPage } = chain;
  const pages = data && (isPlaceholderData ? data.pages : feed.pagesOf(queryKey, data.pages));
  const { totals } = store.adapter.capabilities;
  const window = useMemo(() => pages && windowOfChain(pages, totals), [pages, totals]);
  return {
    window,
    pages: pages ?? none,
    error: failureOf(chain),
    isFetching,
    isPrevious: isPlaceholderData,
    hasMore: hasNextPage,
    loadMore: () => void (isFetchingNextPage || isPlaceholderData || fetchNextPage()),
    setRange: nothing,
  };
}

/** The pages as they are read: asked for in the commit that shows them, and drawn as soon as they are there. */
function useChain({ store, query, size }: ChainedList, isUsed: boolean) {
  const options = useMemo(
    () => ({ ...chainOptions(store, query, size), initialPageParam: undefined }),
    [store, query, size],
  );
  useCommitEffect(() => {
    if (isUsed) void store.client.prefetchInfiniteQuery(options);
  }, [store, options, isUsed]);
  useArrival(store.client, isUsed ? [options] : []);
  const chain = useInfiniteQuery({ ...options, placeholderData: keepPreviousData, enabled: isUsed });
  return { queryKey: options.queryKey, chain };
}
