import { onlineManager, QueryClient, QueryObserver } from '@tanstack/query-core';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { everybody } from '../../../test/support/everybody.js';
import { leadOf } from '../../../test/support/facts.js';
import { handAdapter, settled } from '../../../test/support/hand-adapter.js';
import type { HandAdapter } from '../../../test/support/hand-adapter.js';
import { sample } from '../../../test/support/models.js';
import { AdapterError, reportOf } from '../../adapter/index.js';
import type { Capabilities, Outcome } from '../../adapter/index.js';
import { decide, refuse, selectIds, selectMatching, setSelected } from '../../core/index.js';
import type { Lead, Selection } from '../../core/index.js';
import { LeadStore } from '../lead-store.js';
import { newId } from '../new-id.js';
import { openWishes } from '../open-wishes.js';
import { pageOptions } from '../read-options.js';
import { BulkActs } from './bulk-acts.js';
import { noTotals } from './bulk-report.js';

const modelFor = () => sample;
const running = leadOf(['lead.added', 'lead.started'], { version: 2 });
const named = (...ids: string[]): Lead[] => ids.map((id) => ({ ...running, id }));
const until = '2026-03-02T10:00:00.000Z';

let hand: HandAdapter;
let client: QueryClient;
let store: LeadStore;
let bulk: BulkActs;
let detach: () => void;

beforeEach(() => open());
afterEach(() => {
  detach();
  client.clear();
  onlineManager.setOnline(true);
  vi.restoreAllMocks();
});

function open(capabilities: Partial<Capabilities> = {}): void {
  vi.spyOn(Math, 'random').mockReturnValue(0);
  hand = handAdapter({ undo: true, ...capabilities });
  client = new QueryClient();
  client.mount();
  store = new LeadStore({ client, adapter: hand.adapter });
  detach = store.attach();
  bulk = new BulkActs(store);
}

async function load(...leads: Lead[]): Promise<void> {
  void client.fetchQuery(pageOptions(everybody(store), 0));
  await hand.lists.at(-1)?.answer({ leads, total: leads.length });
}

function prepare(selection: Selection, action = 'hold'): void {
  bulk.prepare({
    action,
    selection,
    modelFor,
    decide: ({ expected }) =>
      decide(sample, expected, action, {
        actor: { kind: 'user' },
        now: until,
        newId: () => newId(store, 'event'),
      }),
  });
}

async function start(selection: Selection): Promise<void> {
  prepare(selection);
  void bulk.start();
  await settled();
}

const done = (id: string): Outcome => ({ id, result: 'done', lead: { ...running, id, version: 3 } });
const broken = (id: string): Outcome => ({
  id,
  result: 'failed',
  error: { kind: 'conflict', message: 'Busy.', retryable: false },
});
const barred = (id: string): Outcome => ({
  id,
  result: 'refused',
  refusal: refuse('do-not-contact', 'hold', 'running'),
});
const asked = () => hand.acts.map(({ request }) => request.selection);
const keysOf = () => hand.acts.map(({ request }) => request.idempotencyKey);

