'use client';
import type { QueryClient, QueryKey } from '@tanstack/react-query';
import { useCallback, useSyncExternalStore } from 'react';

interface Asked {
  readonly queryKey: QueryKey;
}

/**
 * Draws again as soon as what is read by some queries has arrived. TanStack's own hooks tell after a timer; by then
 * the browser has painted a frame without it. Memory, a worker or a warm cache answer sooner than that: nobody
 * shall see a placeholder of what is there.
 */
export function useArrival(client: QueryClient, queries: readonly Asked[]): void {
  // Of data alone: what else the cache tells of, it may tell while some other component is being drawn.
  const subscribe = useCallback(
    (listener: () => void) =>
      client.getQueryCache().subscribe(({ type }) => type === 'updated' && listener()),
    [client],
  );
  const arrivals = (): number =>
    queries.reduce((sum, { queryKey }) => sum + (client.getQueryState(queryKey)?.dataUpdateCount ?? 0), 0);
  useSyncExternalStore(subscribe, arrivals, arrivals);
}
