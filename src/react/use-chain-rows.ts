'use client';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { chainOptions, windowOfChain } from '../cache/index.js';
import type { LeadStore, LiveFeed, ReadPage } from '../cache/index.js';
import type { LeadQuery } from '../core/index.js';
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
export function useChainRows({ store, feed, query, size }: ChainedList, isUsed: boolean): RowsRead {
  const options = useMemo(
    () => ({ ...chainOptions(store, query, size), initialPageParam: undefined }),
    [store, query, size],
  );
  useCommitEffect(() => {
    if (isUsed) void store.client.prefetchInfiniteQuery(options);
  }, [store, options, isUsed]);
  useArrival(
    store.client,
    useMemo(() => (isUsed ? [options] : []), [isUsed, options]),
  );
  const { data, error, failureReason, fetchStatus, isFetching, isPlaceholderData, ...result } =
    useInfiniteQuery({
      ...options,
      placeholderData: keepPreviousData,
      enabled: isUsed,
    });
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = result;
  const pages = data && (isPlaceholderData ? data.pages : feed.pagesOf(options.queryKey, data.pages));
  const waiting = fetchStatus === 'paused' ? failureReason : null;
  const { totals } = store.adapter.capabilities;
  const window = useMemo(() => pages && windowOfChain(pages, totals), [pages, totals]);
  return {
    window,
    pages: pages ?? none,
    error: error ?? waiting ?? undefined,
    isFetching,
    isPrevious: isPlaceholderData,
    hasMore: hasNextPage,
    loadMore: () => void (isFetchingNextPage || isPlaceholderData || fetchNextPage()),
    setRange: nothing,
  };
}
