/**
 * The keys of everything that is kept of one adapter, by its scope: its id. Whatever has rows of leads starts with
 * `rows`, so that it can be found, read again and indexed together. To be imported as `keys`; a page has only those
 * that are used on it.
 */
import { queryKey } from '../core/index.js';
import type { LeadQuery } from '../core/index.js';

/** All of the adapter. */
export const all = (scope: string) => ['leadlight', scope] as const;

export const rows = (scope: string) => [...all(scope), 'rows'] as const;

/** The pages of a list that jumps anywhere. */
export const pages = (scope: string, query: LeadQuery, size: number) =>
  [...rows(scope), 'page', queryKey(query), String(size)] as const;

export const page = (scope: string, query: LeadQuery, size: number, number: number) =>
  [...pages(scope, query, size), number] as const;

/** A list that loads more: one entry with all its pages. */
export const chain = (scope: string, query: LeadQuery, size: number) =>
  [...rows(scope), 'chain', queryKey(query), size] as const;

/** A lead that was read alone: a page of one. */
export const lead = (scope: string, id: string) => [...rows(scope), 'lead', id] as const;

export const counts = (scope: string) => [...all(scope), 'counts'] as const;

export const countsOf = (scope: string, query: LeadQuery) => [...counts(scope), queryKey(query)] as const;

export const campaigns = (scope: string) => [...all(scope), 'campaigns'] as const;

export const events = (scope: string, leadId: string) => [...all(scope), 'events', leadId] as const;

export const wishes = (scope: string) => [...all(scope), 'wish'] as const;

/** The requests of acts on many leads. */
export const bulk = (scope: string) => [...all(scope), 'bulk'] as const;

/** Saved views, by the name they are kept under. */
export const views = (name: string) => ['leadlight', 'views', name] as const;
