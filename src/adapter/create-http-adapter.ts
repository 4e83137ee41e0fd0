import { SORT_KEYS } from '../core/index.js';
import type { Capabilities, DecodeProblem, FilterClause, LeadAdapter } from './adapter.js';
import { HttpClient } from './http-client.js';
import type { Exporting } from './http-export.js';
import type { Fetch, HeaderSource } from './http-client.js';
import { httpReads } from './http-reads.js';
import type { Reads, Tell } from './http-reads.js';
import type { Writes, Writing } from './http-writes.js';
import { late, lateSubscribe } from './late.js';
import type { createPolling } from './polling.js';
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
  export: true,
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
  const reads = { ...httpReads(id, client, tell), exportLeads: lateExport({ id, client, onProblem }) };
  const adapter = {
    id,
    capabilities,
    ...offered(capabilities, reads, lateWrites({ id, client, tell, timers })),
  };
  if (capabilities.live === false) return adapter;
  if (capabilities.live === 'poll')
    return { ...adapter, ...latePolling(reads.listLeads, { every: poll ?? 15_000, timers }) };
  const stream = late(async () => (await import('./http-live.js')).httpLive(id, client, timers));
  return { ...adapter, subscribe: lateSubscribe(stream, timers) };
}

/** The writes, loaded when something is first done. */
function lateWrites(writing: Writing): Writes {
  const writes = late(async () => (await import('./http-writes.js')).httpWrites(writing));
  return {
    act: async (...asked) => (await writes()).act(...asked),
    undo: async (...asked) => (await writes()).undo(...asked),
    actOnCampaign: async (...asked) => (await writes()).actOnCampaign(...asked),
    addLeads: async (...asked) => (await writes()).addLeads(...asked),
  };
}

/** The export, loaded when somebody first asks for one. */
function lateExport(exporting: Exporting): NonNullable<LeadAdapter['exportLeads']> {
  const load = late(async () => (await import('./http-export.js')).exportLines);
  return async function* exportLeads(...asked) {
    yield* (await load())(exporting, ...asked);
  };
}

/** Polling, loaded at once: it has to know which lists are read. */
function latePolling(...asked: Parameters<typeof createPolling>): ReturnType<typeof createPolling> {
  const polling = late(async () => (await import('./polling.js')).createPolling(...asked));
  void polling().catch(() => undefined);
  return {
    listLeads: async (...list) => (await polling()).listLeads(...list),
    subscribe: lateSubscribe(async () => (await polling()).subscribe, asked[1].timers),
  };
}

/** The methods without those that the manifest says the backend has not. */
function offered(
  { history, actions, undo: hasUndo, export: hasExport }: Capabilities,
  { listEvents, exportLeads, ...reads }: Reads & Required<Pick<LeadAdapter, 'exportLeads'>>,
  { act, undo, ...writes }: Writes,
) {
  return {
    ...reads,
    ...writes,
    ...(history && { listEvents }),
    ...(hasExport && { exportLeads }),
    ...(actions.length > 0 && { act }),
    ...(hasUndo && { undo }),
  };
}
