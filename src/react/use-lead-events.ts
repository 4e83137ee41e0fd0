'use client';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { eventsOptions } from '../cache/index.js';
import type { LeadStore, LiveNews } from '../cache/index.js';
import { compareEvents, journalEvents } from '../core/index.js';
import type { LeadEvent } from '../core/index.js';
import { useViewParts } from './lead-view-context.js';
import { useLeadValue } from './use-lead-value.js';
import { useLead } from './use-lead.js';

export interface LeadEvents {
  /** `unavailable`: the backend keeps no history, and only the latest of each kind is known. */
  readonly state: 'loading' | 'ready' | 'error' | 'unavailable';
  /** Newest first, live ones included, each once. */
  readonly events: readonly LeadEvent[];
  readonly error?: Error;
  readonly isFetching: boolean;
  readonly hasMore: boolean;
  readonly loadMore: () => void;
}

const PAGE_SIZE = 50;

/** How long after news the history is read again, in milliseconds: the news has only the latest of each kind. */
const READ_AGAIN = 1000;

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
  const { data, error, isFetching, hasNextPage, fetchNextPage, refetch } = result;
  const news = useLeadValue(id, newsOf);
  const known = useLead(store.adapter.listEvents ? undefined : id)?.lead.journal;
  useReadAgain(news?.heard, data !== undefined, refetch);
  const events = useMemo(() => {
    const read = data?.pages.flatMap((page) => page.events) ?? [];
    return newestFirst([...read, ...journalEvents(known ?? {}), ...journalEvents(news?.events ?? {})]);
  }, [data, known, news]);
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

/** Reads the history again soon after something was heard that came after it was read. */
function useReadAgain(heard: number | undefined, isRead: boolean, readAgain: () => unknown): void {
  useEffect(() => {
    if (heard === undefined || !isRead) return undefined;
    const timer = setTimeout(() => void readAgain(), READ_AGAIN);
    return () => clearTimeout(timer);
  }, [heard, isRead, readAgain]);
}

/** What came in on the stream since the history was read. */
function newsOf(store: LeadStore, id: string): LiveNews | undefined {
  return store.newsOf(id);
}

function newestFirst(events: readonly LeadEvent[]): readonly LeadEvent[] {
  const once = new Map(events.map((event) => [event.id, event]));
  return [...once.values()].sort((a, b) => compareEvents(b, a));
}
