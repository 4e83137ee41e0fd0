'use client';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { chainOptions, seenPages, windowOfChain } from '../cache/index.js';
import type { ReadPage } from '../cache/index.js';
import { failureOf, nothing } from './rows-read.js';
import type { RowsRead, ShownList } from './rows-read.js';
import { useArrival } from './use-arrival.js';
import { useCommitEffect } from './use-commit-effect.js';

const none: readonly ReadPage[] = [];

/** The rows of a list that loads more: its pages so far, one after the other. */
export function useChainRows(list: ShownList, isUsed: boolean): RowsRead {
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
function useChain(list: ShownList, isUsed: boolean) {
  const { client } = list.store;
  const options = useMemo(() => ({ ...chainOptions(list), initialPageParam: undefined }), [list]);
  useCommitEffect(() => {
    if (isUsed) void client.prefetchInfiniteQuery(options);
  }, [client, options, isUsed]);
  useArrival(client, isUsed ? [options] : []);
  return useInfiniteQuery({ ...options, placeholderData: keepPreviousData, enabled: isUsed });
}
