import { QueryClient, QueryObserver } from '@tanstack/query-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { everybody } from '../../test/support/everybody.js';
import { eventOf, leadOf } from '../../test/support/facts.js';
import { handAdapter, settled } from '../../test/support/hand-adapter.js';
import type { HandAdapter } from '../../test/support/hand-adapter.js';
import { sample } from '../../test/support/models.js';
import type { Lead } from '../core/index.js';
import { LeadStore } from './lead-store.js';
import { openWishes } from './open-wishes.js';
import { LiveFeed } from './live-feed.js';
import { pageOptions } from './read-options.js';

const running = leadOf(['lead.added', 'lead.started'], { version: 2 });
const reply = { ...eventOf('email.replied', 5), version: 3 };

let hand: HandAdapter;
let client: QueryClient;
let store: LeadStore;
let feed: LiveFeed;
let close: () => void;
let problems: string[];

beforeEach(() => set(handAdapter()));
afterEach(() => {
  close();
  client.clear();
});

function set(next: HandAdapter): void {
  hand = next;
  client = new QueryClient();
  client.mount();
  store = new LeadStore({ client, adapter: hand.adapter });
  feed = new LiveFeed({ store });
  problems = [];
  const detach = store.attach();
  const end = feed.open({
    now: () => '2026-03-02T10:00:00.000Z',
    onProblem: (problem) => problems.push(problem.code),
  });
  let unwatch = (): void => undefined;
  watch = () => {
    unwatch = new QueryObserver(client, pageOptions(everybody(store), 0)).subscribe(() => undefined);
  };
  close = () => {
    unwatch();
    end();
    detach();
  };
}

/** Puts the first page on screen: it is read, and read again when it must be. */
let watch: () => void;

const answer = (...leads: Lead[]) => hand.lists.at(-1)?.answer({ leads, total: leads.length });
const modelFor = () => sample;
const status = () => feed.getPresented('lead-1', modelFor)?.status;

describe('a live connection', () => {
  test('brings facts and snapshots into the rows, and tells when', async () => {
    watch();
    hand.live((listener) => listener.state('live'));
    await answer(running);
    await answer(running);
    hand.live((listener) => listener.event(reply));
    expect(status()).toBe('answered');
    hand.live((listener) => listener.lead(leadOf(['lead.unsubscribed'], { version: 4 })));
    expect(status()).toBe('out');
    expect(feed.getStanding()).toEqual({ state: 'live', waiting: 0, asOf: '2026-03-02T10:00:00.000Z' });
  });

  test('that stands only after a read began has it read once more', async () => {
    watch();
    hand.live((listener) => listener.state('live'));
    await answer(running);
    expect(hand.lists).toHaveLength(2);
    await answer({ ...running, version: 3 });
    expect(hand.lists).toHaveLength(2);
  });

  test('that stands before anything is read costs no second read', async () => {
    hand.live((listener) => listener.state('live'));
    watch();
    await answer(running);
    expect(hand.lists).toHaveLength(1);
  });

  test('with a gap has read again what is on screen', async () => {
    hand.live((listener) => listener.state('live'));
    watch();
    await answer(running);
    hand.live((listener) => listener.gap());
    await settled();
    expect(hand.lists).toHaveLength(2);
  });

  test('tells of messages that could not be read', () => {
    hand.live((listener) => listener.problem?.({ code: 'malformed', message: 'What?', path: 'event.at' }));
    expect(problems).toEqual(['malformed']);
  });

  test('is heard no more after it was closed, even by an adapter that goes on', () => {
    const [listener] = hand.listeners;
    close();
    listener?.state('live');
    expect(hand.listeners.size).toBe(0);
    expect(feed.getStanding().state).toBe('none');
  });
});

describe('paused', () => {
  beforeEach(async () => {
    hand.live((listener) => listener.state('live'));
    watch();
    await answer(running);
    feed.setPaused(true);
  });

  test('the rows hold still and what waits is counted by lead', () => {
    hand.live((listener) => listener.event(reply));
    hand.live((listener) => listener.event({ ...eventOf('email.bounced', 6), version: 4 }));
    hand.live((listener) => listener.event({ ...reply, leadId: 'unknown' }));
    expect(status()).toBe('running');
    expect(feed.getStanding().waiting).toBe(1);
    feed.setPaused(false);
    expect(status()).toBe('broken');
    expect(feed.getStanding().waiting).toBe(0);
  });

  test('the rows hold still while another view on the same store goes on, and come on together', () => {
    const other = new LiveFeed({ store });
    const end = other.open({ now: () => '2026-03-02T10:00:00.000Z', onProblem: () => undefined });
    const held = feed.getPresented('lead-1', modelFor);
    hand.live((listener) => listener.event(reply));
    expect(other.getPresented('lead-1', modelFor)?.status).toBe('answered');
    expect(feed.getPresented('lead-1', modelFor)).toBe(held);
    expect([feed.getStanding().waiting, other.getStanding().waiting]).toEqual([1, 0]);
    feed.setPaused(false);
    expect(feed.getPresented('lead-1', modelFor)).toBe(other.getPresented('lead-1', modelFor));
    end();
  });

  test('what is read again for another view changes none of their leads, what the person asks for does', async () => {
    void store.readAgain();
    await answer({ ...running, id: 'lead-0' }, { ...running, version: 9 });
    expect(feed.getPresented('lead-1', modelFor)?.lead.version).toBe(2);
    const reading = feed.readAgain();
    await answer({ ...running, id: 'lead-0' }, { ...running, version: 10 });
    await reading;
    expect(feed.getPresented('lead-1', modelFor)?.lead.version).toBe(10);
  });

  test('a lead that the person acts on goes on alone: what comes of it is shown', async () => {
    hand.live((listener) => listener.event({ ...reply, leadId: 'lead-1' }));
    const events = [{ ...eventOf('lead.paused', 7) }];
    openWishes(store).make({ wish: { id: 'w', leadId: 'lead-1', action: 'hold', events } });
    await settled();
    expect(feed.getPresented('lead-1', modelFor)).toMatchObject({ status: 'held', predicted: true });
    const causedBy = 'w';
    hand.live((listener) => listener.event({ ...eventOf('lead.paused', 8), version: 4, causedBy }));
    expect(feed.getPresented('lead-1', modelFor)).toMatchObject({ status: 'held', predicted: false });
  });

  test('a gap is made up for, and seen afterwards', async () => {
    hand.live((listener) => listener.gap());
    await answer({ ...running, version: 9 });
    expect(feed.getPresented('lead-1', modelFor)?.lead.version).toBe(2);
    feed.setPaused(false);
    expect(feed.getPresented('lead-1', modelFor)?.lead.version).toBe(9);
  });
});

test('an adapter that is not live has no connection', () => {
  close();
  set(handAdapter({ live: false }));
  expect(hand.listeners.size).toBe(0);
  expect(feed.getStanding().state).toBe('none');
});
