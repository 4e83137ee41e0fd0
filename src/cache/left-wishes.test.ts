/** A wish that waited for the network when the page was closed, and a host that keeps the cache for the next visit. */
import { dehydrate, hydrate, onlineManager, QueryClient } from '@tanstack/query-core';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { everybody } from '../../test/support/everybody.js';
import { eventOf, leadOf } from '../../test/support/facts.js';
import { handAdapter, settled } from '../../test/support/hand-adapter.js';
import type { HandAdapter } from '../../test/support/hand-adapter.js';
import { sample } from '../../test/support/models.js';
import { LeadStore } from './lead-store.js';
import { openWishes } from './open-wishes.js';
import { pageOptions } from './read-options.js';

const modelFor = () => sample;
const running = leadOf(['lead.added', 'lead.started'], { version: 2 });
const wish = { id: 'w', leadId: 'lead-1', action: 'hold', events: [eventOf('lead.paused', 3)] };

let hand: HandAdapter;
let kept: ReturnType<typeof dehydrate>;
let client: QueryClient;
let store: LeadStore;

beforeEach(async () => {
  onlineManager.setOnline(false);
  hand = handAdapter();
  const { adapter } = hand;
  const before = new QueryClient();
  openWishes(new LeadStore({ client: before, adapter })).make({ wish });
  await settled();
  kept = dehydrate(before);
  client = new QueryClient();
  store = new LeadStore({ client, adapter });
  client.setQueryData(pageOptions(everybody(store), 0).queryKey, {
    leads: [running],
    total: 1,
    begun: 1,
  });
});

afterEach(() => {
  client.clear();
  onlineManager.setOnline(true);
});

function shown() {
  const lead = store.getPresented('lead-1', modelFor);
  return lead && { status: lead.status, pending: lead.pending.length };
}

test('is shown at once, waits, and is dropped on request', async () => {
  hydrate(client, kept);
  expect(shown()).toEqual({ status: 'held', pending: 1 });
  const detach = store.attach();
  await expect.poll(() => store.wishes.waiting('lead-1')).toEqual([wish]);
  expect(shown()).toEqual({ status: 'held', pending: 1 });
  store.wishes.drop('lead-1');
  expect(shown()).toEqual({ status: 'running', pending: 0 });
  detach();
});

test('is told of when it comes back after the leads', async () => {
  const detach = store.attach();
  const heard = vi.fn<() => void>();
  store.subscribers.add('lead-1', heard);
  expect(shown()).toEqual({ status: 'running', pending: 0 });
  hydrate(client, kept);
  await expect.poll(() => heard).toHaveBeenCalled();
  expect(shown()).toEqual({ status: 'held', pending: 1 });
  expect(store.wishes.waiting('lead-1')).toEqual([wish]);
  detach();
});

test('is open no more once its fact was heard', async () => {
  hydrate(client, kept);
  const detach = store.attach();
  await expect.poll(() => store.wishes.waiting('lead-1')).toHaveLength(1);
  store.hear({ ...eventOf('lead.paused', 9), version: 3, causedBy: 'w' });
  store.hear({ ...eventOf('lead.resumed', 10), version: 4 });
  expect(shown()).toEqual({ status: 'running', pending: 0 });
  detach();
});

test('is forgotten with the account, also before anything could be asked for', () => {
  hydrate(client, kept);
  store.drop();
  expect(client.getMutationCache().getAll()).toEqual([]);
});

test('is kept while it is on its way, for the backend may have it already', async () => {
  onlineManager.setOnline(true);
  openWishes(new LeadStore({ client, adapter: hand.adapter })).make({ wish });
  await settled();
  expect(hand.acts).toHaveLength(1);
  store.drop();
  expect(client.getMutationCache().getAll()).toMatchObject([
    { state: { status: 'pending', isPaused: false } },
  ]);
});
