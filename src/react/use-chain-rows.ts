'use client';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { chainOptions, seenPages, windowOfChain } from '../cache/index.js';
import type { LeadStore, ReadPage } from '../cache/index.js';
import type { LeadQuery } from '../core/index.js';
import { failureOf } from './rows-read.js';
import type { RowsRead } from './rows-read.js';
import { useArrival } from './use-arrival.js';
import { useCommitEffect } from './use-commit-effect.js';

interface ChainedList {
  readonly store: LeadStore;
  readonly query: LeadQuery;
  readonly size: number;
}

const none: readonly ReadPage[] = [];
const nothing = (): void => undefined;

/** The rows of a list that loads more: its pages so far, one after the other. */
export function useChainRows(list: ChainedList, isUsed: boolean): RowsRead {
  const chain = useChain(list, isUsed);
  const { data, isFetching, isPlaceholderData, hasNextPage, isFetchingNextPage, fetchNextPage } = chain;
  const pages = data?.pages ?? none;
  const { totals } = list.store.adapter.capabilities;
  const window = useMemo(() => data && windowOfChain(seenPages(data.pages), totals), [data, totals]);
  return {
    window,
    pages,
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
  return useInfiniteQuery({ ...options, placeholderData: keepPreviousData, enabled: isUsed });
}
