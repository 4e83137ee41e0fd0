'use client';
import { skipToken, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { keys, newId } from '../cache/index.js';
import { queryKey } from '../core/index.js';
import { useViewParts, useViewQuery } from './lead-view-context.js';
import { keepViews, readViews } from './saved-views.js';
import type { SavedView, ViewStorage } from './saved-views.js';
import { useEvent } from './use-event.js';

export interface SavedViewsChangeDetails {
  readonly reason: 'save' | 'rename' | 'remove';
}

export interface UseSavedViewsOptions {
  /** The views, where the host keeps them. Without, they are kept in the browser. */
  readonly views?: readonly SavedView[];
  readonly onViewsChange?: (views: readonly SavedView[], details: SavedViewsChangeDetails) => void;
  /** Where they are kept. @default localStorage */
  readonly storage?: ViewStorage;
  /** Under which name. @default `leadlight:views:` and the adapter's id */
  readonly storageKey?: string;
}

export interface SavedViewList {
  readonly views: readonly SavedView[];
  /** The view whose query is the present one. */
  readonly active?: SavedView;
  /** Keeps the present query under a name; the view of that name gives way. */
  readonly save: (name: string) => SavedView;
  readonly rename: (id: string, name: string) => void;
  readonly remove: (id: string) => void;
  /** Asks for what a view asks for. */
  readonly apply: (view: Pick<SavedView, 'query'>) => void;
}

/**
 * Queries under names, kept in the browser or by the host. All who use them under one key share them, other
 * windows too.
 *
 * @example
 * const { views, save, apply } = useSavedViews();
 * save('Opened, no reply');
 */
export function useSavedViews(options: UseSavedViewsOptions = {}): SavedViewList {
  const { store } = useViewParts();
  const { query, setQuery } = useViewQuery();
  const [views, change] = useViews(options);
  const active = views.find((view) => queryKey(view.query) === queryKey(query));
  return {
    views,
    ...(active && { active }),
    save(name) {
      const known = views.find((view) => view.name === name);
      const saved: SavedView = { id: known?.id ?? newId(store, 'view'), name, query };
      change((all) => withView(all, saved), { reason: 'save' });
      return saved;
    },
    rename: (id, name) =>
      change((all) => all.map((view) => (view.id === id ? { ...view, name } : view)), { reason: 'rename' }),
    remove: (id) => change((all) => all.filter((view) => view.id !== id), { reason: 'remove' }),
    apply: (view) => setQuery(view.query, 'saved-view'),
  };
}

/** The views with one more; the one of the same name gives way. */
function withView(views: readonly SavedView[], saved: SavedView): readonly SavedView[] {
  const isKnown = views.some(({ name }) => name === saved.name);
  return isKnown ? views.map((view) => (view.name === saved.name ? saved : view)) : [...views, saved];
}

type Change = (
  change: (views: readonly SavedView[]) => readonly SavedView[],
  details: SavedViewsChangeDetails,
) => void;

const none: readonly SavedView[] = [];

function useViews(options: UseSavedViewsOptions): readonly [readonly SavedView[], Change] {
  const { adapter } = useViewParts().store;
  const client = useQueryClient();
  const { views: given, onViewsChange, storage = browserStorage() } = options;
  const name = options.storageKey ?? `leadlight:views:${adapter.id}`;
  const key = keys.views(name);
  const { data: kept = none } = useQuery<readonly SavedView[]>({
    queryKey: key,
    queryFn: skipToken,
    gcTime: Infinity,
  });
  const read = useEvent(() => void client.setQueryData(key, readViews(storage, name)));
  useEffect(() => {
    // After the first render, so that it is the same on the server.
    if (client.getQueryData(keys.views(name)) === undefined) read();
    const heard = (event: StorageEvent): void => void (event.key === name && read());
    window.addEventListener('storage', heard);
    return () => window.removeEventListener('storage', heard);
  }, [client, name, read]);
  const change: Change = (next, details) => {
    const views = next(given ?? client.getQueryData<readonly SavedView[]>(key) ?? readViews(storage, name));
    if (given === undefined) {
      keepViews(storage, name, views);
      client.setQueryData(key, views);
    }
    onViewsChange?.(views, details);
  };
  return [given ?? kept, change];
}

/** Some browsers refuse even to be asked. */
function browserStorage(): ViewStorage | undefined {
  try {
    return globalThis.localStorage;
  } catch {
    return undefined;
  }
}
