import { queryKey } from '../core/index.js';
import type { Lead } from '../core/index.js';
import type { LeadAdapter, ListRequest } from './adapter.js';
import { LiveListeners } from './live-listeners.js';
import { sleep } from './timers.js';
import type { Timers } from './timers.js';
import { toAdapterError } from './to-adapter-error.js';

export interface PollingOptions {
  /** Milliseconds between two rounds. */
  readonly every: number;
  readonly timers: Timers;
}

/** A list as it was read last. */
interface Seen {
  readonly request: ListRequest;
  readonly leads: ReadonlyMap<string, Lead>;
  readonly total: number | undefined;
}

type ListLeads = LeadAdapter['listLeads'];

/** How many of the lists read last are asked for again: what may be on screen, no more. */
const mostLists = 3;

/**
 * Makes a list live by asking again: repeats, every so often, the lists that were read last, and tells the
 * leads in them that changed (by version, by `updatedAt`, else by any difference). Where leads came or went
 * it cannot tell more than a gap. Only while somebody listens.
 */
export function createPolling(
  listLeads: ListLeads,
  { every, timers }: PollingOptions,
): Required<Pick<LeadAdapter, 'listLeads' | 'subscribe'>> {
  const recent = new RecentLists();
  // One for all: of two that ask for the same lists, one would find what the other never hears of.
  const listeners = startPoll({ listLeads, recent, every, timers });
  return {
    async listLeads(request, call) {
      const page = await listLeads(request, call);
      recent.keep({ request, leads: byId(page.leads), total: page.total });
      return page;
    },
    subscribe: (_request, listener) => listeners.add(listener),
  };
}

interface Poll extends PollingOptions {
  readonly listLeads: ListLeads;
  readonly recent: RecentLists;
}

function startPoll(poll: Poll): LiveListeners {
  const listeners = new LiveListeners(() => {
    const ending = new AbortController();
    listeners.state('live');
    void run(ending.signal).catch((error: unknown) => {
      if (!ending.signal.aborted) throw error;
    });
    return () => ending.abort();
  });
  async function run(signal: AbortSignal): Promise<never> {
    for (let wait = poll.every; ;) {
      await sleep(wait, poll.timers, signal);
      wait = Math.max(poll.every, await round(poll, listeners, signal));
    }
  }
  return listeners;
}

/** Asks for each list once more. Answers how long to wait at least, in milliseconds. */
async function round(
  { listLeads, recent }: Poll,
  listeners: LiveListeners,
  signal: AbortSignal,
): Promise<number> {
  try {
    for (const seen of recent.all) {
      const page = await listLeads(seen.request, { signal });
      const now: Seen = { request: seen.request, leads: byId(page.leads), total: page.total };
      if (!recent.replace(seen, now)) continue;
      for (const lead of changed(seen, now)) listeners.tell((listener) => listener.lead(lead));
      if (!hasSameLeads(seen, now)) listeners.tell((listener) => listener.gap());
    }
    listeners.state('live');
    return 0;
  } catch (failure) {
    if (!signal.aborted) listeners.state('offline');
    return toAdapterError(failure).retryAfter ?? 0;
  }
}

/** The lists that were read last, the latest first. */
class RecentLists {
  #lists: readonly Seen[] = [];

  keep(list: Seen): void {
    const key = requestKey(list.request);
    const others = this.#lists.filter(({ request }) => requestKey(request) !== key);
    this.#lists = [list, ...others].slice(0, mostLists);
  }

  get all(): readonly Seen[] {
    return this.#lists;
  }

  /** Puts a newer reading in its place; `false` when the list was read by somebody else meanwhile. */
  replace(old: Seen, now: Seen): boolean {
    const isThere = this.#lists.includes(old);
    this.#lists = this.#lists.map((list) => (list === old ? now : list));
    return isThere;
  }
}

function requestKey({ query, offset, cursor, limit }: ListRequest): string {
  return JSON.stringify([queryKey(query), offset, cursor, limit]);
}

function byId(leads: readonly Lead[]): ReadonlyMap<string, Lead> {
  return new Map(leads.map((lead) => [lead.id, lead]));
}

function changed(before: Seen, now: Seen): readonly Lead[] {
  return [...now.leads.values()].filter((lead) => {
    const known = before.leads.get(lead.id);
    return known !== undefined && isChanged(known, lead);
  });
}

function isChanged(known: Lead, lead: Lead): boolean {
  if (known.version !== undefined && lead.version !== undefined) return known.version !== lead.version;
  if (known.updatedAt !== undefined && lead.updatedAt !== undefined)
    return known.updatedAt !== lead.updatedAt;
  return JSON.stringify(known) !== JSON.stringify(lead);
}

/** Whether the same leads stand in the same order. */
function hasSameLeads(before: Seen, now: Seen): boolean {
  const ids = [...now.leads.keys()];
  return before.total === now.total && [...before.leads.keys()].join('\n') === ids.join('\n');
}
