'use client';
import { useCallback, useEffect, useSyncExternalStore } from 'react';
import type { AdapterError } from '../adapter/index.js';
import { useViewParts } from './lead-view-context.js';
import { useLeadlight } from './leadlight-context.js';

/**
 * Why the backend does not know any more who asks (401), from the first such answer until it answers again;
 * undefined while it does. One fact for all rows, however many reads and acts ran into it. The host hears of
 * it through `onReport`.
 *
 * @example
 * const isSignedOut = useAccess() !== undefined;
 */
export function useAccess(): AdapterError | undefined {
  const { store } = useViewParts();
  const { report } = useLeadlight();
  const subscribe = useCallback((listener: () => void) => store.subscribers.addToAll(listener), [store]);
  const read = () => store.access.error;
  const error = useSyncExternalStore(subscribe, read, read);
  useEffect(() => {
    if (error) report({ code: error.kind, message: error.message, adapter: store.adapter.id });
  }, [error, report, store]);
  return error;
}
