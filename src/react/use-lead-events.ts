'use client';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { eventsOptions } from '../cache/index.js';
import type { LeadStore, LiveNews } from '../cache/index.js';
import { compareEvents, journalEvents } from '../core/index.js';
import type { LeadEvent } from '../core/index.js';
import { useViewParts } from './lead-view-context.js';
import { useLeadValue } from './use-lead-value.js';

export interface LeadEvents {
  /** `unavailable`: the backend keeps no history. */
  readonly state: 'loading' | 'ready' | 'error' | 'unavailable';
  /** Newest first, live ones included, each once. */
  readonly events: readonly LeadEvent[];
  readonly error?: Error;
  readonly isFetching: boolean;
  readonly hasMore: boolean;
  readonly loadMore: () => void;
}

const PAGE_SIZE = 50;

/**
 * What happened to one lead.
 *
 * @example
 * const { events, hasMore, loadMore } = useLeadEvents(id);
 */
export function useLeadEvents(id: string | undefined): LeadEvents {
  const { store } = useViewParts();
  const options = eventsOptions(store, id ?? '', PAGE_SIZE);
  const result = useInfiniteQuery({ ...options, initialPageParam: undefined });
  const { data, error, isFetching, hasNextPage, fetchNextPage } = result;
  const news = useLeadValue(id, newsOf);
  const events = useMemo(() => {
    const read = data?.pages.flatMap((page) => page.events) ?? [];
    return newestFirst([...read, ...journalEvents(news?.events ?? {})]);
  }, [data, news]);
  const state = data ? 'ready' : error ? 'error' : 'loading';
  return {
    state: store.adapter.listEvents ? state : 'unavailable',
    events,
    ...(error && { error }),
    isFetching,
    hasMore: hasNextPage,
    loadMore: () => void (isFetching || fetchNextPage()),
  };
}

/** What came in on the stream since the history was read. */
function newsOf(store: LeadStore, id: string): LiveNews | undefined {
  return store.newsOf(id);
}

function newestFirst(events: readonly LeadEvent[]): readonly LeadEvent[] {
  const once = new Map(events.map((event) => [event.id, event]));
  return [...once.values()].sort((a, b) => compareEvents(b, a));
}
