'use client';
import { useCallback, useSyncExternalStore } from 'react';
import type { LiveState } from '../adapter/index.js';
import { useViewParts, useViewPause } from './lead-view-context.js';

export interface Live {
  /** `none`: the backend has no live connection. */
  readonly state: LiveState | 'none';
  readonly paused: boolean;
  readonly setPaused: (paused: boolean) => void;
  /** How many loaded leads have changed since live was paused. */
  readonly waiting: number;
  /** As of when the rows are known, by the view's clock: the latest news, or when the connection was lost. */
  readonly asOf?: string;
}

/**
 * The view's live connection: how it stands, and the switch that holds the rows still.
 *
 * @example
 * const { paused, waiting, setPaused } = useLive();
 */
export function useLive(): Live {
  const { feed } = useViewParts();
  const subscribe = useCallback((listener: () => void) => feed.subscribe(listener), [feed]);
  const read = () => feed.getStanding();
  const standing = useSyncExternalStore(subscribe, read, read);
  return { ...standing, ...useViewPause() };
}