describe('before it starts', () => {
  test('the backend is asked what would come of it, and nothing is done', async () => {
    open({ dryRun: true });
    prepare(selectIds(['a', 'b', 'c']));
    expect(bulk.getStanding()).toMatchObject({ state: 'asking', count: 3 });
    expect(hand.acts[0]?.request).toMatchObject({ dryRun: true, selection: { ids: ['a', 'b', 'c'] } });
    await hand.acts[0]?.answer(reportOf([done('a'), barred('b'), done('c')]));
    expect(bulk.getStanding()).toMatchObject({
      state: 'ready',
      forecast: { count: 3, done: 2, refused: { 'do-not-contact': 1 }, unknown: 0, precision: 'exact' },
    });
    expect(hand.acts).toHaveLength(1);
  });

  test('it is told by the model from what is loaded, and says about', async () => {
    await load(...named('a'), leadOf(['lead.added', 'lead.paused'], { id: 'b', version: 2 }));
    prepare(selectIds(['a', 'b', 'far']));
    await settled();
    expect(bulk.getStanding().forecast).toEqual({
      count: 3,
      done: 1,
      refused: { 'not-offered': 1 },
      failed: 0,
      unknown: 1,
      precision: 'about',
    });
  });

  test('of a query only loaded leads that match it, and are no exception, are told of', async () => {
    await load(...named('a', 'b'), leadOf(['lead.added', 'lead.paused'], { id: 'c', version: 2 }));
    prepare(setSelected(selectMatching({ status: ['running'] }, 900), ['b'], false));
    await settled();
    expect(bulk.getStanding().forecast).toMatchObject({ count: 899, done: 1, refused: {}, unknown: 898 });
  });

  test('a backend that cannot tell after all leaves the model to tell, and the error is said', async () => {
    open({ dryRun: true });
    await load(...named('a'));
    prepare(selectIds(['a']));
    await hand.acts[0]?.fail(new AdapterError('invalid', 'No dry run.'));
    expect(bulk.getStanding()).toMatchObject({
      state: 'ready',
      forecast: { done: 1, precision: 'about' },
      error: { kind: 'invalid' },
    });
  });

  test('it can be left', async () => {
    prepare(selectIds(['a']));
    bulk.dismiss();
    await settled();
    expect(bulk.getStanding().state).toBe('idle');
    await bulk.start();
    expect(hand.acts).toHaveLength(0);
  });
});

