import type { AdapterDefinition } from './adapter-definition.js';
import type { Call, Capabilities, LeadAdapter } from './adapter.js';
import { authorActs } from './author-acts.js';
import { createAuthorCalls } from './author-calls.js';
import type { AuthorCalls } from './author-calls.js';
import { authorReads } from './author-reads.js';
import { listenInRows } from './author-stream.js';
import { decodeCampaigns } from './decode.js';
import { decodeAddReport } from './decode-report.js';
import { createPolling } from './polling.js';
import { systemTimers } from './timers.js';

/**
 * Makes an adapter of the few functions that reach your backend. It fills in the rest: the manifest (from
 * what is given), words both ways, checks of every row, errors (what is thrown becomes an AdapterError, and
 * a `Response` is read as JSON or told as an error), the signal, a timeout, polling. It retries nothing: the
 * kit's reads do, and an action is repeated only by its key.
 *
 * @example
 * const crm = createAdapter({
 *   id: 'crm',
 *   words: { NEW: 'to-launch', ACTIVE: 'in-progress', RESP: 'replied' },
 *   list: ({ status, search, limit, offset, signal }) =>
 *     api.get('/contacts', { state: status, q: search, limit, offset, signal }),
 *   lead: (row) => ({ id: row.uuid, name: row.full_name, email: row.mail, status: row.state, updatedAt: row.updated_at }),
 *   actions: { pause: (ids) => api.post('/contacts/pause', { ids }) },
 *   poll: 15_000,
 * });
 */
export function createAdapter<Row>(definition: AdapterDefinition<Row>): LeadAdapter {
  const { id, poll, timers = systemTimers } = definition;
  const capabilities = capabilitiesOf(definition);
  const calls = createAuthorCalls(definition);
  const reads = authorReads(definition, calls, capabilities);
  const adapter: LeadAdapter = {
    id,
    capabilities,
    ...reads,
    ...authorActs(definition, calls),
    ...rest(definition, calls),
  };
  const { subscribe } = definition;
  if (subscribe) return { ...adapter, subscribe: listenInRows({ id, subscribe }, calls) };
  if (poll === undefined) return adapter;
  return { ...adapter, ...createPolling(reads.listLeads, { every: poll, timers }) };
}

function capabilitiesOf<Row>(definition: AdapterDefinition<Row>): Capabilities {
  const { actions, undo, events, subscribe, poll } = definition;
  const polled = poll === undefined ? false : 'poll';
  return {
    filters: definition.filters ?? ['status', 'search'],
    sorts: definition.sorts ?? [],
    paging: definition.paging ?? 'offset',
    totals: definition.total ?? 'exact',
    actions: Object.keys(actions ?? {}),
    bulk: actions ? 'ids' : false,
    dryRun: false,
    undo: undo !== undefined,
    live: subscribe ? 'stream' : polled,
    history: events !== undefined,
    export: false,
    ...definition.capabilities,
  };
}

function rest<Row>(
  { id, campaigns, add }: AdapterDefinition<Row>,
  calls: AuthorCalls<Row>,
): Partial<LeadAdapter> {
  return {
    ...(campaigns && {
      listCampaigns: async (call?: Call) => {
        const answer = await calls.run(campaigns, call);
        const { value, problems } = decodeCampaigns(
          id,
          Array.isArray(answer) ? { campaigns: answer } : answer,
        );
        calls.tell(problems);
        return value;
      },
    }),
    ...(add && {
      addLeads: async (rows, { campaign, ...call } = {}) => {
        const more = campaign === undefined ? {} : { campaign };
        const answer = await calls.run((given) => add(rows, { ...given, ...more }), call);
        return decodeAddReport(id, Array.isArray(answer) ? { outcomes: answer } : answer);
      },
    }),
  };
}
