import { describe, expect, it } from 'vitest';
import type { AdapterDefinition, ListArguments } from './adapter-definition.js';
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

describe('createAdapter', () => {
  it('makes leads of rows, in the words of the model', async () => {
    expect(await crm().listLeads(all)).toEqual({
      total: 2,
      leads: [
        {
          id: '1',
          name: 'Ada Byron',
          status: 'replied',
          contact: { email: 'ada@example.com' },
          updatedAt: '2026-03-02T09:00:00.000Z',
        },
        { id: '2', status: 'to-launch' },
      ],
    });
  });

  it('asks in the words of the backend', async () => {
    const asked: ListArguments[] = [];
    const adapter = crm({ list: (request) => (asked.push(request), []) });
    await adapter.listLeads({
      query: { status: ['in-progress', 'other'], search: 'ada', sort: '-name' },
      offset: 20,
      limit: 10,
    });
    expect(asked).toMatchObject([
      {
        status: ['ACTIVE', 'RUNNING', 'other'],
        search: 'ada',
        sort: '-name',
        offset: 20,
        limit: 10,
        query: { status: ['ACTIVE', 'RUNNING', 'other'] },
        signal: { aborted: false },
      },
    ]);
  });

  it('lets a word pass that nobody translated', async () => {
    const { leads } = await crm({ list: () => [{ uuid: 3, state: 'constructor' }] }).listLeads(all);
    expect(leads).toEqual([{ id: '3', status: 'constructor' }]);
  });

  it('keeps the good rows, and reports the ones that throw or are wrong', async () => {
    const lead = (row: Row) => {
      if (row.uuid === 2) throw new TypeError('no such field');
      return { id: row.uuid, status: row.state };
    };
    const { leads, problems } = await crm({
      list: () => [ada, bob, { uuid: 3, state: null }],
      lead,
    }).listLeads(all);
    expect(leads.map(({ id }) => id)).toEqual(['1']);
    expect(problems?.map(({ path }) => path)).toEqual(['leads[1]', 'leads[2]']);
    expect(problems?.[0]?.message).toContain('no such field');
  });

  it.each([
    ['rows', { rows: [ada], total: 9, next: 'n' }],
    ['leads', { leads: [ada], total: 9, next: 'n' }],
    ['items', { items: [ada], total: 9, next: 'n' }],
  ])('finds the rows under %s, and what is told with them', async (_title, answer) => {
    expect(await crm({ list: () => answer }).listLeads(all)).toMatchObject({
      leads: [{ id: '1' }],
      total: 9,
      next: 'n',
    });
  });

  it('reads a Response, and tells its error', async () => {
    const { leads } = await crm({ list: () => Response.json([ada]) }).listLeads(all);
    expect(leads).toHaveLength(1);
    const failing = crm({ list: () => new Response('', { status: 503, headers: { 'retry-after': '2' } }) });
    await expect(failing.listLeads(all)).rejects.toMatchObject({ kind: 'unavailable', retryAfter: 2000 });
  });

  it('cuts its page out of an array that is everything', async () => {
    const rows = Array.from({ length: 25 }, (_, index) => ({ uuid: index, state: 'NEW' }));
    const adapter = crm({ list: () => rows });
    const page = await adapter.listLeads({ query: {}, offset: 20, limit: 10 });
    expect(page.leads.map(({ id }) => id)).toEqual(['20', '21', '22', '23', '24']);
    expect(page.total).toBe(25);
  });

  it('is at its end behind all that is answered at once, also where that is no longer than a page', async () => {
    const rows = Array.from({ length: 4 }, (_, index) => ({ uuid: index, state: 'NEW' }));
    const adapter = crm({ list: () => ({ rows, total: 4 }) });
    expect(await adapter.listLeads({ query: {}, offset: 10, limit: 10 })).toEqual({ leads: [], total: 4 });
    const page = await adapter.listLeads({ query: {}, offset: 3, limit: 10 });
    expect(page.leads.map(({ id }) => id)).toEqual(['3']);
  });

  it('tells no total while the end is not seen', async () => {
    const page = await crm().listLeads({ query: {}, offset: 0, limit: 2 });
    expect(page).not.toHaveProperty('total');
  });

  it('says from what it is given what it can do', () => {
    expect(crm().capabilities).toEqual({
      filters: ['status', 'search'],
      sorts: [],
      paging: 'offset',
      totals: 'exact',
      actions: [],
      bulk: false,
      dryRun: false,
      undo: false,
      live: false,
      history: false,
      export: false,
    });
    const more = crm({
      actions: { pause: () => undefined },
      undo: () => undefined,
      poll: 1000,
      events: () => [],
      sorts: ['name'],
      paging: 'all',
      capabilities: { maxIds: 100 },
    });
    expect(more.capabilities).toMatchObject({
      actions: ['pause'],
      bulk: 'ids',
      undo: true,
      live: 'poll',
      history: true,
      sorts: ['name'],
      paging: 'all',
      maxIds: 100,
    });
    expect(Object.keys(crm()).sort()).toEqual(['capabilities', 'id', 'listLeads']);
  });
});