describe('an act on many', () => {
  test('goes in one request by ids, and the outcomes partition the selection', async () => {
    await start(selectIds(['a', 'b', 'c', 'd']));
    await hand.acts[0]?.answer(reportOf([done('a'), barred('b'), broken('c'), done('stranger')]));
    const { state, report } = bulk.getStanding();
    expect(state).toBe('over');
    expect(report?.totals).toEqual({ done: 1, refused: { 'do-not-contact': 1 }, failed: 2, notAttempted: 0 });
    expect(report?.outcomes.map(({ id, result }) => `${id} ${result}`)).toEqual([
      'a done',
      'b refused',
      'c failed',
      'd failed',
    ]);
  });

  test('is served in chunks of what the backend takes, each under its own key', async () => {
    open({ maxIds: 2 });
    await start(selectIds(['a', 'b', 'c', 'd', 'e']));
    expect(asked()).toEqual([{ ids: ['a', 'b'] }]);
    await hand.acts[0]?.answer(reportOf([done('a'), done('b')]));
    expect(bulk.getStanding().progress).toMatchObject({ done: 2 });
    await hand.acts[1]?.answer(reportOf([done('c'), done('d')]));
    await hand.acts[2]?.answer(reportOf([done('e')]));
    expect(asked()).toEqual([{ ids: ['a', 'b'] }, { ids: ['c', 'd'] }, { ids: ['e'] }]);
    expect(new Set(keysOf()).size).toBe(3);
    expect(bulk.getStanding().report?.totals.done).toBe(5);
  });

  test('goes one by one where the backend knows no bulk', async () => {
    open({ bulk: false });
    await start(selectIds(['a', 'b']));
    await hand.acts[0]?.answer(reportOf([done('a')]));
    expect(asked()).toEqual([{ ids: ['a'] }, { ids: ['b'] }]);
  });

  test('on a query sends the query, never the ids', async () => {
    await start(setSelected(selectMatching({ status: ['running'] }, 12_340, until), ['x', 'y'], false));
    const [call] = hand.acts;
    expect(call?.request.selection).toEqual({
      query: { status: ['running'] },
      except: ['x', 'y'],
      count: 12_340,
      asOf: until,
    });
    expect(JSON.stringify(call?.request).length).toBeLessThan(2000);
  });

  test('tells how far a job is', async () => {
    await start(selectMatching({}, 10));
    const totals = { done: 4, refused: {}, failed: 0, notAttempted: 0 };
    hand.acts[0]?.progress({ totals, outcomes: [] });
    expect(bulk.getStanding()).toMatchObject({ state: 'running', progress: { done: 4 } });
  });

  test('shows the wish on the rows on screen, and the fact without a moment between', async () => {
    await load(...named('a', 'b'));
    const seen: unknown[] = [];
    store.subscribers.add('a', () => seen.push(store.getPresented('a', modelFor)?.status));
    await start(selectIds(['a', 'b']));
    expect(store.getPresented('a', modelFor)).toMatchObject({ status: 'held', predicted: true });
    expect(store.getPresented('b', modelFor)?.status).toBe('running');
    const held = leadOf(['lead.added', 'lead.started', 'lead.paused'], { id: 'a', version: 3 });
    await hand.acts[0]?.answer(reportOf([{ id: 'a', result: 'done', lead: held }, done('b')]));
    await settled();
    expect(store.getPresented('a', modelFor)).toMatchObject({ status: 'held', pending: [] });
    expect(new Set(seen)).toEqual(new Set(['held']));
  });

  test('that is done without a lead stays shown until a read that began after the answer', async () => {
    await load(...named('a'));
    store.subscribers.add('a', () => undefined);
    await start(selectIds(['a']));
    void client.fetchQuery({ ...pageOptions(everybody(store), 0), staleTime: 0 });
    await hand.acts[0]?.answer(reportOf([{ id: 'a', result: 'done' }]));
    await hand.lists.at(-1)?.answer({ leads: named('a'), total: 1 });
    expect(store.getPresented('a', modelFor)).toMatchObject({ status: 'held', pending: [] });
    void client.fetchQuery({ ...pageOptions(everybody(store), 0), staleTime: 0 });
    await hand.lists.at(-1)?.answer({ leads: named('a'), total: 1 });
    expect(store.getPresented('a', modelFor)?.status).toBe('running');
  });

  test('that has come to one lead, as its fact tells, stays shown on the others', async () => {
    await load(...named('a', 'b'));
    for (const id of ['a', 'b']) store.subscribers.add(id, () => undefined);
    await start(selectIds(['a', 'b']));
    const causedBy = keysOf()[0] ?? '';
    store.hear({ id: 'f', type: 'lead.paused', leadId: 'a', at: until, version: 3, causedBy });
    expect(store.getPresented('a', modelFor)).toMatchObject({ status: 'held', pending: [] });
    expect(store.getPresented('b', modelFor)).toMatchObject({ status: 'held', predicted: true });
  });

  test('waits while offline', async () => {
    onlineManager.setOnline(false);
    await start(selectIds(['a']));
    expect(hand.acts).toHaveLength(0);
    onlineManager.setOnline(true);
    await settled();
    expect(hand.acts).toHaveLength(1);
  });

  test('stops where the next request would run into the same; the rest is not attempted', async () => {
    open({ maxIds: 1 });
    await start(selectIds(['a', 'b', 'c']));
    await hand.acts[0]?.answer(reportOf([done('a')]));
    await hand.acts[1]?.fail(new AdapterError('unauthorized', 'Sign in.'));
    expect(hand.acts).toHaveLength(2);
    expect(bulk.getStanding().report).toMatchObject({
      totals: { done: 1, failed: 1, notAttempted: 1 },
      errors: [{ kind: 'unauthorized' }],
    });
  });

  test('goes on after what concerns one request alone', async () => {
    open({ maxIds: 1 });
    await start(selectIds(['a', 'b']));
    await hand.acts[0]?.fail(new AdapterError('conflict', 'Busy.'));
    await hand.acts[1]?.answer(reportOf([done('b')]));
    expect(bulk.getStanding().report?.totals).toMatchObject({ done: 1, failed: 1, notAttempted: 0 });
  });
});

