'use client';
import { queryFromSearch, queryToSearch } from '../core/index.js';
import type { LeadQuery } from '../core/index.js';

/** A query under a name. */
export interface SavedView {
  readonly id: string;
  readonly name: string;
  readonly query: LeadQuery;
}

/** Where views are kept: `localStorage`, or anything that works like it. */
export type ViewStorage = Pick<Storage, 'getItem' | 'setItem'>;

/**
 * Reads what was kept. Never throws: what is no view is left out, and a query is read as from a URL, so that
 * nothing else than its clauses comes in.
 */
export function readViews(storage: ViewStorage | undefined, key: string): readonly SavedView[] {
  try {
    const kept: unknown = JSON.parse(storage?.getItem(key) ?? '[]');
    return Array.isArray(kept) ? kept.flatMap((one: unknown) => viewOf(one) ?? []) : [];
  } catch {
    return [];
  }
}

/** Keeps views. False where the browser lets nothing be kept: they are there until the page is left. */
export function keepViews(
  storage: ViewStorage | undefined,
  key: string,
  views: readonly SavedView[],
): boolean {
  const kept = views.map(({ id, name, query }) => ({ id, name, query: queryToSearch(query) }));
  try {
    storage?.setItem(key, JSON.stringify(kept));
    return storage !== undefined;
  } catch {
    return false;
  }
}

function viewOf(kept: unknown): SavedView | undefined {
  if (typeof kept !== 'object' || kept === null) return undefined;
  const { id, name, query } = { id: undefined, name: undefined, query: undefined, ...kept };
  if (typeof id !== 'string' || typeof name !== 'string' || typeof query !== 'string') return undefined;
  return { id, name, query: queryFromSearch(query) };
}
