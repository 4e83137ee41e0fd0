import { describe, expect, test } from 'vitest';
import { AdapterError, createHttpAdapter } from '../../src/adapter/index.js';
import { lemlist } from '../../src/models/index.js';
import { createBackend, createSimulation, simulate } from '../index.js';
import type { LineClock, TransportFaults } from '../index.js';
import { requestFor } from '../../test/support/backend.js';
import { fakeTimers } from '../../test/support/fake-timers.js';

function open(faults: TransportFaults, clock?: LineClock) {
  const simulation = createSimulation({ model: lemlist, seed: 7, leads: 40 });
  const options = { faults, ...(clock && { clock }) };
  const backend = createBackend({ spring: simulation }, options);
  const statuses = async (count: number, path = '/leads?limit=1') => {
    const seen: number[] = [];
    for (let nth = 0; nth < count; nth += 1) seen.push((await backend(requestFor(path))).status);
    return seen;
  };
  const adapter = createHttpAdapter({
    baseUrl: 'https://mock.test/sim/spring',
    fetch: async (url, init) => {
      const response = await backend(new Request(url, init));
      if (response.type === 'error') throw new TypeError('Failed to fetch');
      return response;
    },
  });
  return { simulation, backend, adapter, statuses };
}

const everything: TransportFaults = {
  seed: 3,
  latency: { medianMs: 1, spread: 0.3 },
  errors: { 500: 0.1, 503: 0.1 },
  dropped: 0.1,
  cut: 0.1,
  malformed: 0.1,
  stale: { rate: 0.3, byMs: 5 },
  clockSkewMs: -90_000,
};