describe('all that match a query, where the backend acts on ids only', () => {
  const chosen = setSelected(selectMatching({ status: ['running'] }, 5), ['b'], false);

  test('are found page after page first, and how far that is gets told', async () => {
    open({ bulk: 'ids', maxIds: 2 });
    prepare(chosen);
    expect(hand.lists[0]?.request).toMatchObject({ query: { status: ['running'] }, offset: 0 });
    await hand.lists[0]?.answer({ leads: named('a', 'b', 'c'), total: 5 });
    expect(bulk.getStanding()).toMatchObject({ state: 'asking', finding: { read: 0, of: 5 } });
    expect(hand.lists[1]?.request).toMatchObject({ offset: 3 });
    await hand.lists[1]?.answer({ leads: named('d', 'e'), total: 5 });
    expect(bulk.getStanding()).toMatchObject({
      state: 'ready',
      count: 4,
      forecast: { count: 4, done: 4, unknown: 0, precision: 'about' },
    });
    expect(hand.acts).toHaveLength(0);
  });

  test('are then acted on in chunks of ids, without the exceptions', async () => {
    open({ bulk: 'ids', maxIds: 2 });
    prepare(chosen);
    await hand.lists[0]?.answer({ leads: named('a', 'b', 'c', 'd', 'e'), total: 5 });
    void bulk.start();
    await settled();
    await hand.acts[0]?.answer(reportOf([done('a'), done('c')]));
    await hand.acts[1]?.answer(reportOf([done('d'), broken('e')]));
    expect(asked()).toEqual([{ ids: ['a', 'c'] }, { ids: ['d', 'e'] }]);
    expect(bulk.getStanding().report?.totals).toMatchObject({ done: 3, failed: 1 });
    expect(hand.lists).toHaveLength(1);
  });

  test('are asked of the backend by ids, where it tells beforehand', async () => {
    open({ bulk: 'ids', dryRun: true });
    prepare(chosen);
    await hand.lists[0]?.answer({ leads: named('a', 'b'), total: 2 });
    expect(hand.acts[0]?.request).toMatchObject({ dryRun: true, selection: { ids: ['a'] } });
    await hand.acts[0]?.answer(reportOf([barred('a')]));
    expect(bulk.getStanding()).toMatchObject({ count: 1, forecast: { done: 0, precision: 'exact' } });
  });

  test('that are more than a person was told of are not touched before the number is told', async () => {
    open({ bulk: 'ids' });
    await start(selectMatching({}, 2));
    await hand.lists.at(-1)?.answer({ leads: named('a', 'b', 'c'), total: 3 });
    expect(bulk.getStanding()).toMatchObject({ state: 'ready', count: 3, error: { kind: 'conflict' } });
    expect(hand.acts).toHaveLength(0);
    void bulk.start();
    await settled();
    expect(asked()).toEqual([{ ids: ['a', 'b', 'c'] }]);
  });

  test('are looked for no more once it is left, and the read is ended', async () => {
    open({ bulk: 'ids' });
    prepare(chosen);
    bulk.cancel();
    expect(hand.lists[0]?.signal?.aborted).toBe(true);
    await hand.lists[0]?.answer({ leads: named('a'), total: 1 });
    expect(bulk.getStanding().state).toBe('idle');
  });

  test('that cannot be read are not acted on, and the reason is told', async () => {
    open({ bulk: 'ids' });
    prepare(chosen);
    await hand.lists[0]?.fail(new AdapterError('forbidden', 'No.'));
    expect(bulk.getStanding()).toMatchObject({ state: 'ready', error: { kind: 'forbidden' } });
    void bulk.start();
    await hand.lists[1]?.fail(new AdapterError('forbidden', 'No.'));
    expect(bulk.getStanding()).toMatchObject({ state: 'ready', error: { kind: 'forbidden' } });
    expect(hand.acts).toHaveLength(0);
  });
});

