'use client';
import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { ChangesCounter } from '../cache/index.js';
import type { ReadPage } from '../cache/index.js';
import { useViewParts, useViewQuery } from './lead-view-context.js';
import { asksEverybody } from './scope.js';

/** How many leads would come, go or stand elsewhere if these pages were read again. */
export function useListChanges(pages: readonly ReadPage[]): number {
  const { store, feed, modelFor } = useViewParts();
  const { query } = useViewQuery();
  const since = Math.min(...pages.map(({ begun }) => begun));
  const counter = useMemo(
    () => new ChangesCounter({ store, query, modelFor, since }),
    [store, query, modelFor, since],
  );
  const subscribe = useCallback((listener: () => void) => counter.subscribe(listener), [counter]);
  // Whether a lead that nobody has read belongs to a filtered list is not known.
  const read = (): number => counter.count(pages) + (asksEverybody(query) ? feed.countAdded(since) : 0);
  return useSyncExternalStore(subscribe, read, read);
}
