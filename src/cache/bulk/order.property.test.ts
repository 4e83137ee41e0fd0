/**
 * Acts on one lead and acts on many, asked for in any order, on a line that is lost and found, over a network
 * that fast-check shuffles. The backend writes down in which order each lead's acts were carried out.
 */
import { defaultScheduler, notifyManager, onlineManager, QueryClient } from '@tanstack/query-core';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { everybody } from '../../../test/support/everybody.js';
import { leadOf } from '../../../test/support/facts.js';
import { handAdapter } from '../../../test/support/hand-adapter.js';
import { sample } from '../../../test/support/models.js';
import { AdapterError, reportOf } from '../../adapter/index.js';
import type { ActRequest, LeadAdapter } from '../../adapter/index.js';
import { selectIds, selectMatching, setSelected } from '../../core/index.js';
import type { Selection } from '../../core/index.js';
import { LeadStore } from '../lead-store.js';
import { newId } from '../new-id.js';
import { openWishes } from '../open-wishes.js';
import { pageOptions } from '../read-options.js';
import { BulkActs } from './bulk-acts.js';

const ids = ['a', 'b', 'c', 'd'];
const modelFor = () => sample;

/** What somebody does. */
type Deed =
  | { readonly kind: 'one'; readonly id: string }
  | { readonly kind: 'many'; readonly ids: readonly string[] }
  | { readonly kind: 'all'; readonly except: readonly string[] }
  | { readonly kind: 'drop'; readonly id: string }
  | { readonly kind: 'line'; readonly isUp: boolean };

/** What the network does to one request. */
type Fate = 'answered' | 'lost' | 'unheard';

class Backend {
  /** The acts that were carried out on each lead, by when they were asked for. */
  readonly order = new Map<string, number[]>(ids.map((id) => [id, []]));
  readonly #known = new Set<string>();

  act({ selection, idempotencyKey, params }: ActRequest): readonly string[] {
    const { except = [] } = 'query' in selection ? selection : {};
    const chosen = 'ids' in selection ? selection.ids : ids.filter((id) => !except.includes(id));
    if (this.#known.has(idempotencyKey)) return chosen;
    this.#known.add(idempotencyKey);
    for (const id of chosen) this.order.get(id)?.push(Number(params?.['nth']));
    return chosen;
  }
}

function adapterOf(scheduler: fc.Scheduler, backend: Backend, fates: readonly Fate[]): LeadAdapter {
  const tries = new Map<string, number>();
  const travel = (label: string): Promise<void> => scheduler.schedule(Promise.resolve(), label);
  return {
    ...handAdapter({ maxIds: 2 }, { canGet: false }).adapter,
    listLeads: async () => ({
      leads: ids.map((id) => leadOf(['lead.added', 'lead.started'], { id })),
      total: ids.length,
    }),
    act: async (request) => {
      const nth = tries.get(request.idempotencyKey) ?? 0;
      tries.set(request.idempotencyKey, nth + 1);
      const fate = fates[tries.size - 1] ?? 'answered';
      await travel('goes');
      if (fate === 'unheard') throw new AdapterError('forbidden', 'No.');
      const done = backend.act(request);
      await travel('comes');
      if (fate === 'lost' && nth === 0) throw new AdapterError('timeout', 'Lost.');
      return reportOf(done.map((id) => ({ id, result: 'done' })));
    },
  };
}

/** Lets timers and promises have their turn, and the network so many steps; without end until all is over. */
async function run(scheduler: fc.Scheduler, client: QueryClient, steps = Infinity): Promise<void> {
  for (let step = 0, idle = 0; step < steps && idle < 4;) {
    await new Promise((resolve) => setImmediate(resolve));
    const isBusy = client.isFetching() + client.isMutating() > 0;
    if (scheduler.count() > 0) {
      await scheduler.waitOne();
      step += 1;
    } else if (steps < Infinity || !isBusy || idle > 0) idle += 1;
    else await new Promise((resolve) => setTimeout(resolve, 1));
  }
}

class Person {
  /** Which acts were asked for on each lead, and not given up. */
  readonly asked = new Map<string, number[]>(ids.map((id) => [id, []]));
  readonly #wishes = new Map<string, number>();
  readonly #store: LeadStore;
  #count = 0;

  constructor(store: LeadStore) {
    this.#store = store;
  }

