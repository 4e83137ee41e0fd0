import { QueryClient } from '@tanstack/query-core';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { everybody } from '../../test/support/everybody.js';
import { eventOf, leadOf } from '../../test/support/facts.js';
import { handAdapter, settled } from '../../test/support/hand-adapter.js';
import { sample } from '../../test/support/models.js';
import { LeadStore, pageOptions } from '../cache/index.js';
import type { Report } from '../core/index.js';
import { watchOddities } from './watch-oddities.js';

const report = vi.fn<(report: Report) => void>();
const told = () => report.mock.calls.map(([{ code, leadId, adapter }]) => `${code} ${leadId} ${adapter}`);

let store: LeadStore;
let stop: () => void;

beforeEach(() => {
  report.mockClear();
  const client = new QueryClient();
  store = new LeadStore({ client, adapter: handAdapter().adapter });
  const fine = leadOf(['lead.added', 'lead.started'], { version: 2 });
  const leads = [fine, { id: 'shown', status: 'odd' }, { id: 'hidden', status: 'odd' }, { ...fine, id: 'x' }];
  client.setQueryData(pageOptions(everybody(store), 0).queryKey, {
    leads,
    total: 4,
    begun: 1,
  });
  store.subscribers.add('shown', () => undefined);
  stop = watchOddities({ store, models: [sample], modelFor: () => sample, report });
});

afterEach(() => stop());

test('tells of a lead that is shown, and of no other', () => {
  expect(told()).toEqual(['unknown-status shown hand']);
});

test('tells of one that is shown later, once', () => {
  store.subscribers.add('lead-1', () => undefined);
  store.subscribers.add('hidden', () => undefined);
  store.subscribers.add('hidden', () => undefined);
  expect(told()).toEqual(['unknown-status shown hand', 'unknown-status hidden hand']);
});

test('tells of one that becomes odd while it is shown', async () => {
  store.subscribers.add('lead-1', () => undefined);
  const type = 'demo.odd' as 'x.demo';
  store.hear({ ...eventOf(type, 5), version: 3 });
  store.hear({ ...eventOf(type, 5), leadId: 'x', id: 'other', version: 3 });
  await settled();
  expect(told().slice(1)).toEqual(['unknown-event lead-1 hand']);
});

test('tells nothing any more once it is ended', () => {
  stop();
  store.subscribers.add('hidden', () => undefined);
  expect(told()).toHaveLength(1);
});

test('tells of a model that the view was not given', () => {
  store.put({ id: 'lead-1', model: 'other', status: 'running', version: 9 });
  store.subscribers.add('lead-1', () => undefined);
  expect(told().slice(1)).toEqual(['unknown-model lead-1 hand']);
});