describe('on a lead for which something else is under way', () => {
  const single = (leadId: string, action = 'hold'): void => {
    const id = newId(store, 'wish');
    const event = { id: `${id}-e`, type: 'lead.paused', leadId, at: until } as const;
    openWishes(store).make({ wish: { id, leadId, action, events: [event] } });
  };

  test('an act on many waits for the wish before it, and is shown after it', async () => {
    await load(...named('a', 'b'));
    store.subscribers.add('a', () => undefined);
    single('a');
    await start(selectIds(['a', 'b']));
    expect(asked()).toEqual([{ ids: ['a'] }]);
    await hand.acts[0]?.answer(reportOf([done('a')]));
    expect(asked()).toEqual([{ ids: ['a'] }, { ids: ['a', 'b'] }]);
  });

  test('a wish waits for the part of the act on many that its lead is in, and can be dropped until then', async () => {
    open({ maxIds: 1 });
    await load(...named('a', 'b'));
    await start(selectIds(['a', 'b']));
    single('a');
    single('b');
    await settled();
    expect(store.wishes.waiting('b')).toHaveLength(1);
    await hand.acts[0]?.answer(reportOf([done('a')]));
    expect(asked()).toEqual([{ ids: ['a'] }, { ids: ['a'] }, { ids: ['b'] }]);
    store.wishes.drop('b');
    await hand.acts[2]?.answer(reportOf([done('b')]));
    expect(hand.acts).toHaveLength(3);
  });

  test('of all that match, those that do not are not kept waiting', async () => {
    await load(...named('a'), leadOf(['lead.added', 'lead.paused'], { id: 'c', version: 2 }));
    await start(selectMatching({ status: ['running'] }, 900));
    single('a', 'release');
    single('c', 'release');
    await settled();
    expect(asked().slice(1)).toEqual([{ ids: ['c'] }]);
  });

  test('offline, the wish that was asked for first goes first, and the act once it is answered', async () => {
    await load(...named('a'));
    onlineManager.setOnline(false);
    single('a');
    await start(selectIds(['a', 'b']));
    onlineManager.setOnline(true);
    await settled();
    expect(asked()).toEqual([{ ids: ['a'] }]);
    await hand.acts[0]?.answer(reportOf([barred('a')]));
    expect(asked()[1]).toEqual({ ids: ['a', 'b'] });
  });

  test('a wish that is dropped, or forgotten with the cache, keeps no act waiting', async () => {
    await load(...named('a'));
    onlineManager.setOnline(false);
    single('a');
    single('a');
    await start(selectIds(['a', 'b']));
    store.wishes.drop('a');
    onlineManager.setOnline(true);
    await settled();
    expect(asked()).toEqual([{ ids: ['a', 'b'] }]);
  });

  test('canceled while it waits, nothing of it was sent', async () => {
    single('a');
    await start(selectIds(['a', 'b']));
    bulk.cancel();
    await settled();
    expect(bulk.getStanding()).toMatchObject({ state: 'over', report: { totals: { notAttempted: 2 } } });
    await hand.acts[0]?.answer(reportOf([done('a')]));
    expect(hand.acts).toHaveLength(1);
  });

  test('taking back waits for the wish after the act', async () => {
    await start(selectIds(['a', 'b']));
    await hand.acts[0]?.answer(reportOf([done('a'), done('b')], { undo: { token: 'u', until } }));
    single('a');
    void bulk.undo(until);
    await settled();
    expect(hand.undos).toHaveLength(0);
    await hand.acts[1]?.answer(reportOf([done('a')]));
    expect(hand.undos).toHaveLength(1);
  });
});

describe('canceled', () => {
  test('what is on its way is waited for, and nothing more is sent', async () => {
    open({ maxIds: 1 });
    await start(selectIds(['a', 'b', 'c']));
    bulk.cancel();
    expect(hand.acts[0]?.signal?.aborted).toBe(true);
    expect(bulk.getStanding()).toMatchObject({ state: 'running', isCanceled: true });
    await hand.acts[0]?.answer(reportOf([done('a')]));
    expect(bulk.getStanding()).toMatchObject({
      state: 'over',
      report: { totals: { done: 1, failed: 0, notAttempted: 2 } },
    });
    expect(hand.acts).toHaveLength(1);
  });

  test('while offline nothing was sent at all', async () => {
    onlineManager.setOnline(false);
    await start(selectIds(['a']));
    bulk.cancel();
    await settled();
    expect(bulk.getStanding().report?.totals).toMatchObject({ notAttempted: 1 });
    onlineManager.setOnline(true);
    await settled();
    expect(hand.acts).toHaveLength(0);
  });
});

