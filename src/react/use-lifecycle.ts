'use client';
import { useCallback, useSyncExternalStore } from 'react';
import { lifecycleOf } from '../core/index.js';
import type { Lifecycle, StatusModel } from '../core/index.js';

const known = new WeakMap<StatusModel, Lifecycle>();

/**
 * Which statuses of a model lead where. Undefined at first, until a moment after the first render: living
 * every life of a product takes a fraction of a second, which nothing should wait for.
 *
 * @example
 * const lifecycle = useLifecycle(lemlist);
 * lifecycle?.transitions.filter(({ to }) => to === 'bounced');
 */
export function useLifecycle(model: StatusModel): Lifecycle | undefined {
  const subscribe = useCallback(
    (listener: () => void) => {
      if (known.has(model)) return () => undefined;
      const timer = setTimeout(() => {
        known.set(model, lifecycleOf(model));
        listener();
      });
      return () => clearTimeout(timer);
    },
    [model],
  );
  const read = () => known.get(model);
  return useSyncExternalStore(subscribe, read, read);
}
