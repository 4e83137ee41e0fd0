import { queryKey } from '../core/index.js';
import type { LeadQuery } from '../core/index.js';

/**
 * The keys of everything that is kept of one adapter, by its id. Whatever has rows of leads starts with
 * `rows`, so that it can be found, read again and indexed together.
 */
export const keys = {
  rows: (adapter: string) => ['leadlight', adapter, 'rows'] as const,
  /** Pages of lists that jump anywhere. */
  pages: (adapter: string) => ['leadlight', adapter, 'rows', 'page'] as const,
  pagesOf: (adapter: string, query: LeadQuery, size: number) =>
    ['leadlight', adapter, 'rows', 'page', queryKey(query), String(size)] as const,
  page: (adapter: string, query: LeadQuery, size: number, number: number) =>
    [...keys.pagesOf(adapter, query, size), number] as const,
  /** Lists that load more: one entry with all its pages. */
  chains: (adapter: string) => ['leadlight', adapter, 'rows', 'chain'] as const,
  chain: (adapter: string, query: LeadQuery, size: number) =>
    ['leadlight', adapter, 'rows', 'chain', queryKey(query), size] as const,
  /** Leads that were read alone: a page of one. */
  leads: (adapter: string) => ['leadlight', adapter, 'rows', 'lead'] as const,
  lead: (adapter: string, id: string) => ['leadlight', adapter, 'rows', 'lead', id] as const,
  counts: (adapter: string) => ['leadlight', adapter, 'counts'] as const,
  countsOf: (adapter: string, query: LeadQuery) => ['leadlight', adapter, 'counts', queryKey(query)] as const,
  campaigns: (adapter: string) => ['leadlight', adapter, 'campaigns'] as const,
  events: (adapter: string, leadId: string) => ['leadlight', adapter, 'events', leadId] as const,
  wishes: (adapter: string) => ['leadlight', adapter, 'wish'] as const,
  /** The requests of acts on many leads. */
  bulk: (adapter: string) => ['leadlight', adapter, 'bulk'] as const,
  /** Saved views, by the name they are kept under. */
  views: (name: string) => ['leadlight', 'views', name] as const,
};