describe('asked again', () => {
  test('are only those that failed, under a new key', async () => {
    await start(selectIds(['a', 'b', 'c']));
    await hand.acts[0]?.answer(reportOf([done('a'), broken('b'), barred('c')]));
    expect(bulk.getStanding().retryable).toBe(1);
    void bulk.retry();
    await settled();
    expect(asked()[1]).toEqual({ ids: ['b'] });
    expect(new Set(keysOf()).size).toBe(2);
    await hand.acts[1]?.answer(reportOf([done('b')]));
    expect(bulk.getStanding().report?.totals).toEqual({
      done: 2,
      refused: { 'do-not-contact': 1 },
      failed: 0,
      notAttempted: 0,
    });
  });

  test('what has lost its answer is repeated as it was, under its own key', async () => {
    await start(selectIds(['a', 'b']));
    await hand.acts[0]?.fail(new AdapterError('timeout', 'Slow.', { retryable: false }));
    void bulk.retry();
    await settled();
    expect(asked()[1]).toEqual({ ids: ['a', 'b'] });
    expect(keysOf()[1]).toBe(keysOf()[0]);
  });

  test('what is known not to have been done is asked under a new key', async () => {
    await start(selectIds(['a', 'b']));
    await hand.acts[0]?.fail(new AdapterError('forbidden', 'No.'));
    void bulk.retry();
    await settled();
    expect(keysOf()[1]).not.toBe(keysOf()[0]);
  });

  test('those not attempted are left, unless they are asked for', async () => {
    open({ maxIds: 1 });
    await start(selectIds(['a', 'b']));
    bulk.cancel();
    await hand.acts[0]?.answer(reportOf([done('a')]));
    await bulk.retry();
    expect(hand.acts).toHaveLength(1);
    void bulk.retry('not-attempted');
    await settled();
    expect(asked()[1]).toEqual({ ids: ['b'] });
  });

  test('of a query, those that the report names', async () => {
    await start(selectMatching({}, 4));
    const totals = { done: 2, refused: {}, failed: 2, notAttempted: 0 };
    await hand.acts[0]?.answer({ totals, outcomes: [done('a'), broken('b')] });
    expect(bulk.getStanding().retryable).toBe(1);
    void bulk.retry();
    await settled();
    await hand.acts[1]?.answer(reportOf([done('b')]));
    expect(bulk.getStanding().report?.totals).toMatchObject({ done: 3, failed: 1 });
  });
});

