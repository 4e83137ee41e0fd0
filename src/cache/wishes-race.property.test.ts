/** Wishes and acts on many under shuffled, failed, doubled and late answers: what is shown, and what is left. */
import { defaultScheduler, notifyManager, QueryClient, QueryObserver } from '@tanstack/query-core';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { everybody } from '../../test/support/everybody.js';
import { minuteOf } from '../../test/support/facts.js';
import { sample } from '../../test/support/models.js';
import { fates, flickers, ids, racedWorld, runAll } from '../../test/support/raced-backend.js';
import type { Fate } from '../../test/support/raced-backend.js';
import { decide, selectIds, selectMatching } from '../core/index.js';
import type { DecisionContext, Selection } from '../core/index.js';
import { BulkActs } from './bulk/bulk-acts.js';
import { askOf } from './bulk/bulk-ask.js';
import { LeadStore } from './lead-store.js';
import { newId } from './new-id.js';
import { openWishes } from './open-wishes.js';
import { LiveFeed } from './live-feed.js';
import { pageOptions } from './read-options.js';

const modelFor = () => sample;
const soon = (run: () => void) => queueMicrotask(run);

interface Plan {
  readonly fates: readonly Fate[];
  /** To which leads somebody replies meanwhile. */
  readonly replies: readonly string[];
  readonly reads: number;
}

/** What a person asks for: of one lead, of some by their ids, or of `all` that match. */
interface Ask {
  readonly of: string | readonly string[];
  readonly action: string;
}

function contextOf(store: LeadStore, wishId: string): DecisionContext {
  return { actor: { kind: 'user' }, now: minuteOf(3), newId: () => newId(store, 'event'), wishId };
}

function ask(store: LeadStore, { of, action }: Ask): void {
  if (of === 'all') return askMany(store, action, selectMatching({}, ids.length));
  if (typeof of !== 'string') return askMany(store, action, selectIds(of));
  const expected = store.getPresented(of, modelFor)?.expected;
  if (!expected) return;
  const id = newId(store, 'wish');
  const decision = decide(sample, expected, action, contextOf(store, id));
  if (decision.ok) openWishes(store).make({ wish: { id, leadId: of, action, events: decision.events } });
}

function askMany(store: LeadStore, action: string, selection: Selection): void {
  const bulk = new BulkActs(store);
  bulk.prepare(askOf({ action, selection, modelFor, contextOf: () => contextOf(store, 'many') }));
  void bulk.start();
}

interface Seen {
  readonly shown: Map<string, string[]>;
  readonly truth: Map<string, string>;
  readonly ends: Map<string, string | undefined>;
  readonly open: number;
}

async function play(scheduler: fc.Scheduler, plan: Plan, asks: readonly Ask[]): Promise<Seen> {
  const { adapter, happen, truth } = racedWorld(scheduler, plan.fates);
  const client = new QueryClient();
  client.mount();
  const store = new LeadStore({ client, adapter, schedule: soon });
  const detach = store.attach();
  const feed = new LiveFeed({ store, schedule: soon });
  const close = feed.open({ now: () => minuteOf(0), onProblem: () => undefined });
  for (const id of ids) store.subscribers.add(id, () => undefined);
  const shown = new Map<string, string[]>(ids.map((id) => [id, []]));
  const look = (): void => {
    for (const id of ids) {
      const status = store.getPresented(id, modelFor)?.status;
      const before = shown.get(id) ?? [];
      if (status !== undefined && before.at(-1) !== status) before.push(status);
    }
  };
  const page = { ...pageOptions(everybody(store), 0), staleTime: 0 };
  const hide = new QueryObserver(client, page).subscribe(() => undefined);
  const read = () => void client.refetchQueries({ queryKey: page.queryKey }, { cancelRefetch: false });
  await runAll(scheduler, client, look);
  for (const one of asks) ask(store, one);
  look();
  for (const id of plan.replies) happen(id, 'email.replied');
  for (let nth = 0; nth < plan.reads; nth += 1) read();
  await runAll(scheduler, client, look);
  const seen = {
    shown,
    truth: truth(),
    ends: new Map(ids.map((id) => [id, store.getPresented(id, modelFor)?.status])),
    open: ids.reduce((sum, id) => sum + (store.getPresented(id, modelFor)?.pending.length ?? 0), 0),
  };
  hide();
  close();
  detach();
  client.clear();
  return seen;
}

const plans: fc.Arbitrary<Plan> = fc.record({
  fates: fc.array(fc.constantFrom<Fate>(...fates), { minLength: 5, maxLength: 5 }),
  replies: fc.subarray([...ids]),
  reads: fc.integer({ min: 0, max: 2 }),
});

/** Five asks that all reach lead `a`, each the opposite of the one before. */
const onOneLead: fc.Arbitrary<readonly Ask[]> = fc
  .array(fc.constantFrom<Ask['of']>('a', 'a', ['a'], ['a', 'b'], 'all'), { minLength: 5, maxLength: 5 })
  .map((whom) => whom.map((of, nth) => ({ of, action: nth % 2 === 0 ? 'hold' : 'release' })));

const singly: readonly Ask[] = ['hold', 'release', 'hold', 'release', 'hold'].map((action) => ({
  of: 'a',
  action,
}));

beforeEach(() => {
  // No waiting between two tries.
  vi.spyOn(Math, 'random').mockReturnValue(0);
  notifyManager.setScheduler(queueMicrotask);
});
afterEach(() => {
  vi.restoreAllMocks();
  notifyManager.setScheduler(defaultScheduler);
});

describe('five wishes under shuffled, failed, doubled and late answers end with the backend’s truth, and no row shows A, B, A, B', () => {
  // Steady are the leads whose every ask was possible when it was made. To another the backend may do, later, what
  // was not possible when it was asked for: that may show A, B, A, B, for so it was.
  test.each<readonly [string, readonly string[], fc.Arbitrary<readonly Ask[]>]>([
    ['on five leads', ids, fc.constant(ids.map((of) => ({ of, action: 'hold' })))],
    ['on one lead', ids, fc.constant(singly)],
    ['on one lead, of it alone and of many', ['a'], onOneLead],
  ])(
    '%s',
    async (_where, steady, asks) => {
      await fc.assert(
        fc.asyncProperty(fc.scheduler(), plans, asks, async (scheduler, plan, asked) => {
          const { shown, ends, truth, open } = await play(scheduler, plan, asked);
          expect(ends).toEqual(truth);
          expect(open).toBe(0);
          const histories = steady.map((id) => shown.get(id) ?? []);
          expect(histories.filter(flickers)).toEqual([]);
        }),
        { numRuns: 200 },
      );
    },
    120_000,
  );
});

test('the check finds a row that goes to and fro', () => {
  expect(flickers(['running', 'held', 'running', 'held'])).toBe(true);
  expect(flickers(['running', 'held', 'running'])).toBe(false);
});
