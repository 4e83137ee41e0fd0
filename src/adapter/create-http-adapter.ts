import { SORT_KEYS } from '../core/index.js';
import type { Capabilities, DecodeProblem, FilterClause, LeadAdapter } from './adapter.js';
import { HttpClient } from './http-client.js';
import type { Fetch, HeaderSource } from './http-client.js';
import { searchOf } from './http-path.js';
import { httpReads } from './http-reads.js';
import type { Tell } from './http-reads.js';
import { httpWrites } from './http-writes.js';
import { createLiveStream } from './live-stream.js';
import { createPolling } from './polling.js';
import { systemTimers } from './timers.js';
import type { Timers } from './timers.js';

export interface HttpAdapterOptions {
  /** Where the HTTP contract is spoken: `https://api.example.com/leads-api`. */
  readonly baseUrl: string;
  /** Sent with every request; a function is asked for each, such as for a token. */
  readonly headers?: HeaderSource;
  /** @default globalThis.fetch */
  readonly fetch?: Fetch;
  /** Names the adapter in caches and reports. @default the base URL */
  readonly id?: string;
  /** What the backend can do less than the whole contract. */
  readonly capabilities?: Partial<Capabilities>;
  /** Asks for changes every so many milliseconds, for a backend without a stream. */
  readonly poll?: number;
  /** How long one request may take, in milliseconds. @default 30_000 */
  readonly timeout?: number;
  /** Hears of data that was left out of an answer that has no `problems` of its own. */
  readonly onProblem?: (problem: DecodeProblem) => void;
  readonly timers?: Timers;
}

const filters: readonly FilterClause[] = [
  'campaign',
  'status',
  'notStatus',
  'substatus',
  'phase',
  'reached',
  'notReached',
  'owner',
  'step',
  'tags',
  'search',
  'activeSince',
];

const wholeContract: Capabilities = {
  filters,
  sorts: SORT_KEYS,
  paging: 'offset',
  totals: 'exact',
  actions: 'all',
  bulk: 'query',
  dryRun: true,
  undo: true,
  live: 'stream',
  history: true,
  export: false,
};

/**
 * An adapter for a backend that speaks Leadlight's HTTP contract: JSON in the shapes of {@link LeadAdapter},
 * errors by RFC 9457, live events as server-sent events that go on after the last one heard. Nothing is
 * retried but the stream: that is for the one who calls, see {@link retry}.
 *
 * @example
 * const adapter = createHttpAdapter({
 *   baseUrl: '/api',
 *   headers: async () => ({ authorization: `Bearer ${await token()}` }),
 * });
 */
export function createHttpAdapter(options: HttpAdapterOptions): LeadAdapter {
  const {
    baseUrl,
    headers,
    id = baseUrl,
    poll,
    timeout = 30_000,
    timers = systemTimers,
    onProblem,
  } = options;
  // Asked for at each call, so that a fetch that is replaced later, as by MSW, is the one used.
  const fetch: Fetch = options.fetch ?? ((url, init) => globalThis.fetch(url, init));
  const client = new HttpClient({ id, baseUrl, fetch, timeout, timers, ...(headers && { headers }) });
  const tell: Tell = ({ value, problems }) => {
    for (const problem of problems) onProblem?.(problem);
    return value;
  };
  const live = poll === undefined ? 'stream' : 'poll';
  const capabilities: Capabilities = { ...wholeContract, live, ...options.capabilities };
  const reads = httpReads(id, client, tell);
  const adapter = {
    id,
    capabilities,
    ...offered(capabilities, reads, httpWrites({ id, client, tell, timers })),
  };
  if (capabilities.live === false) return adapter;
  if (capabilities.live === 'stream') return { ...adapter, subscribe: subscribeBy(id, client, timers) };
  return { ...adapter, ...createPolling(reads.listLeads, { every: poll ?? 15_000, timers }) };
}

/** The methods without those that the manifest says the backend has not. */
function offered(
  { history, actions, undo: hasUndo }: Capabilities,
  { listEvents, ...reads }: ReturnType<typeof httpReads>,
  { act, undo, ...writes }: ReturnType<typeof httpWrites>,
) {
  return {
    ...reads,
    ...writes,
    ...(history && { listEvents }),
    ...(actions.length > 0 && { act }),
    ...(hasUndo && { undo }),
  };
}

/** Those who listen to the same campaign share one stream; one who goes on after a message has its own. */
function subscribeBy(id: string, client: HttpClient, timers: Timers): NonNullable<LeadAdapter['subscribe']> {
  const shared = new Map<string | undefined, ReturnType<typeof createLiveStream>>();
  return ({ campaign, after }, listener) => {
    const open = (lastId: string | undefined, signal: AbortSignal): Promise<Response> =>
      client.open({
        path: `/events?${searchOf('', { campaign })}`,
        headers: { accept: 'text/event-stream', ...(lastId !== undefined && { 'last-event-id': lastId }) },
        signal,
      });
    const stream = after === undefined ? shared.get(campaign) : undefined;
    const made =
      stream ?? createLiveStream({ adapter: id, open, timers, ...(after !== undefined && { after }) });
    if (after === undefined) shared.set(campaign, made);
    return made(listener);
  };
}
