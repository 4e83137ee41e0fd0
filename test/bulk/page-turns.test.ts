/**
 * However many leads an act is for, the page has its turn in between: counted, since how long a lead takes is
 * the machine's affair. In a browser, and by the clock: large-act.browser.test.tsx.
 */
import { QueryClient } from '@tanstack/query-core';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createAdapter, createMemoryAdapter, decodeActReport, reportOf } from '../../src/adapter/index.js';
import type { LeadAdapter, Outcome } from '../../src/adapter/index.js';
import { decodeLongReport } from '../../src/adapter/decode-report.js';
import { readEventStream } from '../../src/adapter/event-stream.js';
import { BulkActs } from '../../src/cache/bulk/bulk-acts.js';
import { LeadStore } from '../../src/cache/lead-store.js';
import { selectIds, selectMatching } from '../../src/core/index.js';
import type { Lead, Selection } from '../../src/core/index.js';
import { leadOf, minuteOf } from '../support/facts.js';
import { handAdapter, settled } from '../support/hand-adapter.js';
import { sample } from '../support/models.js';
import { watchTurns } from '../support/watch-turns.js';
import type { Turns } from '../support/watch-turns.js';

/** So many leads at most are worked on before the page has its turn. */
const MOST = 150;

const ids = Array.from({ length: 12_340 }, (_, index) => `lead-${index}`);
const leads = ids.map((id) => leadOf(['lead.added', 'lead.started'], { id, version: 2 }));
const everybody = { most: expect.toSatisfy((most) => Number(most) <= MOST), all: ids.length };

let turns: Turns;
beforeEach(() => {
  turns = watchTurns();
});
afterEach(() => {
  vi.unstubAllGlobals();
});

/** The leads that come with what was done, the turn told in which each is looked at. */
function watched(lead: Lead): Lead {
  const { journal } = lead;
  return Object.defineProperty({ ...lead }, 'journal', {
    enumerable: true,
    get() {
      turns.did(lead.id);
      return journal;
    },
  });
}

const doneWith = (lead: Lead): Outcome => ({ id: lead.id, result: 'done', lead });
const failed = ({ id }: Lead): Outcome => {
  return { id, result: 'failed', error: { kind: 'unavailable', message: 'Later.', retryable: true } };
};

function actsOn(adapter: LeadAdapter, selection: Selection): BulkActs {
  const store = new LeadStore({ client: new QueryClient(), adapter, schedule: queueMicrotask });
  const bulk = new BulkActs(store);
  const decide = () => ({ ok: true as const, events: [] });
  bulk.prepare({ action: 'hold', selection, modelFor: () => sample, decide });
  return bulk;
}

test('of the facts that arrive at once', async () => {
  const bytes = new TextEncoder().encode(
    leads.map(({ id }) => `event: event\ndata: ${id} ${'x'.repeat(300)}\n\n`).join(''),
  );
  const heard: string[] = [];
  const message = ({ data }: { readonly data: string }) => {
    const [id = ''] = data.split(' ');
    heard.push(id);
    turns.did(id);
  };
  const deaf = { retry: () => undefined, skipped: () => undefined, arrived: () => undefined };
  for (const chunk of [bytes.length, 700]) {
    heard.length = 0;
    turns = watchTurns();
    const body = new ReadableStream<Uint8Array>({
      start(stream) {
        for (let at = 0; at < bytes.length; at += chunk) stream.enqueue(bytes.slice(at, at + chunk));
        stream.close();
      },
    });
    await readEventStream(body, { message, ...deaf }, new AbortController().signal);
    expect(heard).toEqual(ids);
    expect(turns.counted()).toEqual(everybody);
  }
});

test('of a report that names them all, which says the same as one that is read at once', async () => {
  const report = { ...reportOf(leads.map(doneWith)), undo: { token: 'u', until: minuteOf(9) } };
  const told = { ...report, outcomes: leads.map((lead) => doneWith(watched(lead))) };
  expect(await decodeLongReport('crm', told)).toEqual(decodeActReport('crm', report));
  expect(turns.counted()).toEqual(everybody);
});

test('of the leads that come with what was done, tried again, and taken back', async () => {
  const { adapter, acts, undos } = handAdapter({ undo: true });
  const bulk = actsOn(adapter, selectIds(ids));
  await settled();
  const over = bulk.start();
  await settled();
  await acts[0]?.answer(reportOf(leads.map(failed)));
  await over;
  expect(bulk.getStanding()).toMatchObject({ state: 'over', retryable: ids.length });
  const again = bulk.retry();
  await settled();
  const undo = { token: 'u', until: minuteOf(9) };
  await acts[1]?.answer(
    reportOf(
      leads.map((lead) => doneWith(watched(lead))),
      { undo },
    ),
  );
  await again;
  expect(bulk.getStanding()).toMatchObject({ state: 'over', report: { totals: { done: ids.length } } });
  expect(turns.counted()).toEqual(everybody);
  turns = watchTurns();
  const undone = bulk.undo(minuteOf(8));
  await settled();
  await undos[0]?.answer(reportOf(leads.map((lead) => doneWith(watched(lead)))));
  await undone;
  expect(bulk.getStanding().state).toBe('undone');
  expect(turns.counted()).toEqual(everybody);
});

test('of the rows that an author’s action answers with', async () => {
  const adapter = createAdapter<Lead>({
    id: 'crm',
    list: async () => [],
    lead: (row) => row,
    actions: { hold: async () => ({ outcomes: leads.map((lead) => doneWith(watched(lead))) }) },
  });
  const report = await adapter.act?.({ action: 'hold', selection: { ids }, idempotencyKey: 'k' });
  expect(report?.totals.done).toBe(ids.length);
  expect(turns.counted()).toEqual(everybody);
});

test('of the leads that a backend in the page itself has to look through, act on, and take back', async () => {
  const adapter = createMemoryAdapter(leads, { models: sample, now: () => minuteOf(9) });
  const changed: string[] = [];
  const note = (id: string) => {
    turns.did(id);
    changed.push(id);
  };
  const deaf = { gap: () => undefined, state: () => undefined };
  adapter.subscribe({}, { ...deaf, event: ({ leadId }) => note(leadId), lead: ({ id }) => note(id) });
  const bulk = actsOn(adapter, selectMatching({}, ids.length));
  await expect.poll(() => bulk.getStanding().state).toBe('ready');
  await bulk.start();
  expect(bulk.getStanding().report?.totals.done).toBe(ids.length);
  expect(turns.counted()).toEqual(everybody);
  turns = watchTurns();
  await bulk.undo(minuteOf(9));
  expect(bulk.getStanding().undone?.totals.done).toBe(ids.length);
  expect(new Set(changed).size).toBe(ids.length);
  expect(turns.counted()).toEqual(everybody);
});
