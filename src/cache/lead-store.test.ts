import { onlineManager, QueryClient } from '@tanstack/query-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { everybody } from '../../test/support/everybody.js';
import { eventOf, leadOf, minuteOf } from '../../test/support/facts.js';
import { done, handAdapter, refused, settled } from '../../test/support/hand-adapter.js';
import type { HandAdapter } from '../../test/support/hand-adapter.js';
import { sample } from '../../test/support/models.js';
import { AdapterError } from '../adapter/index.js';
import { decide, journalEvents } from '../core/index.js';
import type { Lead } from '../core/index.js';
import { LeadStore } from './lead-store.js';
import { newId } from './new-id.js';
import { storeOf } from './store-of.js';
import { openWishes } from './open-wishes.js';
import { pageOptions } from './read-options.js';

const modelFor = () => sample;
const running = leadOf(['lead.added', 'lead.started'], { version: 2 });
const reply = { ...eventOf('email.replied', 5), version: 3 };

let hand: HandAdapter;
let client: QueryClient;
let store: LeadStore;
let detach: () => void;

beforeEach(() => open(handAdapter()));

afterEach(() => {
  detach();
  client.clear();
  onlineManager.setOnline(true);
});

function open(next: HandAdapter): void {
  hand = next;
  client = new QueryClient();
  client.mount();
  store = new LeadStore({ client, adapter: hand.adapter });
  detach = store.attach();
}

const read = () =>
  client.fetchQuery({ ...pageOptions(everybody(store), 0), staleTime: 0 }).catch(() => undefined);

async function load(...leads: Lead[]): Promise<void> {
  void read();
  await hand.lists.at(-1)?.answer({ leads, total: leads.length });
}

function shown(id = 'lead-1') {
  const lead = store.getPresented(id, modelFor);
  return lead && { status: lead.status, pending: lead.pending.length };
}

function wishNow(action: string, lead = 'lead-1'): string {
  const id = newId(store, 'wish');
  const expected = store.getPresented(lead, modelFor)?.expected;
  if (!expected) throw new Error('not loaded');
  const nextId = () => newId(store, 'event');
  const context = { actor: { kind: 'user' }, now: minuteOf(3), newId: nextId, wishId: id } as const;
  const decision = decide(sample, expected, action, context);
  if (!decision.ok) throw new Error(decision.refusal.message);
  openWishes(store).make({ wish: { id, leadId: lead, action, events: decision.events } });
  return id;
}

async function wish(action: string, lead?: string): Promise<string> {
  const id = wishNow(action, lead);
  await settled();
  return id;
}

describe('a loaded lead', () => {
  test('is shown as its row reads', async () => {
    await load(running);
    expect(shown()).toEqual({ status: 'running', pending: 0 });
  });

  test('is the same object until it changes', async () => {
    await load(running);
    expect(store.getPresented('lead-1', modelFor)).toBe(store.getPresented('lead-1', modelFor));
  });

  test('is gone when its page is freed', async () => {
    await load(running);
    store.hear(reply);
    client.removeQueries();
    await settled();
    expect(shown()).toBeUndefined();
    await load(running);
    expect(shown()?.status).toBe('running');
  });
});

describe('news', () => {
  test('is shown over the page, in any order and any number of times', async () => {
    await load(running);
    const bounce = { ...eventOf('email.bounced', 6), version: 4 };
    for (const event of [bounce, reply, bounce, reply]) store.hear(event);
    expect(shown()?.status).toBe('broken');
    store.hear({ ...eventOf('step.retried', 7), version: 5 });
    expect(shown()?.status).toBe('answered');
  });

  test('is not undone by a read that is older', async () => {
    await load(running);
    void read();
    store.hear(reply);
    await hand.lists.at(-1)?.answer({ leads: [{ ...running }], total: 1 });
    expect(shown()?.status).toBe('answered');
  });

  test('of a lead whose first read is on its way is kept for it', async () => {
    void read();
    store.hear(reply);
    await hand.lists.at(-1)?.answer({ leads: [running], total: 1 });
    expect(shown()?.status).toBe('answered');
  });

  test('of a lead that nobody has is left out', async () => {
    store.hear(reply);
    await load(running);
    expect(shown()?.status).toBe('running');
  });

  test('as a snapshot takes the place of an older row, and never of a newer one', async () => {
    await load(running);
    store.put(leadOf(['lead.added'], { version: 1 }));
    expect(shown()?.status).toBe('running');
    store.put(leadOf(['lead.unsubscribed'], { version: 3 }));
    expect(shown()?.status).toBe('out');
  });

  test('that a newer snapshot has in it is not folded in again: a correction stands', async () => {
    await load(running);
    store.hear(reply);
    store.put({ ...running, version: 4 });
    expect(shown()?.status).toBe('running');
  });

  test('without a version gives way to a read that began later', async () => {
    const stated = { id: 'lead-1', status: 'fresh' };
    await load(stated);
    void read();
    store.put({ id: 'lead-1', status: 'held' });
    await hand.lists.at(-1)?.answer({ leads: [stated], total: 1 });
    expect(shown()?.status).toBe('held');
    await load({ id: 'lead-1', status: 'answered' });
    expect(shown()?.status).toBe('answered');
  });

  test('is told once, to those who listen to that lead', async () => {
    await load(running, { ...running, id: 'lead-2' });
    await settled();
    const told: string[] = [];
    store.subscribers.add('lead-1', () => told.push('lead-1'));
    store.subscribers.add('lead-2', () => told.push('lead-2'));
    store.hear(reply);
    store.hear({ ...eventOf('email.bounced', 6), version: 4 });
    await settled();
    expect(told).toEqual(['lead-1']);
  });
});

