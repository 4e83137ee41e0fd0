import { describe, expect, it, vi } from 'vitest';
import { failureOf } from '../../test/support/failure-of.js';
import { fakeTimers, settle } from '../../test/support/fake-timers.js';
import { ear } from '../../test/support/heard.js';
import { AdapterError } from './adapter-error.js';
import type { AdapterDefinition } from './adapter-definition.js';
import type { DecodeProblem } from './adapter.js';
import { createAdapter } from './create-adapter.js';

interface Row {
  readonly uuid: number;
  readonly full_name?: string;
  readonly mail?: string | null;
  readonly state?: string | null;
  readonly updated_at?: string;
}

const ada: Row = {
  uuid: 1,
  full_name: 'Ada Byron',
  mail: 'ada@example.com',
  state: 'RESP',
  updated_at: '2026-03-02T09:00:00Z',
};
const bob: Row = { uuid: 2, state: 'NEW' };

function crm(more: Partial<AdapterDefinition<Row>> = {}) {
  return createAdapter<Row>({
    id: 'crm',
    words: { NEW: 'to-launch', ACTIVE: 'in-progress', RUNNING: 'in-progress', RESP: 'replied' },
    list: () => [ada, bob],
    lead: (row) => ({
      id: row.uuid,
      name: row.full_name,
      email: row.mail,
      status: row.state,
      updatedAt: row.updated_at,
    }),
    ...more,
  });
}

const all = { query: {}, offset: 0, limit: 50 };

