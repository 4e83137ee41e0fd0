import { queryKey } from '../core/index.js';
import type { LeadQuery } from '../core/index.js';

/**
 * The keys of everything that is kept of one adapter, by its scope: its id. Whatever has rows of leads starts with
 * `rows`, so that it can be found, read again and indexed together.
 */
export const keys = {
  all: (scope: string) => ['leadlight', scope] as const,
  rows: (scope: string) => ['leadlight', scope, 'rows'] as const,
  /** The pages of a list that jumps anywhere. */
  pages: (scope: string, query: LeadQuery, size: number) =>
    ['leadlight', scope, 'rows', 'page', queryKey(query), String(size)] as const,
  page: (scope: string, query: LeadQuery, size: number, number: number) =>
    [...keys.pages(scope, query, size), number] as const,
  /** A list that loads more: one entry with all its pages. */
  chain: (scope: string, query: LeadQuery, size: number) =>
    ['leadlight', scope, 'rows', 'chain', queryKey(query), size] as const,
  /** A lead that was read alone: a page of one. */
  lead: (scope: string, id: string) => ['leadlight', scope, 'rows', 'lead', id] as const,
  counts: (scope: string) => ['leadlight', scope, 'counts'] as const,
  countsOf: (scope: string, query: LeadQuery) => ['leadlight', scope, 'counts', queryKey(query)] as const,
  campaigns: (scope: string) => ['leadlight', scope, 'campaigns'] as const,
  events: (scope: string, leadId: string) => ['leadlight', scope, 'events', leadId] as const,
  wishes: (scope: string) => ['leadlight', scope, 'wish'] as const,
  /** The requests of acts on many leads. */
  bulk: (scope: string) => ['leadlight', scope, 'bulk'] as const,
  /** Saved views, by the name they are kept under. */
  views: (name: string) => ['leadlight', 'views', name] as const,
};
