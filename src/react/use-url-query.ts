'use client';
import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { LIST_CLAUSES, queryFromSearch, queryToSearch } from '../core/index.js';
import type { LeadQuery } from '../core/index.js';
import type { QueryChangeDetails } from './lead-view-context.js';

export interface UseUrlQueryOptions {
  /** Before each parameter, where a page shows several lists: `'leads.'`. @default none */
  readonly prefix?: string;
}

export interface UrlQuery {
  readonly query: LeadQuery;
  readonly onQueryChange: (query: LeadQuery, details: QueryChangeDetails) => void;
}

const clauses: ReadonlySet<string> = new Set([
  ...LIST_CLAUSES,
  'campaign',
  'step',
  'search',
  'activeSince',
  'sort',
]);

/** Told after an entry of the history was written, which the browser does not tell. */
const WRITTEN = 'leadlight:url';

/**
 * A query that lives in the address of the page, without a router: to be spread into a `LeadView`. Back and
 * forward work; typing into a search does not fill the history. Other parameters of the page stay.
 *
 * @example
 * <LeadView adapter={adapter} models={lemlist} {...useUrlQuery()}>…</LeadView>
 */
export function useUrlQuery({ prefix = '' }: UseUrlQueryOptions = {}): UrlQuery {
  const search = useSyncExternalStore(subscribe, readSearch, () => '');
  const query = useMemo(() => queryFromSearch(ownPart(search, prefix)), [search, prefix]);
  const onQueryChange = useCallback<UrlQuery['onQueryChange']>(
    (next, { reason }) => writeUrl(next, prefix, reason === 'search' ? 'replaceState' : 'pushState'),
    [prefix],
  );
  return { query, onQueryChange };
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('popstate', listener);
  window.addEventListener(WRITTEN, listener);
  return () => {
    window.removeEventListener('popstate', listener);
    window.removeEventListener(WRITTEN, listener);
  };
}

function readSearch(): string {
  return window.location.search;
}

function writeUrl(query: LeadQuery, prefix: string, how: 'pushState' | 'replaceState'): void {
  const { pathname, search, hash } = window.location;
  const own = partsOf(queryToSearch(query)).map((part) => prefix + part);
  const all = [...partsOf(search).filter((part) => clauseOf(part, prefix) === undefined), ...own];
  const next = all.length > 0 ? `?${all.join('&')}` : '';
  if (next === search) return;
  window.history[how](window.history.state, '', `${pathname}${next}${hash}`);
  window.dispatchEvent(new Event(WRITTEN));
}

/** The parameters of a query, without their prefix. */
function ownPart(search: string, prefix: string): string {
  const own = partsOf(search).filter((part) => clauseOf(part, prefix) !== undefined);
  return own.map((part) => part.slice(prefix.length)).join('&');
}

function clauseOf(part: string, prefix: string): string | undefined {
  if (!part.startsWith(prefix)) return undefined;
  const [name = ''] = part.slice(prefix.length).split('=');
  return clauses.has(name) ? name : undefined;
}

function partsOf(search: string): readonly string[] {
  return search
    .replace(/^\?/, '')
    .split('&')
    .filter((part) => part !== '');
}
