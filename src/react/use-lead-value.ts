'use client';
import { useCallback, useSyncExternalStore } from 'react';
import type { LeadStore } from '../cache/index.js';
import { useViewParts } from './lead-view-context.js';

/** Something that the store knows of one lead, read again when that lead changes, at most once a frame. */
export function useLeadValue<T>(
  id: string | undefined,
  read: (store: LeadStore, id: string) => T | undefined,
): T | undefined {
  const { store } = useViewParts();
  const subscribe = useCallback(
    (listener: () => void) => (id === undefined ? () => undefined : store.subscribers.add(id, listener)),
    [store, id],
  );
  const readNow = (): T | undefined => (id === undefined ? undefined : read(store, id));
  return useSyncExternalStore(subscribe, readNow, readNow);
}
