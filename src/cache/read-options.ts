import type { QueryClient } from '@tanstack/query-core';
import type { CampaignSummary, EventPage, LeadAdapter } from '../adapter/index.js';
import { toAdapterError } from '../adapter/to-adapter-error.js';
import type { LeadQuery, StatusCounts } from '../core/index.js';
import * as keys from './keys.js';
import { readPage } from './page.js';
import type { ReadPage } from './page.js';
import { retryDelay, shouldRetry } from './retry.js';
import type { Stamps } from './stamps.js';

/** What a read needs: a lead store is one. */
export interface ReadSource {
  readonly client: QueryClient;
  readonly adapter: LeadAdapter;
  /** The name under which what is read is kept. */
  readonly scope: string;
  readonly stamps: Stamps;
}

export interface Reading {
  readonly signal: AbortSignal;
}

/**
 * How every read behaves, whatever the host's client says. Rows are kept up to date by the live connection
 * and change their places only when asked, so coming back to the window reads nothing.
 */
export const manners = {
  retry: shouldRetry,
  retryDelay,
  staleTime: 30_000,
  networkMode: 'offlineFirst',
  refetchOnWindowFocus: false,
  // Rows keep their identity by version; a deep comparison of every row costs more than it saves.
  structuralSharing: false,
} as const;

/** Reads one page of a list that jumps anywhere. `number` from 0; a size of {@link WHOLE} reads everything. */
export function pageOptions(source: ReadSource, query: LeadQuery, size: number, number: number) {
  const { client, adapter, scope, stamps } = source;
  const queryKey = keys.page(scope, query, size, number);
  return {
    ...manners,
    queryKey,
    queryFn: ({ signal }: Reading): Promise<ReadPage> => {
      const before = client.getQueryData<ReadPage>(queryKey);
      return readPage({
        adapter,
        stamps,
        signal,
        before,
        request: { query, offset: number * size, limit: size },
      });
    },
  };
}

/** Reads a list that loads more, page after page. */
export function chainOptions({ adapter, scope, stamps }: ReadSource, query: LeadQuery, size: number) {
  return {
    ...manners,
    queryKey: keys.chain(scope, query, size),
    queryFn: ({ signal, pageParam: cursor }: Reading & { pageParam: string | undefined }) => {
      const request = { query, limit: size, ...(cursor !== undefined && { cursor }) };
      return readPage({ adapter, stamps, signal, before: undefined, request });
    },
    getNextPageParam: (page: ReadPage): string | undefined => page.next,
  };
}

/** Counts the leads of a query by status. Where the backend cannot, it is not asked. */
export function countsOptions({ adapter, scope }: ReadSource, query: LeadQuery) {
  return {
    ...manners,
    queryKey: keys.countsOf(scope, query),
    enabled: adapter.countLeads !== undefined,
    queryFn: ({ signal }: Reading): Promise<StatusCounts> =>
      asked(adapter.countLeads?.(query, { signal }), 'countLeads', signal),
  };
}

/** Lists the campaigns. Where the backend cannot, it is not asked. */
export function campaignsOptions({ adapter, scope }: ReadSource) {
  return {
    ...manners,
    queryKey: keys.campaigns(scope),
    enabled: adapter.listCampaigns !== undefined,
    queryFn: ({ signal }: Reading): Promise<readonly CampaignSummary[]> =>
      asked(adapter.listCampaigns?.({ signal }), 'listCampaigns', signal),
  };
}

/** Reads what happened to a lead, newest first, page after page. Where the backend cannot, it is not asked. */
export function eventsOptions({ adapter, scope }: ReadSource, leadId: string, limit: number) {
  return {
    ...manners,
    queryKey: keys.events(scope, leadId),
    enabled: adapter.listEvents !== undefined && leadId !== '',
    queryFn: ({ signal, pageParam: before }: Reading & { pageParam: string | undefined }) => {
      const request = { limit, ...(before !== undefined && { before }) };
      return asked(adapter.listEvents?.(leadId, request, { signal }), 'listEvents', signal);
    },
    getNextPageParam: (page: EventPage): string | undefined => page.next,
  };
}

async function asked<T>(answer: Promise<T> | undefined, method: string, signal: AbortSignal): Promise<T> {
  try {
    if (answer === undefined) throw new TypeError(`The adapter has no ${method} method.`);
    return await answer;
  } catch (error) {
    throw toAdapterError(error, signal);
  }
}