describe('a wish', () => {
  beforeEach(() => load(running));

  test('is shown at once, and is no fact', () => {
    wishNow('hold');
    expect(shown()).toEqual({ status: 'held', pending: 1 });
    expect(journalEvents(store.getPresented('lead-1', modelFor)?.lead.journal ?? {})).toHaveLength(2);
  });

  test('that is refused uncovers the reply that came in meanwhile, and says why', async () => {
    await wish('hold');
    store.hear(reply);
    expect(shown()).toEqual({ status: 'held', pending: 1 });
    await hand.acts[0]?.answer(refused('lead-1', 'not-owner'));
    expect(shown()).toEqual({ status: 'answered', pending: 0 });
    expect(store.wishes.notice('lead-1')).toMatchObject({
      kind: 'refused',
      reason: 'not-owner',
      action: 'hold',
    });
  });

  test('that is done becomes a fact without a moment between', async () => {
    const id = await wish('hold');
    const seen: unknown[] = [];
    store.subscribers.add('lead-1', () => seen.push(shown()?.status));
    const held = { ...eventOf('lead.paused', 9), causedBy: id };
    const lead = leadOf(['lead.added', 'lead.started'], { version: 3 });
    await hand.acts[0]?.answer(
      done('lead-1', { ...lead, journal: { ...lead.journal, 'lead.paused': held } }),
    );
    expect(shown()).toEqual({ status: 'held', pending: 0 });
    expect(new Set(seen)).toEqual(new Set(['held']));
    expect(store.wishes.notice('lead-1')).toBeUndefined();
  });

  test('whose fact comes on the stream first is pending no more', async () => {
    const id = await wish('hold');
    store.hear({ ...eventOf('lead.paused', 9), version: 3, causedBy: id });
    expect(shown()).toEqual({ status: 'held', pending: 0 });
  });

  test('that is done without a lead stays until a read that began after the answer', async () => {
    await wish('hold');
    void read();
    await hand.acts[0]?.answer(done('lead-1'));
    expect(shown()).toEqual({ status: 'held', pending: 0 });
    // This read began before the answer: it may not have seen what was done.
    await hand.lists.at(-1)?.answer({ leads: [{ ...running }], total: 1 });
    expect(shown()).toEqual({ status: 'held', pending: 0 });
    await hand.gets[0]?.answer({ ...running, version: 3 });
    expect(shown()).toEqual({ status: 'running', pending: 0 });
  });

  test('waits for the wish before it on the same lead, not for those of others', async () => {
    await load(running, { ...running, id: 'lead-2' });
    await wish('hold');
    await wish('release');
    await wish('hold', 'lead-2');
    await settled();
    expect(shown()).toEqual({ status: 'running', pending: 2 });
    expect(hand.acts.map(({ request }) => [request.action, request.selection])).toEqual([
      ['hold', { ids: ['lead-1'] }],
      ['hold', { ids: ['lead-2'] }],
    ]);
    await hand.acts[0]?.answer(refused('lead-1', 'not-offered'));
    expect(hand.acts[2]?.request.action).toBe('release');
    await hand.acts[2]?.answer(refused('lead-1', 'not-offered', 'release'));
    expect(shown()).toEqual({ status: 'running', pending: 0 });
    expect(store.wishes.notice('lead-1')?.action).toBe('release');
  });

  test('made offline is shown, and sent when the connection is back', async () => {
    onlineManager.setOnline(false);
    await wish('hold');
    await settled();
    expect(hand.acts).toHaveLength(0);
    expect(shown()).toEqual({ status: 'held', pending: 1 });
    onlineManager.setOnline(true);
    await settled();
    expect(hand.acts).toHaveLength(1);
    await hand.acts[0]?.answer(done('lead-1', leadOf(['lead.added', 'lead.paused'], { version: 3 })));
    expect(shown()).toEqual({ status: 'held', pending: 0 });
  });

  test('goes on when nobody looks any more', async () => {
    await wish('hold');
    detach();
    await hand.acts[0]?.answer(done('lead-1', leadOf(['lead.added', 'lead.paused'], { version: 3 })));
    detach = store.attach();
    expect(shown()).toEqual({ status: 'held', pending: 0 });
  });

  test('carries its own id, so that it can be repeated safely', async () => {
    const id = await wish('hold');
    expect(hand.acts[0]?.request.idempotencyKey).toBe(id);
  });

  test('that cannot be carried out says why, and reads what came of it', async () => {
    await wish('hold');
    await hand.acts[0]?.fail(new AdapterError('forbidden', 'Ask the owner.'));
    expect(shown()).toEqual({ status: 'running', pending: 0 });
    expect(store.wishes.notice('lead-1')).toMatchObject({ kind: 'failed', reason: 'forbidden' });
    expect(hand.gets.map(({ request }) => request)).toEqual(['lead-1']);
  });

  test('that only failed for now is tried again under the same id', async () => {
    await wish('hold');
    await hand.acts[0]?.fail(new AdapterError('unavailable', 'Later.', { retryAfter: 1 }));
    await expect.poll(() => hand.acts.length, { timeout: 3000 }).toBe(2);
    expect(hand.acts[1]?.request.idempotencyKey).toBe(hand.acts[0]?.request.idempotencyKey);
    expect(shown()).toEqual({ status: 'held', pending: 1 });
  });

  test('that lost its answer stays shown until it is known what came of it', async () => {
    await wish('hold');
    await hand.acts[0]?.fail(new AdapterError('timeout', 'Slow.', { retryable: false }));
    expect(shown()).toEqual({ status: 'held', pending: 1 });
    expect(store.wishes.notice('lead-1')).toMatchObject({ kind: 'failed', reason: 'timeout' });
    await hand.gets[0]?.answer({ ...running, version: 3 });
    expect(shown()).toEqual({ status: 'running', pending: 0 });
  });

  test('that lost its answer is given up where nobody can tell', async () => {
    await wish('hold');
    await hand.acts[0]?.fail(new AdapterError('timeout', 'Slow.', { retryable: false }));
    await hand.gets[0]?.fail(new AdapterError('not-found', 'No.'));
    await settled();
    expect(shown()).toEqual({ status: 'running', pending: 0 });
  });

  test('whose fact was heard is open no more, also when later facts hide it', async () => {
    const id = await wish('hold');
    store.hear({ ...eventOf('lead.paused', 9), id: 'f1', version: 3, causedBy: id });
    store.hear({ ...eventOf('lead.paused', 10), id: 'f2', version: 4 });
    store.hear({ ...eventOf('lead.resumed', 11), id: 'f3', version: 5 });
    expect(shown()).toEqual({ status: 'running', pending: 0 });
  });

  test('that waits behind another is dropped alone, and the next one goes', async () => {
    await wish('hold');
    const second = await wish('release');
    const third = await wish('hold');
    expect(store.wishes.waiting('lead-1').map(({ id }) => id)).toEqual([second, third]);
    store.wishes.drop('lead-1', second);
    await hand.acts[0]?.answer(refused('lead-1', 'not-owner'));
    await settled();
    expect(hand.acts.map(({ request }) => request.idempotencyKey)).toContain(third);
    expect(hand.acts.map(({ request }) => request.idempotencyKey)).not.toContain(second);
  });

  test('that was sent cannot be dropped', async () => {
    await wish('hold');
    store.wishes.drop('lead-1');
    expect(shown()).toEqual({ status: 'held', pending: 1 });
  });

  test('that a report leaves out failed', async () => {
    await wish('hold');
    await hand.acts[0]?.answer({ ...done('lead-2') });
    expect(store.wishes.notice('lead-1')).toMatchObject({ kind: 'failed', reason: 'malformed' });
  });

  test('takes away the notice of the one before; so does reading it', async () => {
    await wish('hold');
    await hand.acts[0]?.answer(refused('lead-1', 'not-owner'));
    expect(store.wishes.notice('lead-1')).toBe(store.wishes.notice('lead-1'));
    store.wishes.dismiss('lead-1');
    expect(store.wishes.notice('lead-1')).toBeUndefined();
    await wish('hold');
    await hand.acts[1]?.answer(refused('lead-1', 'not-owner'));
    await wish('hold');
    expect(store.wishes.notice('lead-1')).toBeUndefined();
  });
});