describe('taken back', () => {
  const undo = { token: 'u1', until };

  test('is everything that was done, and the facts come with it', async () => {
    await load(...named('a'));
    await start(selectIds(['a']));
    await hand.acts[0]?.answer(reportOf([done('a')], { undo }));
    expect(bulk.getStanding().undo).toEqual({ ok: true, until });
    void bulk.undo('2026-03-02T09:59:00.000Z');
    expect(hand.undos[0]?.request).toBe('u1');
    const back: Lead = { ...running, id: 'a', version: 4 };
    await hand.undos[0]?.answer(reportOf([{ id: 'a', result: 'done', lead: back }]));
    expect(bulk.getStanding()).toMatchObject({ state: 'undone', undone: { totals: { done: 1 } } });
    expect(store.getPresented('a', modelFor)?.lead.version).toBe(4);
  });

  test('not after its time, and nothing is sent', async () => {
    await start(selectIds(['a']));
    await hand.acts[0]?.answer(reportOf([done('a')], { undo }));
    await bulk.undo('2026-03-02T10:00:00.001Z');
    expect(bulk.getStanding()).toMatchObject({ state: 'over', undo: { ok: false, reason: 'expired' } });
    expect(hand.undos).toHaveLength(0);
  });

  test('not where nothing was done, nor where the backend cannot: the reason is told', async () => {
    await start(selectIds(['a']));
    await hand.acts[0]?.answer(reportOf([barred('a')]));
    expect(bulk.getStanding().undo).toEqual({ ok: false, reason: 'nothing-done' });
    bulk.dismiss();
    await start(selectIds(['a']));
    await hand.acts[1]?.answer(reportOf([done('a')]));
    expect(bulk.getStanding().undo).toEqual({ ok: false, reason: 'unsupported' });
  });

  test('each chunk by its own token, the latest first; one that fails can be tried again', async () => {
    open({ maxIds: 1 });
    await start(selectIds(['a', 'b']));
    await hand.acts[0]?.answer(reportOf([done('a')], { undo }));
    await hand.acts[1]?.answer(reportOf([done('b')], { undo: { token: 'u2', until } }));
    void bulk.undo(until);
    await hand.undos[0]?.answer(reportOf([done('b')]));
    await hand.undos[1]?.fail(new AdapterError('unavailable', 'Later.'));
    expect(hand.undos.map(({ request }) => request)).toEqual(['u2', 'u1']);
    expect(bulk.getStanding()).toMatchObject({ state: 'over', error: { kind: 'unavailable' } });
    void bulk.undo(until);
    await hand.undos[2]?.answer(reportOf([done('a')]));
    expect(hand.undos.map(({ request }) => request)).toEqual(['u2', 'u1', 'u1']);
    expect(bulk.getStanding().state).toBe('undone');
  });

  test('tells of all chunks what came of it, also of those before one that was tried again', async () => {
    open({ maxIds: 1 });
    await start(selectIds(['a', 'b']));
    await hand.acts[0]?.answer(reportOf([done('a')], { undo }));
    await hand.acts[1]?.answer(reportOf([done('b')], { undo: { token: 'u2', until } }));
    void bulk.undo(until);
    await hand.undos[0]?.answer(reportOf([done('b')]));
    await hand.undos[1]?.fail(new AdapterError('rate-limited', 'Later.'));
    void bulk.undo(until);
    await hand.undos[2]?.answer(reportOf([done('a')]));
    expect(bulk.getStanding().undone).toEqual(reportOf([done('b'), done('a')]));
    expect(bulk.getStanding()).not.toHaveProperty('error');
  });

  test('is never asked for twice: what was taken back is not again after others were retried', async () => {
    open({ maxIds: 1 });
    await start(selectIds(['a', 'b', 'c']));
    await hand.acts[0]?.answer(reportOf([done('a')], { undo }));
    await hand.acts[1]?.answer(reportOf([done('b')], { undo: { token: 'u2', until } }));
    await hand.acts[2]?.answer(reportOf([broken('c')]));
    void bulk.undo(until);
    await hand.undos[0]?.answer(reportOf([done('b')]));
    await hand.undos[1]?.fail(new AdapterError('rate-limited', 'Later.'));
    void bulk.retry();
    await settled();
    await hand.acts[3]?.answer(reportOf([done('c')], { undo: { token: 'u3', until } }));
    void bulk.undo(until);
    await hand.undos[2]?.answer(reportOf([done('c')]));
    await hand.undos[3]?.answer(reportOf([done('a')]));
    expect(hand.undos.map(({ request }) => request)).toEqual(['u2', 'u1', 'u3', 'u1']);
    expect(bulk.getStanding().undone).toEqual(reportOf([done('b'), done('c'), done('a')]));
  });

  test('by a report that names nobody, or that was lost, the leads are read again', async () => {
    await load(...named('a'));
    const observer = new QueryObserver(client, pageOptions(everybody(store), 0)).subscribe(() => undefined);
    await start(selectIds(['a']));
    await hand.acts[0]?.answer(reportOf([done('a')], { undo }));
    expect(hand.lists).toHaveLength(1);
    void bulk.undo(until);
    await hand.undos[0]?.fail(new AdapterError('timeout', 'Late.'));
    expect(hand.lists).toHaveLength(2);
    void bulk.undo(until);
    await hand.undos[1]?.answer({ totals: { ...noTotals, done: 1 }, outcomes: [] });
    expect(hand.lists).toHaveLength(3);
    observer();
  });
});
