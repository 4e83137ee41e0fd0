import { describe, expect, it } from 'vitest';
import { fakeServer, jsonAnswer } from '../../test/support/fake-server.js';
import type { Asked } from '../../test/support/fake-server.js';
import { fakeTimers } from '../../test/support/fake-timers.js';
import { ear } from '../../test/support/heard.js';
import type { DecodeProblem } from './adapter.js';
import { createHttpAdapter } from './create-http-adapter.js';
import type { HttpAdapterOptions } from './create-http-adapter.js';
import { retry } from './retry.js';

const lead = { id: 'l1', status: 'opened' };
const report = {
  totals: { done: 1, refused: {}, failed: 0, notAttempted: 0 },
  outcomes: [{ id: 'l1', result: 'done' }],
};
const page = { leads: [lead], total: 1 };

function adapterOn(
  answer: (asked: Asked, nth: number) => Response | Promise<Response>,
  options: Partial<HttpAdapterOptions> = {},
) {
  const server = fakeServer(answer);
  const adapter = createHttpAdapter({
    id: 'http',
    baseUrl: 'http://test/api/',
    fetch: server.fetch,
    ...options,
  });
  return { adapter, asked: server.asked };
}

describe('the HTTP adapter asks for', () => {
  it.each<
    [
      string,
      unknown,
      (adapter: ReturnType<typeof createHttpAdapter>) => Promise<unknown> | undefined,
      string,
      unknown,
    ]
  >([
    [
      'a page',
      page,
      (a) => a.listLeads({ query: { status: ['opened', 'a,b'], sort: '-name' }, offset: 20, limit: 10 }),
      'GET /api/leads?status=opened,a%2Cb&sort=-name&offset=20&limit=10',
      undefined,
    ],
    [
      'a page by cursor',
      page,
      (a) => a.listLeads({ query: {}, cursor: 'x&y', limit: 10 }),
      'GET /api/leads?cursor=x%26y&limit=10',
      undefined,
    ],
    ['a lead', lead, (a) => a.getLead?.('a/b'), 'GET /api/leads/a%2Fb', undefined],
    [
      'counts',
      { total: 0, shown: {}, held: {}, substatus: {}, precision: 'exact' },
      (a) => a.countLeads?.({ search: 'ü' }),
      'GET /api/leads/counts?search=%C3%BC',
      undefined,
    ],
    [
      'events',
      { events: [] },
      (a) => a.listEvents?.('l1', { before: 'e9', limit: 5 }),
      'GET /api/leads/l1/events?before=e9&limit=5',
      undefined,
    ],
    ['campaigns', { campaigns: [] }, (a) => a.listCampaigns?.(), 'GET /api/campaigns', undefined],
    [
      'a campaign’s pause',
      { id: 'c1', name: 'C' },
      (a) => a.actOnCampaign?.('c1', 'pause'),
      'POST /api/campaigns/c1/actions',
      { action: 'pause' },
    ],
    ['an undo', report, (a) => a.undo?.('t1'), 'POST /api/undo/t1', {}],
    [
      'new leads',
      { outcomes: [] },
      (a) => a.addLeads?.([{ email: 'a@b.c' }], { campaign: 'c1' }),
      'POST /api/leads',
      { campaign: 'c1', rows: [{ email: 'a@b.c' }] },
    ],
    [
      'an act',
      report,
      (a) => a.act?.({ action: 'pause', selection: { ids: ['l1'] }, idempotencyKey: 'k1' }),
      'POST /api/leads/actions',
      { action: 'pause', selection: { ids: ['l1'] } },
    ],
  ])('%s', async (_title, answer, call, request, body) => {
    const { adapter, asked } = adapterOn(() => jsonAnswer(answer));
    await call(adapter);
    expect(asked.map(({ method, path }) => `${method} ${path}`)).toEqual([request]);
    expect(asked[0]?.body).toEqual(body);
  });

  it('an act on a query without what is blank in it', async () => {
    const { adapter, asked } = adapterOn(() => jsonAnswer(report));
    const query = { tags: [''], owner: ['', 'o1'], search: ' ' };
    const selection = { query, except: [], count: 1 };
    await adapter.act?.({ action: 'pause', selection, idempotencyKey: 'k1' });
    const sent = { ...selection, query: { owner: ['o1'] } };
    expect(asked[0]?.body).toEqual({ action: 'pause', selection: sent });
  });

  it('an act with its key, and with headers that are made anew for each request', async () => {
    let count = 0;
    const headers = async () => ({ authorization: `Bearer ${(count += 1)}` });
    const { adapter, asked } = adapterOn(() => jsonAnswer(report), { headers });
    const request = { action: 'pause', selection: { ids: ['l1'] }, idempotencyKey: 'k1' };
    await adapter.act?.(request);
    expect(await adapter.act?.(request)).toEqual(report);
    expect(asked.map((one) => one.headers.get('idempotency-key'))).toEqual(['k1', 'k1']);
    expect(asked.map((one) => one.headers.get('authorization'))).toEqual(['Bearer 1', 'Bearer 2']);
  });
});

