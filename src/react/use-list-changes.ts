'use client';
import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { ListChanges } from '../cache/index.js';
import type { ReadPage } from '../cache/index.js';
import { useViewParts, useViewQuery } from './lead-view-context.js';
import { asksEverybody } from './scope.js';

/** How many leads would come, go or stand elsewhere if these pages were read again. */
export function useListChanges(pages: readonly ReadPage[]): number {
  const { store, modelFor } = useViewParts();
  const { query } = useViewQuery();
  const changes = useMemo(() => new ListChanges(query), [query]);
  const since = Math.min(...pages.map(({ begun }) => begun));
  const subscribe = useCallback((listener: () => void) => store.subscribeAll(listener), [store]);
  const read = (): number => {
    // Whether a lead that nobody has read belongs to a filtered list is not known.
    const added = asksEverybody(query) ? store.addedSince(since) : 0;
    return changes.count(store.changes(modelFor, since)) + added;
  };
  return useSyncExternalStore(subscribe, read, read);
}