describe('faults of the line', () => {
  test('answer with errors at their rates, by RFC 9457', async () => {
    const { statuses, backend } = open({ errors: { 500: 0.2, 503: 0.3 } });
    const seen = await statuses(400);
    const share = (status: number) => seen.filter((one) => one === status).length / seen.length;
    expect(share(500)).toBeCloseTo(0.2, 1);
    expect(share(503)).toBeCloseTo(0.3, 1);
    expect(share(200)).toBeCloseTo(0.5, 1);
    const all = createBackend(
      { a: createSimulation({ model: lemlist, leads: 1 }) },
      { faults: { errors: { 503: 1 } } },
    );
    const response = await all(new Request('https://mock.test/sim/a/leads'));
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect(await response.json()).toMatchObject({ status: 503, title: 'Service Unavailable' });
    expect((await backend(requestFor('/leads'))).status).toBeTypeOf('number');
  });

  test('are the same for the same seed, and one does not shift another', async () => {
    const errors = { 503: 0.3 };
    const first = await open({ seed: 5, errors }).statuses(50);
    expect(await open({ seed: 5, errors }).statuses(50)).toEqual(first);
    expect(await open({ seed: 6, errors }).statuses(50)).not.toEqual(first);
    expect(await open({ seed: 5, errors, cut: 0.5, stale: { rate: 0.5, byMs: 1 } }).statuses(50)).toEqual(
      first,
    );
  });

  test('never shift the fate of a lead', async () => {
    const calm = open({});
    const bad = open(everything);
    for (const { simulation, adapter } of [calm, bad]) {
      for (let day = 0; day < 5; day += 1) {
        for (let nth = 0; nth < 10; nth += 1) {
          await adapter.listLeads({ query: {}, limit: 5, offset: nth }).catch(() => undefined);
        }
        simulation.advance({ days: 1 });
      }
    }
    expect(bad.simulation.fingerprint()).toBe(calm.simulation.fingerprint());
  });

  test.each([
    ['dropped', { dropped: 1 }, 'offline'],
    ['cut', { cut: 1 }, 'offline'],
    ['malformed', { malformed: 1 }, 'malformed'],
    ['answered 401', { errors: { 401: 1 } }, 'unauthorized'],
    ['answered 504', { errors: { 504: 1 } }, 'timeout'],
  ])('that are %s are told by their kind', async (_title, faults, kind) => {
    const { adapter } = open(faults);
    await expect(adapter.listLeads({ query: {}, limit: 5, offset: 0 })).rejects.toMatchObject({ kind });
  });

  test('lose the answer, not the act: asked again under its key it has one effect', async () => {
    const { adapter, simulation } = open({ dropped: 1 });
    simulation.advance({ days: 4 });
    const id = simulation.leads({ status: ['sent'] }).leads[0]?.id ?? '';
    const request = { action: 'pause', selection: { ids: [id] }, idempotencyKey: 'w1' };
    await expect(adapter.act?.(request)).rejects.toMatchObject({ kind: 'offline', retryable: true });
    const { length } = simulation.log;
    expect(simulation.log.at(-1)).toMatchObject({ type: 'lead.paused', causedBy: 'w1' });
    await expect(adapter.act?.(request)).rejects.toMatchObject({ kind: 'offline' });
    expect(simulation.log).toHaveLength(length);
  });

  test('refuse more requests than the limit, and say when to come back', async () => {
    const clock = fakeTimers();
    const { statuses, backend, adapter } = open({ rateLimit: { requests: 3, perMs: 5000 } }, clock);
    expect(await statuses(5)).toEqual([200, 200, 200, 429, 429]);
    const response = await backend(requestFor('/leads'));
    expect(response.headers.get('retry-after')).toBe('5');
    await expect(adapter.countLeads?.({})).rejects.toMatchObject({ kind: 'rate-limited', retryAfter: 5000 });
    await clock.advance(5000);
    expect(await statuses(1)).toEqual([200]);
  });

  test('keep an answer waiting, but nobody who has left', async () => {
    const clock = fakeTimers();
    const { backend } = open({ latency: { medianMs: 400, spread: 0.9 } }, clock);
    let isAnswered = false;
    const answer = backend(requestFor('/leads')).then(() => void (isAnswered = true));
    await clock.advance(10);
    expect(isAnswered).toBe(false);
    await clock.advance(60_000);
    await answer;
    expect(isAnswered).toBe(true);
    const leaving = new AbortController();
    const other = backend(requestFor('/leads', { signal: leaving.signal }));
    leaving.abort();
    await other;
  });

  test('answer a read as it was before', async () => {
    const clock = fakeTimers();
    const { adapter, simulation } = open({ stale: { rate: 1, byMs: 4000 } }, clock);
    const total = async () => (await adapter.listLeads({ query: {}, limit: 1, offset: 0 })).total;
    expect(await total()).toBe(40);
    await clock.advance(5000);
    simulation.addLeads([{ email: 'ada@engines.test' }]);
    expect(await total()).toBe(40);
    await clock.advance(5000);
    expect(await total()).toBe(41);
  });

  test('set the server’s clock wrong', async () => {
    const clock = fakeTimers();
    const { backend, simulation } = open({ clockSkewMs: -90_000 }, clock);
    const response = await backend(requestFor('/leads?limit=1'));
    expect(Date.parse(response.headers.get('date') ?? '') - clock.now()).toBeLessThanOrEqual(-90_000);
    const { asOf } = (await response.json()) as { asOf: string };
    expect(Date.parse(asOf) - Date.parse(simulation.now)).toBe(-90_000);
  });

  test('can be changed while it runs', async () => {
    let faults: TransportFaults | undefined;
    const adapter = simulate(lemlist, { leads: 3, faults: () => faults });
    expect((await adapter.countLeads?.({}))?.total).toBe(3);
    faults = { errors: { 503: 1 } };
    await expect(adapter.countLeads?.({})).rejects.toMatchObject({ kind: 'unavailable' });
    faults = undefined;
    expect((await adapter.countLeads?.({}))?.total).toBe(3);
  });

  test('come with a scenario', async () => {
    const adapter = simulate(lemlist, { leads: 3, scenario: 'flaky-network' });
    const kinds: string[] = [];
    const ask = async () => {
      kinds.push(await adapter.listLeads({ query: {}, limit: 1, offset: 0 }).then(() => 'fine', kindOf));
    };
    await Promise.all(Array.from({ length: 60 }, ask));
    expect(kinds).toEqual(expect.arrayContaining(['fine', 'rate-limited']));
  });
});

const kindOf = (error: unknown) => (error instanceof AdapterError ? error.kind : 'none of ours');

describe('a header', () => {
  test('forces one answer, and the next is as ever', async () => {
    const { backend, statuses } = open({});
    const response = await backend(requestFor('/leads', { headers: { prefer: 'code=503' } }));
    expect(response.status).toBe(503);
    expect(response.headers.get('retry-after')).toBe('1');
    expect(response.headers.get('preference-applied')).toBe('code=503');
    expect(await response.json()).toMatchObject({ status: 503 });
    expect(await statuses(1)).toEqual([200]);
  });

  test.each(['code=200', 'code=99', 'respond-async', 'code=banana', ''])(
    '"%s" forces nothing',
    async (prefer) => {
      const { backend } = open({});
      expect((await backend(requestFor('/leads?limit=1', { headers: { prefer } }))).status).toBe(200);
    },
  );
});
