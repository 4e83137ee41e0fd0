import type { CampaignSummary, EventPage } from '../adapter/index.js';
import { toAdapterError } from '../adapter/to-adapter-error.js';
import type { LeadQuery, StatusCounts } from '../core/index.js';
import * as keys from './keys.js';
import { pagesAt, readPage } from './page.js';
import type { ReadPage } from './page.js';
import type { ReadList } from './read-list.js';
import type { ReadSource } from './read-source.js';
import { retryDelay, shouldRetry } from './retry.js';

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
export function pageOptions(list: ReadList, number: number) {
  const { store, query, size } = list;
  const queryKey = keys.page(store.scope, query, size, number);
  return {
    ...manners,
    queryKey,
    queryFn: ({ signal }: Reading): Promise<ReadPage> =>
      readPage(list, {
        signal,
        before: pagesAt(store.client, queryKey),
        request: { query, offset: number * size, limit: size },
      }),
  };
}

/** Reads a list that loads more, page after page. */
export function chainOptions(list: ReadList) {
  const { store, query, size } = list;
  const queryKey = keys.chain(store.scope, query, size);
  return {
    ...manners,
    queryKey,
    queryFn: ({ signal, pageParam: cursor }: Reading & { pageParam: string | undefined }) => {
      const request = { query, limit: size, ...(cursor !== undefined && { cursor }) };
      const before = cursor === undefined ? pagesAt(store.client, queryKey) : [];
      return readPage(list, { signal, before, request });
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
