/** An act on thousands that a person stops: from the button through fetch to the backend, which stops working. */
import { QueryClient } from '@tanstack/query-core';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createBackend, createSimulation } from '../../mocks/index.js';
import type { Simulation } from '../../mocks/index.js';
import { createHttpAdapter } from '../../src/adapter/index.js';
import type { ActReport, Timers } from '../../src/adapter/index.js';
import { BulkActs } from '../../src/cache/bulk/bulk-acts.js';
import { LeadStore } from '../../src/cache/lead-store.js';
import { decide, selectIds, selectMatching, setSelected } from '../../src/core/index.js';
import type { Selection } from '../../src/core/index.js';
import { lemlist } from '../../src/models/lemlist.js';

const COUNT = 6000;
const now = '2026-03-02T10:00:00.000Z';
const timers: Timers = {
  now: () => Date.now(),
  random: () => 0,
  // Looks at a job as often as it can, so that it is seen on its way.
  after(_milliseconds, run) {
    const timer = setTimeout(run, 0);
    return () => clearTimeout(timer);
  },
};

let simulation: Simulation;
let bulk: BulkActs;
let sent: string[];
let detach: () => void;

beforeEach(() => {
  // The backend lives in the same thread: what gives the page its turn would give it a head start.
  vi.stubGlobal('scheduler', { yield: () => Promise.resolve() });
  simulation = createSimulation({ model: lemlist, seed: 7, leads: COUNT });
  const backend = createBackend({ spring: simulation }, { jobFrom: 100 });
  sent = [];
  const adapter = createHttpAdapter({
    baseUrl: 'https://mock.test/sim/spring',
    timers,
    fetch: (url, init) => {
      sent.push(`${init.method ?? 'GET'} ${new URL(url).pathname.replace('/sim/spring', '')}`);
      return backend(new Request(url, init));
    },
  });
  const store = new LeadStore({ client: new QueryClient(), adapter });
  detach = store.attach();
  bulk = new BulkActs(store);
});
afterEach(() => {
  detach();
  vi.unstubAllGlobals();
});

/** Starts an act, and stops it as soon as some of it is done. */
async function stopped(selection: Selection): Promise<ActReport['totals'] | undefined> {
  const action = 'mark-unsubscribed';
  const context = { actor: { kind: 'user' }, now, newId: () => 'id' } as const;
  bulk.prepare({
    action,
    selection,
    modelFor: () => lemlist,
    decide: ({ expected }) => decide(lemlist, expected, action, context),
  });
  await vi.waitFor(() => expect(bulk.getStanding().state).toBe('ready'), { timeout: 20_000, interval: 5 });
  bulk.subscribe(() => {
    if ((bulk.getStanding().progress?.done ?? 0) > 0) bulk.cancel();
  });
  await bulk.start();
  return bulk.getStanding().report?.totals;
}

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const unsubscribed = () => simulation.counts().shown['unsubscribed'] ?? 0;

test('stopped, an act on all that match is ended at the backend, and who was not reached is as before', async () => {
  const except = simulation.leads({}, { limit: 3 }).leads.map(({ id }) => id);
  const totals = await stopped(setSelected(selectMatching({}, COUNT), except, false));
  expect(totals?.done).toBeGreaterThan(0);
  expect(totals?.notAttempted).toBeGreaterThan(0);
  expect((totals?.done ?? 0) + (totals?.notAttempted ?? 0)).toBe(COUNT - 3);
  expect(sent).toContain('DELETE /jobs/job-2');
  await wait(100);
  expect(unsubscribed()).toBe(totals?.done);
}, 60_000);

test('stopped, an act on named leads has an outcome for each', async () => {
  const ids = simulation.leads({}, { limit: 5000 }).leads.map(({ id }) => id);
  const totals = await stopped(selectIds(ids));
  const { outcomes = [] } = bulk.getStanding().report ?? {};
  expect(outcomes.map(({ id }) => id)).toEqual(ids);
  const told = (result: string) => outcomes.filter((outcome) => outcome.result === result).length;
  expect([told('done'), told('not-attempted')]).toEqual([totals?.done, totals?.notAttempted]);
  expect(totals?.notAttempted).toBeGreaterThan(0);
  await wait(100);
  expect(unsubscribed()).toBe(totals?.done);
}, 60_000);