  do(deed: Deed): void {
    if (deed.kind === 'line') onlineManager.setOnline(deed.isUp);
    if (deed.kind === 'drop') this.#drop(deed.id);
    if (deed.kind === 'one') this.#one(deed.id);
    if (deed.kind === 'many') this.#many(selectIds(deed.ids), deed.ids);
    if (deed.kind === 'all') {
      const chosen = setSelected(selectMatching({}, ids.length), deed.except, false);
      this.#many(
        chosen,
        ids.filter((id) => !deed.except.includes(id)),
      );
    }
  }

  #one(leadId: string): void {
    const nth = this.#ask([leadId]);
    const id = newId(this.#store, 'wish');
    this.#wishes.set(id, nth);
    openWishes(this.#store).make({ wish: { id, leadId, action: 'hold', events: [] }, params: { nth } });
  }

  #many(selection: Selection, chosen: readonly string[]): void {
    const params = { nth: this.#ask(chosen) };
    const bulk = new BulkActs(this.#store);
    bulk.prepare({ action: 'hold', params, selection, modelFor, decide: () => ({ ok: true, events: [] }) });
    void bulk.start();
  }

  #drop(leadId: string): void {
    const gone = this.#store.wishes.waiting(leadId).map(({ id }) => this.#wishes.get(id));
    this.#store.wishes.drop(leadId);
    const left = (this.asked.get(leadId) ?? []).filter((nth) => !gone.includes(nth));
    this.asked.set(leadId, left);
  }

  #ask(chosen: readonly string[]): number {
    this.#count += 1;
    for (const id of chosen) this.asked.get(id)?.push(this.#count);
    return this.#count;
  }
}

const deeds: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('one' as const), id: fc.constantFrom(...ids) }) },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('many' as const), ids: fc.subarray(ids, { minLength: 1 }) }),
  },
  fc.record({ kind: fc.constant('all' as const), except: fc.subarray(ids) }),
  fc.record({ kind: fc.constant('drop' as const), id: fc.constantFrom(...ids) }),
  fc.record({ kind: fc.constant('line' as const), isUp: fc.boolean() }),
);
const steps = fc.record({ deed: deeds, wait: fc.integer({ min: 0, max: 4 }) });

async function play(
  scheduler: fc.Scheduler,
  fates: readonly Fate[],
  days: readonly { readonly deed: Deed; readonly wait: number }[],
) {
  const backend = new Backend();
  const client = new QueryClient();
  client.mount();
  const schedule = (soon: () => void) => queueMicrotask(soon);
  const store = new LeadStore({ client, adapter: adapterOf(scheduler, backend, fates), schedule });
  const detach = store.attach();
  await client.fetchQuery(pageOptions(everybody(store), 0));
  for (const id of ids) store.subscribers.add(id, () => undefined);
  const person = new Person(store);
  for (const { deed, wait } of days) {
    person.do(deed);
    await run(scheduler, client, wait);
  }
  onlineManager.setOnline(true);
  await run(scheduler, client);
  const { hasCome } = openWishes(store).turns.take(() => true);
  detach();
  client.clear();
  client.unmount();
  return { order: backend.order, asked: person.asked, isFree: hasCome };
}

beforeEach(() => {
  vi.spyOn(Math, 'random').mockReturnValue(0);
  notifyManager.setScheduler(queueMicrotask);
});
afterEach(() => {
  onlineManager.setOnline(true);
  vi.restoreAllMocks();
  notifyManager.setScheduler(defaultScheduler);
});

test('whatever is asked for on a lead, alone or with many, is carried out once and in the order of asking', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.scheduler(),
      fc.array(fc.constantFrom<Fate>('answered', 'answered', 'lost'), { minLength: 12, maxLength: 12 }),
      fc.array(steps, { minLength: 2, maxLength: 9 }),
      async (scheduler, fates, days) => {
        const { order, asked, isFree } = await play(scheduler, fates, days);
        expect(order).toEqual(asked);
        expect(isFree).toBe(true);
      },
    ),
    { numRuns: 200 },
  );
}, 120_000);

test('what could not be carried out keeps nothing behind it waiting, and turns nothing around', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.scheduler(),
      fc.array(fc.constantFrom<Fate>('answered', 'lost', 'unheard'), { minLength: 12, maxLength: 12 }),
      fc.array(steps, { minLength: 2, maxLength: 9 }),
      async (scheduler, fates, days) => {
        const { order, isFree } = await play(scheduler, fates, days);
        for (const done of order.values()) expect(done).toEqual([...done].sort((a, b) => a - b));
        expect(isFree).toBe(true);
      },
    ),
    { numRuns: 200 },
  );
}, 120_000);
