/**
 * A backend in the test, its truth in plain sight, and between it and the page a network that fast-check
 * shuffles: answers come late, in any order, doubled, or not at all.
 */
import { defaultScheduler, notifyManager, QueryClient } from '@tanstack/query-core';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { leadOf, minuteOf } from '../../test/support/facts.js';
import { handAdapter } from '../../test/support/hand-adapter.js';
import { sample } from '../../test/support/models.js';
import { AdapterError, reportOf } from '../adapter/index.js';
import type { ActReport, ActRequest, LeadAdapter, LiveListener } from '../adapter/index.js';
import { decide, readStatus, statusReducer } from '../core/index.js';
import type { Lead, LeadEvent } from '../core/index.js';
import { LeadStore } from './lead-store.js';
import { LiveFeed } from './live-feed.js';
import { pageOptions } from './read-options.js';

const modelFor = () => sample;
const ids = ['a', 'b', 'c', 'd', 'e'];

/** What the network does to one request. */
type Fate = 'answered' | 'bare' | 'lost' | 'unheard' | 'refused' | 'twice';

interface Plan {
  readonly fates: readonly Fate[];
  /** To which leads somebody replies meanwhile. */
  readonly replies: readonly string[];
  readonly reads: number;
}

class Backend {
  readonly leads = new Map<string, Lead>(
    ids.map((id) => [id, leadOf(['lead.added', 'lead.started'], { id, version: 2 })]),
  );
  readonly #reports = new Map<string, ActReport>();
  #count = 0;

  all(): Lead[] {
    return [...this.leads.values()];
  }

