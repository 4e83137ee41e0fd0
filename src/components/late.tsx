'use client';
import { useSyncExternalStore } from 'react';
import type { FunctionComponent, ReactElement } from 'react';
import { LateValue } from '../react/late-value.js';
import { LoadFailed } from './load-failed.js';

/** A component that is loaded when it is first shown, and shows nothing until then. */
export interface Late<P extends object> {
  (props: P): ReactElement | null;
  /** For the button that will show it: it is loaded while the pointer comes near, or the focus. */
  readonly near: { readonly onPointerEnter: () => void; readonly onFocus: () => void };
}

/**
 * Makes a component of one that is loaded when it is first shown; there at once if it was loaded before. Where it
 * cannot be loaded that is told in its place, with a way to try again.
 *
 * @example
 * const ExportPanel = late(async () => (await import('./export-panel.js')).ExportPanel);
 */
export function late<P extends object>(load: () => Promise<FunctionComponent<P>>): Late<P> {
  const part = new LateValue(load);
  const Shown = (props: P): ReactElement | null => {
    const state = useSyncExternalStore(part.subscribe, part.get, part.getOnServer);
    if (state === 'failed') return <LoadFailed onRetry={part.want} />;
    if (state === 'loading') return null;
    const Component = state;
    return <Component {...props} />;
  };
  return Object.assign(Shown, { near: { onPointerEnter: part.want, onFocus: part.want } });
}