describe('ids', () => {
  test('sort by creation', () => {
    const ids = Array.from({ length: 500 }, () => newId(store, 'wish'));
    expect(ids.toSorted()).toEqual(ids);
    expect(new Set(ids).size).toBe(500);
  });
});

describe('what somebody else shows under the same id', () => {
  test('is kept apart: it has other leads', async () => {
    expect(storeOf(client, hand.adapter).scope).toBe(store.scope);
    await load(running);
    const other = storeOf(client, handAdapter().adapter);
    expect(other.getPresented('lead-1', modelFor)).toBeUndefined();
    expect(storeOf(client, hand.adapter).getPresented('lead-1', modelFor)).toBeDefined();
  });

  test('is forgotten when it is dropped, unless it is still shown', async () => {
    await load(running);
    store.drop();
    expect(shown()?.status).toBe('running');
    detach();
    store.drop();
    expect(shown()).toBeUndefined();
    detach = store.attach();
  });
});

describe('news of leads that say no version', () => {
  test('is in a read that began after it', async () => {
    const bare = leadOf(['lead.added', 'lead.started']);
    await load(bare);
    store.hear(eventOf('email.replied', 5));
    expect(shown()?.status).toBe('answered');
    await load(bare);
    expect(shown()?.status).toBe('running');
  });
});