  happen(leadId: string, type: LeadEvent['type'], causedBy?: string): LeadEvent {
    const lead = this.#lead(leadId);
    this.#count += 1;
    const event: LeadEvent = {
      id: `fact-${this.#count}`,
      type,
      leadId,
      at: minuteOf(10 + this.#count),
      version: (lead.version ?? 0) + 1,
      ...(causedBy !== undefined && { causedBy }),
    };
    const journal = statusReducer(lead.journal ?? {}, event);
    this.leads.set(leadId, { ...lead, journal, version: event.version ?? 0 });
    return event;
  }

  act(
    { action, selection, idempotencyKey }: ActRequest,
    fate: Fate,
  ): { report: ActReport; events: LeadEvent[] } {
    const known = this.#reports.get(idempotencyKey);
    if (known) return { report: known, events: [] };
    const [id = ''] = 'ids' in selection ? selection.ids : [];
    const lead = this.#lead(id);
    const context = { actor: { kind: 'user' }, now: minuteOf(5), newId: () => 'x' } as const;
    const decision = decide(sample, lead, action, context);
    const isRefused = !decision.ok || fate === 'refused';
    const events = isRefused ? [] : decision.events.map(({ type }) => this.happen(id, type, idempotencyKey));
    const refusal = {
      reason: 'not-owner' as const,
      message: 'No.',
      action,
      status: 'running',
    };
    const report = reportOf([
      isRefused
        ? { id, result: 'refused', refusal }
        : { id, result: 'done', ...(fate !== 'bare' && { lead: this.#lead(id) }) },
    ]);
    this.#reports.set(idempotencyKey, report);
    return { report, events };
  }

  #lead(id: string): Lead {
    const lead = this.leads.get(id);
    if (!lead) throw new Error(`no ${id}`);
    return lead;
  }
}

interface World {
  readonly backend: Backend;
  readonly adapter: LeadAdapter;
  readonly happen: (leadId: string, type: LeadEvent['type']) => void;
}

function worldOf(scheduler: fc.Scheduler, fates: readonly Fate[]): World {
  const backend = new Backend();
  const listeners = new Set<LiveListener>();
  const base = handAdapter().adapter;
  const tried = new Map<string, number>();
  const deliver = (event: LeadEvent, copies: number): void => {
    for (let copy = 0; copy < copies; copy += 1) {
      void scheduler.schedule(Promise.resolve(), `stream ${event.id}`).then(() => {
        for (const listener of listeners) listener.event(event);
        return undefined;
      });
    }
  };
  const travel = async <T>(label: string, read: () => T): Promise<T> => {
    await scheduler.schedule(Promise.resolve(), `${label} goes`);
    const answer = read();
    return scheduler.schedule(Promise.resolve(answer), `${label} comes`);
  };
  const adapter: LeadAdapter = {
    ...base,
    listLeads: () => travel('list', () => ({ leads: backend.all(), total: ids.length })),
    getLead: (id) =>
      travel(`lead ${id}`, () => {
        const lead = backend.leads.get(id);
        if (!lead) throw new AdapterError('not-found', 'No.');
        return lead;
      }),
    act: async (request) => {
      const tries = tried.get(request.idempotencyKey) ?? 0;
      tried.set(request.idempotencyKey, tries + 1);
      const fate = fates[tried.size - 1] ?? 'answered';
      await scheduler.schedule(Promise.resolve(), 'act goes');
      if (fate === 'unheard') throw new AdapterError('timeout', 'Lost.', { retryable: false });
      const { report, events } = backend.act(request, fate);
      for (const event of events) deliver(event, fate === 'twice' ? 2 : 1);
      await scheduler.schedule(Promise.resolve(), 'act comes');
      if (fate === 'lost') throw new AdapterError('timeout', 'Lost.', { retryable: tries < 2 });
      return report;
    },
    subscribe(_request, listener) {
      listeners.add(listener);
      listener.state('live');
      return () => listeners.delete(listener);
    },
  };
  return { backend, adapter, happen: (id, type) => deliver(backend.happen(id, type), 2) };
}

/** Lets timers and promises have their turn, and then the network, until nothing is left to happen. */
async function runAll(scheduler: fc.Scheduler, client: QueryClient, look: () => void): Promise<void> {
  for (let idle = 0; idle < 3;) {
    await new Promise((resolve) => setImmediate(resolve));
    look();
    const isBusy = client.isFetching() + client.isMutating() > 0;
    if (scheduler.count() > 0) await scheduler.waitOne();
    else if (!isBusy) idle += 1;
    look();
  }
}

function wish(store: LeadStore, leadId: string, action: string): void {
  const expected = store.getPresented(leadId, modelFor)?.expected;
  if (!expected) return;
  const id = store.newId('wish');
  const newId = () => store.newId('event');
  const context = { actor: { kind: 'user' }, now: minuteOf(3), newId, wishId: id } as const;
  const decision = decide(sample, expected, action, context);
  if (decision.ok) store.wishes.make({ wish: { id, leadId, action, events: decision.events } });
}

interface Seen {
  readonly shown: Map<string, string[]>;
  readonly truth: Map<string, string>;
  readonly ends: Map<string, string | undefined>;
  readonly open: number;
}

async function play(
  scheduler: fc.Scheduler,
  { fates, replies, reads }: Plan,
  wishes: readonly (readonly [string, string])[],
): Promise<Seen> {
  const { backend, adapter, happen } = worldOf(scheduler, fates);
  const client = new QueryClient();
  client.mount();
  const schedule = (run: () => void) => queueMicrotask(run);
  const store = new LeadStore({ client, adapter, schedule });
  const detach = store.attach();
  const feed = new LiveFeed({ store, schedule });
  const close = feed.open({ now: () => minuteOf(0), onProblem: () => undefined });
  const shown = new Map<string, string[]>(ids.map((id) => [id, []]));
  const look = (): void => {
    for (const id of ids) {
      const status = store.getPresented(id, modelFor)?.status;
      const before = shown.get(id) ?? [];
      if (status !== undefined && before.at(-1) !== status) before.push(status);
    }
  };
  const read = () =>
    void client
      .fetchQuery({ ...pageOptions(store, {}, 100, 0), staleTime: 0, gcTime: Infinity })
      .catch(() => undefined);
  read();
  await runAll(scheduler, client, look);
  for (const [leadId, action] of wishes) wish(store, leadId, action);
  look();
  for (const id of replies) happen(id, 'email.replied');
  for (let nth = 0; nth < reads; nth += 1) read();
  await runAll(scheduler, client, look);
  const statusOf = (lead: Lead): string => readStatus(sample, lead.journal ?? {}).status;
  const seen = {
    shown,
    truth: new Map(backend.all().map((lead) => [lead.id, statusOf(lead)])),
    ends: new Map(ids.map((id) => [id, store.getPresented(id, modelFor)?.status])),
    open: ids.reduce((sum, id) => sum + (store.getPresented(id, modelFor)?.pending.length ?? 0), 0),
  };
  close();
  detach();
  client.clear();
  return seen;
}

function flickers(shown: readonly string[]): boolean {
  return shown.some((status, at) => {
    const [second, third, fourth] = shown.slice(at + 1, at + 4);
    return third === status && second !== undefined && fourth === second && second !== status;
  });
}

const plans: fc.Arbitrary<Plan> = fc.record({
  fates: fc.array(fc.constantFrom<Fate>('answered', 'bare', 'lost', 'unheard', 'refused', 'twice'), {
    minLength: 5,
    maxLength: 5,
  }),
  replies: fc.subarray(ids),
  reads: fc.integer({ min: 0, max: 2 }),
});

beforeEach(() => {
  // No waiting between two tries.
  vi.spyOn(Math, 'random').mockReturnValue(0);
  notifyManager.setScheduler(queueMicrotask);
});
afterEach(() => {
  vi.restoreAllMocks();
  notifyManager.setScheduler(defaultScheduler);
});

describe('five wishes under shuffled, failed, doubled and late answers', () => {
  test('on five leads end with the backend’s truth, and no row shows A, B, A, B', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), plans, async (scheduler, plan) => {
        const seen = await play(
          scheduler,
          plan,
          ids.map((id) => [id, 'hold'] as const),
        );
        expect(seen.ends).toEqual(seen.truth);
        expect(seen.open).toBe(0);
        for (const shown of seen.shown.values()) expect(flickers(shown) ? shown : []).toEqual([]);
      }),
      { numRuns: 200 },
    );
  }, 120_000);

  test('on one lead end with the backend’s truth', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), plans, async (scheduler, plan) => {
        const turns = ['hold', 'release', 'hold', 'release', 'hold'];
        const seen = await play(
          scheduler,
          plan,
          turns.map((action) => ['a', action] as const),
        );
        expect(seen.ends).toEqual(seen.truth);
        expect(seen.open).toBe(0);
      }),
      { numRuns: 200 },
    );
  }, 120_000);
});

test('the check finds a row that goes to and fro', () => {
  expect(flickers(['running', 'held', 'running', 'held'])).toBe(true);
  expect(flickers(['running', 'held', 'running'])).toBe(false);
});