describe('an adapter made by createAdapter', () => {
  it.each<[string, unknown, object]>([
    ['an error of its own', new AdapterError('forbidden', 'No.'), { kind: 'forbidden' }],
    ['a network that is down', new TypeError('fetch failed'), { kind: 'offline', retryable: true }],
    ['a bug', new TypeError('x is not a function'), { kind: 'unknown', message: 'x is not a function' }],
    [
      'the error of axios',
      Object.assign(new Error('429'), { response: { status: 429, headers: { 'retry-after': '4' } } }),
      { kind: 'rate-limited', retryAfter: 4000 },
    ],
    [
      'the answer itself',
      new Response('', { status: 429, headers: { 'retry-after': '4' } }),
      { kind: 'rate-limited', retryAfter: 4000 },
    ],
    ['an error with a status', { status: 404, message: 'Gone.' }, { kind: 'not-found', message: 'Gone.' }],
    ['a word', 'no', { kind: 'unknown', message: 'no' }],
  ])('rejects with an AdapterError after %s', async (_title, error, expected) => {
    const failure = await failureOf(crm({ list: () => Promise.reject(error) }).listLeads(all));
    expect(failure).toBeInstanceOf(AdapterError);
    expect(failure).toMatchObject(expected);
  });

  it('refuses a clause that its list does not heed, rather than to answer with everybody', async () => {
    const list = vi.fn<AdapterDefinition<Row>['list']>(() => [ada]);
    const given: AdapterDefinition<Row>['counts'] = () => ({ RESP: 1 });
    const adapter = crm({ list, counts: given });
    const query = { status: ['replied'], tags: ['vip'], campaign: 'spring', sort: 'name' };
    const { tags: _tags, ...rest } = query;
    expect(await failureOf(adapter.listLeads({ ...all, query }))).toMatchObject({
      kind: 'invalid',
      message: expect.stringContaining('"tags"'),
    });
    expect(await failureOf(adapter.countLeads?.(query))).toMatchObject({ kind: 'invalid' });
    expect(list).not.toHaveBeenCalled();
    expect((await adapter.listLeads({ ...all, query: rest })).leads).toHaveLength(1);
    const able = crm({ list, capabilities: { filters: ['status', 'tags'] } });
    expect((await able.listLeads({ ...all, query })).leads).toHaveLength(1);
  });

  it.each<[string, number, boolean]>([
    ['gives more than it is asked for', 20, true],
    ['gives all under a total, whatever it is asked for', 40, false],
  ])('hides nobody where its list %s', async (_what, size, heedsOffset) => {
    const rows = Array.from({ length: 40 }, (_, uuid): Row => ({ uuid, state: 'NEW' }));
    const list: AdapterDefinition<Row>['list'] = ({ offset }) => {
      const from = heedsOffset ? offset : 0;
      return { items: rows.slice(from, from + size), total: 40 };
    };
    const pages = [0, 15, 30].map((offset) => crm({ list }).listLeads({ ...all, offset, limit: 15 }));
    const ids = (await Promise.all(pages)).map(({ leads }) => leads.map(({ id }) => Number(id)));
    expect(ids.map(({ length }) => length)).toEqual([15, 15, 10]);
    expect(ids.flat()).toEqual(rows.map(({ uuid }) => uuid));
  });

  it('asks its list and its counts without what is blank in a query', async () => {
    const asked: unknown[] = [];
    const adapter = crm({
      list: ({ query, status }) => (asked.push(query, status), []),
      counts: (query) => (asked.push(query), {}),
    });
    const query = { status: ['', 'replied'], tags: [''], search: ' ' };
    await adapter.listLeads({ ...all, query });
    await adapter.countLeads?.(query);
    expect(asked).toEqual([{ status: ['RESP'] }, ['RESP'], { status: ['RESP'] }]);
  });

  it('keeps the rows of an answer whose total is none, and reports it', async () => {
    const list = () => Response.json({ rows: [ada], total: '12' });
    const { leads, total, problems } = await crm({ list }).listLeads(all);
    expect([leads.length, total]).toEqual([1, 1]);
    expect(problems).toMatchObject([{ path: 'total' }]);
  });

  it('ends a call that heeds no signal, when its caller does or when it takes too long', async () => {
    const timers = fakeTimers();
    const adapter = crm({ list: () => new Promise(() => {}), timers, timeout: 5000 });
    const ending = new AbortController();
    const ended = failureOf(adapter.listLeads(all, { signal: ending.signal }));
    const late = failureOf(adapter.listLeads(all));
    ending.abort();
    expect(await ended).toMatchObject({ kind: 'aborted' });
    await timers.advance(5000);
    expect(await late).toMatchObject({ kind: 'timeout' });
  });

  it('reads one lead, counts, events and campaigns', async () => {
    const problems: DecodeProblem[] = [];
    const at = '2026-03-02T09:00:00.000Z';
    const adapter = crm({
      get: (id) => (id === '1' ? ada : null),
      counts: (query) =>
        query.search ? { total: 3, shown: { RESP: 3 }, substatus: {} } : { NEW: 1, ACTIVE: 2, RUNNING: 3 },
      events: (leadId) => [{ id: 'e1', type: 'email.sent', leadId, at }],
      campaigns: () => [{ id: 'c1', name: 'Spring' }],
      onProblem: (problem) => problems.push(problem),
    });
    expect(await adapter.getLead?.('1')).toMatchObject({ id: '1', status: 'replied' });
    await expect(adapter.getLead?.('9')).rejects.toMatchObject({ kind: 'not-found' });
    const counts = { 'to-launch': 1, 'in-progress': 5 };
    expect(await adapter.countLeads?.({})).toEqual({
      total: 6,
      shown: counts,
      held: counts,
      substatus: {},
      precision: 'exact',
    });
    expect(await adapter.countLeads?.({ search: 'a' })).toMatchObject({ total: 3, shown: { replied: 3 } });
    expect(await adapter.listEvents?.('1', { limit: 9 })).toMatchObject({ events: [{ id: 'e1' }] });
    expect(await adapter.listCampaigns?.()).toEqual([{ id: 'c1', name: 'Spring' }]);
    expect(problems).toEqual([]);
  });

  it('is at its end where the next page is an empty text, as some write it', async () => {
    const list = () => ({ items: [ada, bob], next: '' });
    const { next, total, problems } = await crm({ list }).listLeads(all);
    expect({ next, total, problems }).toEqual({ total: 2 });
  });

  it('does not take a short page with a next one for all there is, and says what its author forgot', async () => {
    const list = () => ({ items: [ada, bob], next: 'page-2' });
    const forgot = await crm({ list }).listLeads(all);
    expect(forgot).not.toHaveProperty('total');
    expect(forgot.problems).toMatchObject([{ path: 'next', message: expect.stringContaining("'cursor'") }]);
    for (const more of [{ paging: 'cursor', list }, { list: () => ({ ...list(), total: 9 }) }] as const) {
      expect(await crm(more).listLeads(all)).not.toHaveProperty('problems');
    }
  });

  it('adds leads', async () => {
    const adapter = crm({
      add: (rows, { campaign }) =>
        rows.map((_, row) => ({ row, result: 'added' as const, id: `${campaign}-${row}` })),
    });
    expect(await adapter.addLeads?.([{ email: 'a@b.c' }], { campaign: 'c1' })).toEqual({
      outcomes: [{ row: 0, result: 'added', id: 'c1-0' }],
    });
  });

  it('reads what a stream of its author tells', async () => {
    const listener = ear();
    const adapter = crm({
      subscribe: (_request, to) => {
        to.state('live');
        to.lead(bob);
        to.lead({ uuid: 3 });
        to.event({ id: 'e1', type: 'email.sent', leadId: '1', at: '2026-03-02' });
        to.event({ id: 'e2', type: 'email.sent', leadId: '1', at: 'soon' });
        to.gap();
        return () => undefined;
      },
    });
    expect(adapter.capabilities.live).toBe('stream');
    adapter.subscribe?.({}, listener);
    await settle();
    expect(listener.heard).toEqual(['live', 'lead:2', 'problem:', 'event:e1', 'problem:at', 'gap']);
  });
});
