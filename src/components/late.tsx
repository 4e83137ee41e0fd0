'use client';
import { useSyncExternalStore } from 'react';
import type { FunctionComponent, ReactElement } from 'react';
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
  const part = new LatePart(load);
  const Shown = (props: P): ReactElement | null => {
    const state = useSyncExternalStore(part.subscribe, part.get, part.get);
    if (state === 'failed') return <LoadFailed onRetry={part.load} />;
    if (state === 'loading') return null;
    const Component = state;
    return <Component {...props} />;
  };
  return Object.assign(Shown, { near: { onPointerEnter: part.load, onFocus: part.load } });
}

type LateState<P> = 'loading' | 'failed' | FunctionComponent<P>;

/** One component and how far it is; loaded once a page, whoever shows it. */
class LatePart<P extends object> {
  readonly #load: () => Promise<FunctionComponent<P>>;
  readonly #listeners = new Set<() => void>();
  #state: LateState<P> = 'loading';
  #isLoading = false;

  constructor(load: () => Promise<FunctionComponent<P>>) {
    this.#load = load;
  }

  readonly get = (): LateState<P> => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    this.load();
    return () => this.#listeners.delete(listener);
  };

  /** Loads it, unless it is there or on its way; what failed is tried again. */
  readonly load = (): void => {
    if (this.#isLoading || typeof this.#state === 'function') return;
    this.#isLoading = true;
    if (this.#state === 'failed') this.#tell('loading');
    void this.#load()
      .catch(() => 'failed' as const)
      .then((state) => {
        this.#isLoading = false;
        this.#tell(state);
      });
  };

  #tell(state: LateState<P>): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}
