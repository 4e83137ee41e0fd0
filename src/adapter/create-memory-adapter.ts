import { compareLeads, countStatuses, matches, SORT_KEYS } from '../core/index.js';
import type { Actor, Lead, LeadEvent, LeadQuery, StatusCounts, StatusModel } from '../core/index.js';
import { AdapterError } from './adapter-error.js';
import type { Call, CampaignSummary, Capabilities, LeadAdapter } from './adapter.js';
import { addRows } from './memory-add.js';
import { MemoryActs } from './memory-acts.js';
import type { MemoryWorld } from './memory-acts.js';
import { actOnMemoryCampaign } from './memory-campaign.js';
import { addCounts } from './memory-counts.js';
import { effectOf } from './memory-effect.js';
import { keepEffect } from './memory-person.js';
import { MemoryStore } from './memory-store.js';
import { aborted } from './to-adapter-error.js';

export interface MemoryAdapterOptions {
  /** What the leads are read by. Of several, a lead names its own, or its campaign does. */
  readonly models: StatusModel | readonly StatusModel[];
  /** @default 'memory' */
  readonly id?: string;
  readonly campaigns?: readonly CampaignSummary[];
  /** Who acts. @default { kind: 'user' } */
  readonly actor?: Actor;
  /** ISO 8601 UTC with milliseconds. @default the machine's clock */
  readonly now?: () => string;
  /** Mints ids that sort by creation. */
  readonly newId?: () => string;
}

/** An adapter whose backend is an array, and the way to make facts happen in it. */
export type MemoryAdapter = LeadAdapter &
  Required<
    Pick<
      LeadAdapter,
      'getLead' | 'countLeads' | 'act' | 'undo' | 'subscribe' | 'listCampaigns' | 'actOnCampaign' | 'addLeads'
    >
  > & {
    /**
     * Lets a fact happen, as a sender or a webhook would; who listens hears it.
     *
     * @throws AdapterError `not-found` for a lead that is not there.
     */
    happen(event: LeadEvent): Lead;
  };

const capabilities: Capabilities = {
  filters: [
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
  ],
  sorts: SORT_KEYS,
  paging: 'offset',
  totals: 'exact',
  actions: 'all',
  bulk: 'query',
  dryRun: true,
  undo: true,
  live: 'stream',
  history: false,
  export: true,
};

/**
 * An array as a backend: filters, sorts and pages by core's own rules, acts as the model decides, once for
 * each key, takes acts back, and tells who listens. For demos, tests, and lists that are small and local.
 *
 * @example
 * const adapter = createMemoryAdapter(leads, { models: lemlist });
 */
export function createMemoryAdapter(leads: readonly Lead[], options: MemoryAdapterOptions): MemoryAdapter {
  const store = new MemoryStore(leads, options);
  const world = worldOf(options);
  const acts = new MemoryActs(store, world);
  return {
    id: options.id ?? 'memory',
    capabilities,
    ...readsOf(store, world),
    act: answering(acts.act.bind(acts)),
    undo: answering(acts.undo.bind(acts)),
    subscribe: (request, listener) => store.listen(request, listener),
    async actOnCampaign(campaign, action, call) {
      refuseAborted(call?.signal);
      return actOnMemoryCampaign(store, world, campaign, action);
    },
    async addLeads(rows, { campaign, signal } = {}) {
      refuseAborted(signal);
      return { outcomes: addRows(store, world, rows, campaign) };
    },
    happen: (event) => happen(store, event),
  };
}

function happen(store: MemoryStore, event: LeadEvent): Lead {
  const lead = found(store, event.leadId);
  if (lead.journal?.[event.type]?.id === event.id) return lead;
  const effect = effectOf(store.modelOf(lead), lead, [event], store.campaignOf(lead));
  keepEffect(store, effect ?? { lead, events: [] });
  return effect?.lead ?? lead;
}

function matching(store: MemoryStore, query: LeadQuery): readonly Lead[] {
  return store.all().filter((lead) => matches(store.modelOf(lead), query, lead));
}

function sortedBy(store: MemoryStore, query: LeadQuery): readonly Lead[] {
  const [model, ...others] = store.models;
  return matching(store, query).toSorted(compareLeads(query, others.length > 0 ? undefined : model));
}

function readsOf(store: MemoryStore, { now }: MemoryWorld) {
  return {
    listLeads: answering(({ query, offset = 0, limit }: Parameters<LeadAdapter['listLeads']>[0]) => {
      const sorted = sortedBy(store, query);
      return { leads: sorted.slice(offset, offset + limit), total: sorted.length, asOf: now() };
    }),
    async *exportLeads(query: LeadQuery, call?: Call): AsyncGenerator<Lead> {
      for (const lead of sortedBy(store, query)) {
        refuseAborted(call?.signal);
        yield lead;
      }
    },
    getLead: answering((id: string) => found(store, id)),
    countLeads: answering((query: LeadQuery): StatusCounts => {
      const counted = matching(store, query);
      const counts = store.models.map((model) =>
        countStatuses(
          model,
          counted.filter((lead) => store.modelOf(lead) === model),
        ),
      );
      return { ...addCounts(counts), asOf: now() };
    }),
    listCampaigns: async (call?: Call) => {
      refuseAborted(call?.signal);
      return store.campaigns;
    },
  };
}

/** A function as an adapter's method: later, and not at all once the signal has fired. */
function answering<A, T>(answer: (asked: A) => T | Promise<T>): (asked: A, call?: Call) => Promise<T> {
  return async (asked, call) => {
    refuseAborted(call?.signal);
    return answer(asked);
  };
}

function refuseAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw aborted(signal.reason);
}

function found(store: MemoryStore, id: string): Lead {
  const lead = store.get(id);
  if (lead) return lead;
  throw new AdapterError('not-found', `There is no lead "${id}". Read the list again.`);
}

function worldOf({
  actor = { kind: 'user' },
  now = () => new Date().toISOString(),
  newId,
}: MemoryAdapterOptions): MemoryWorld {
  const start = now();
  let count = 0;
  const nextId = (): string => `${start}#${String((count += 1)).padStart(9, '0')}`;
  return { actor, now, newId: newId ?? nextId };
}