describe('the HTTP adapter refuses as invalid, and asks nobody for,', () => {
  type Ask = (adapter: ReturnType<typeof createHttpAdapter>, text: string) => Promise<unknown> | undefined;
  const byId: readonly (readonly [string, Ask])[] = [
    ['a lead', (a, id) => a.getLead?.(id)],
    ['the events of a lead', (a, id) => a.listEvents?.(id, { limit: 5 })],
    ['an action on a campaign', (a, id) => a.actOnCampaign?.(id, 'pause')],
    ['an undo', (a, token) => a.undo?.(token)],
  ];
  const byValue: readonly (readonly [string, Ask])[] = [
    ['a page', (a, cursor) => a.listLeads({ query: {}, cursor, limit: 5 })],
    ['older events', (a, before) => a.listEvents?.('l1', { before, limit: 5 })],
  ];
  const half = ['\uD83D', 'a\uDE00b'];

  it.each([
    ...byId.map(([what, ask]) => [what, ask, ['', '.', '..', ...half]] as const),
    ...byValue.map(([what, ask]) => [what, ask, half] as const),
  ])('%s by a word that no URL can hold', async (_what, ask, texts) => {
    const { adapter, asked } = adapterOn(() => jsonAnswer(page));
    for (const text of texts) {
      await expect(ask(adapter, text)).rejects.toMatchObject({ name: 'AdapterError', kind: 'invalid' });
    }
    expect(asked).toEqual([]);
  });
});

describe('the HTTP adapter', () => {
  it('is read after a 503 by one who retries', async () => {
    const { adapter } = adapterOn((_asked, nth) =>
      jsonAnswer(nth === 0 ? {} : page, { status: nth === 0 ? 503 : 200 }),
    );
    const timers = fakeTimers();
    const call = retry(() => adapter.listLeads({ query: {}, limit: 1 }), { timers });
    await timers.advance(1000);
    expect(await call).toEqual(page);
  });

  it('tells what it left out of a lead', async () => {
    const problems: DecodeProblem[] = [];
    const { adapter } = adapterOn(() => jsonAnswer({ ...lead, tags: 5 }), {
      onProblem: (problem) => problems.push(problem),
    });
    expect(await adapter.getLead?.('l1')).toEqual(lead);
    expect(problems).toMatchObject([{ adapter: 'http', path: 'tags' }]);
  });

  it('offers what the backend can do, and no more', () => {
    const { adapter } = adapterOn(() => jsonAnswer({}), {
      capabilities: { undo: false, live: false, history: false, actions: [] },
    });
    expect(adapter.capabilities).toMatchObject({
      undo: false,
      live: false,
      paging: 'offset',
    });
    for (const method of ['undo', 'listEvents', 'act']) expect(adapter).not.toHaveProperty(method);
    expect(adapter).not.toHaveProperty('subscribe');
  });

  it('asks again where there is no stream, and tells the leads that changed', async () => {
    const timers = fakeTimers();
    const { adapter } = adapterOn(
      (_asked, nth) =>
        jsonAnswer({
          leads: [
            { ...lead, version: nth < 2 ? 1 : 2 },
            { id: 'l2', status: 'sent' },
          ],
        }),
      { poll: 10_000, timers },
    );
    await adapter.listLeads({ query: {}, limit: 10 });
    const listener = ear();
    const stop = adapter.subscribe?.({}, listener);
    await timers.advance(35_000);
    expect(listener.heard).toEqual(['connecting', 'connecting', 'live', 'lead:l1']);
    stop?.();
  });
});
