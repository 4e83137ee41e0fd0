import { describe, expect, test, vi } from 'vitest';
import { createHttpAdapter } from '../../src/adapter/index.js';
import type { ActReport } from '../../src/adapter/index.js';
import { createBackend, createSimulation } from '../index.js';
import { lemlist } from '../../src/models/index.js';
import { requestFor } from '../../test/support/backend.js';

vi.setConfig({ testTimeout: 30_000 });

/** A campaign of 3500 leads whose acts on 100 or more are jobs, in parts of a thousand. */
function open() {
  const simulation = createSimulation({ model: lemlist, seed: 7, leads: 3500 });
  const backend = createBackend({ spring: simulation }, { jobFrom: 100 });
  const ask = async (path: string, init?: RequestInit) => {
    const response = await backend(requestFor(path, init));
    const body: unknown = await response.json();
    return { status: response.status, location: response.headers.get('location'), body };
  };
  const everybody = { query: {}, except: [], count: 3500 };
  const start = (key: string, wish: object = { action: 'mark-unsubscribed', selection: everybody }) =>
    ask('/leads/actions', {
      method: 'POST',
      headers: { 'idempotency-key': key },
      body: JSON.stringify(wish),
    });
  const ended = (job = 'job-1') =>
    vi.waitFor(
      async () => {
        const { body } = await ask(`/jobs/${job}`);
        expect(body).not.toHaveProperty('job');
        return body;
      },
      { timeout: 20_000, interval: 20 },
    );
  return { simulation, backend, ask, start, ended };
}

describe('an act on very many', () => {
  test('is taken as a job, which tells how far it is, and at the end names everybody', async () => {
    const { ask, start, ended } = open();
    const { status, location, body } = await start('w1');
    expect(status).toBe(202);
    expect(location).toBe('/api/sim/spring/jobs/job-1');
    expect(body).toMatchObject({ job: 'job-1', totals: { done: 0, notAttempted: 3500 } });
    const seen: number[] = [];
    await vi.waitFor(
      async () => {
        const { totals, job } = (await ask('/jobs/job-1')).body as ActReport;
        seen.push(totals.notAttempted);
        expect(job).toBeUndefined();
      },
      { timeout: 20_000, interval: 1 },
    );
    expect(seen.some((left) => left > 0 && left < 3500)).toBe(true);
    expect(await ended()).toMatchObject({ totals: { done: 3500, failed: 0, notAttempted: 0 } });
  });

  test('under the same key is the same job', async () => {
    const { simulation, start, ended } = open();
    await start('w1');
    expect((await start('w1')).location).toBe('/api/sim/spring/jobs/job-1');
    await ended();
    const { length } = simulation.log;
    expect((await start('w1')).body).toMatchObject({ totals: { done: 3500 } });
    expect(simulation.log).toHaveLength(length);
  });

  test('tells its outcomes page by page, those not yet reached as well', async () => {
    const { ask, start, ended } = open();
    await start('w1');
    const early = await ask('/jobs/job-1?offset=3490&limit=100');
    expect((early.body as ActReport).outcomes).toHaveLength(10);
    expect((early.body as ActReport).outcomes[0]?.result).toBe('not-attempted');
    await ended();
    const ids = new Set<string>();
    for (let offset = 0; offset < 3500; offset += 1000) {
      const { body } = await ask(`/jobs/job-1?offset=${offset}&limit=1000`);
      for (const { id, result } of (body as ActReport).outcomes) {
        expect(result).toBe('done');
        ids.add(id);
      }
    }
    expect(ids.size).toBe(3500);
  });

  test('that is ended leaves whoever was not reached as they are', async () => {
    const { ask, simulation, start } = open();
    await start('w1');
    await expect
      .poll(async () => ((await ask('/jobs/job-1')).body as ActReport).totals.done)
      .toBeGreaterThan(0);
    const { body } = await ask('/jobs/job-1', { method: 'DELETE' });
    const { totals, job } = body as ActReport;
    expect(job).toBeUndefined();
    expect(totals.notAttempted).toBeGreaterThan(0);
    expect(totals.done + totals.notAttempted).toBe(3500);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(simulation.counts().shown['unsubscribed']).toBe(totals.done);
  });

  test('is taken back as a whole', async () => {
    const { ask, simulation, start, ended } = open();
    const before = simulation.counts().shown;
    await start('w1');
    const report = (await ended()) as ActReport;
    const { body } = await ask(`/undo/${report.undo?.token}`, { method: 'POST', body: '{}' });
    expect(body).toMatchObject({ totals: { done: 3500, failed: 0 } });
    expect(simulation.counts().shown).toEqual(before);
  });

  test('as a dry run is a job as well, and changes nothing', async () => {
    const { simulation, start, ended } = open();
    const before = simulation.fingerprint();
    const selection = { query: {}, except: [], count: 3500 };
    const { status } = await start('w1', { action: 'mark-unsubscribed', selection, dryRun: true });
    expect(status).toBe(202);
    const report = await ended();
    expect(report).toMatchObject({ totals: { done: 3500 } });
    expect(report).not.toHaveProperty('undo');
    expect(simulation.fingerprint()).toBe(before);
  });

  test('that was told of by a dry run under its key is carried out all the same', async () => {
    const { simulation, start, ended } = open();
    const wish = { action: 'mark-unsubscribed', selection: { query: {}, except: [], count: 3500 } };
    await start('w1', { ...wish, dryRun: true });
    await ended();
    await start('w1', wish);
    expect(await ended('job-2')).toHaveProperty('undo');
    expect(simulation.counts().shown).toMatchObject({ unsubscribed: 3500 });
  });

  test('leaves out the exceptions, and is stale for more than the person saw', async () => {
    const { simulation, start, ended } = open();
    const except = simulation.leads({}, { limit: 3 }).leads.map(({ id }) => id);
    const stale = await start('w0', {
      action: 'mark-unsubscribed',
      selection: { query: {}, except, count: 3000 },
    });
    expect(stale).toMatchObject({ status: 200, body: { totals: { done: 0, refused: { stale: 2997 } } } });
    await start('w1', { action: 'mark-unsubscribed', selection: { query: {}, except, count: 3500 } });
    expect(await ended()).toMatchObject({ totals: { done: 3497 } });
  });

  test('is unknown by an id that no job has', async () => {
    const { ask } = open();
    expect((await ask('/jobs/job-9')).status).toBe(404);
    expect((await ask('/jobs/job-9', { method: 'DELETE' })).status).toBe(404);
  });
});

describe('the HTTP adapter', () => {
  test('follows a job to its end, and ends it when its caller does', async () => {
    const { backend, simulation } = open();
    const fetch = (url: string, init: RequestInit) => backend(new Request(url, init));
    const adapter = createHttpAdapter({ baseUrl: 'https://mock.test/sim/spring', fetch });
    const selection = { query: {}, except: [], count: 3500 };
    const told: ActReport[] = [];
    const report = await adapter.act?.(
      { action: 'mark-unsubscribed', selection, idempotencyKey: 'w1' },
      { onProgress: (progress) => void told.push(progress) },
    );
    expect(report?.totals.done).toBe(3500);
    expect(told.length).toBeGreaterThan(0);
    expect(await adapter.undo?.(report?.undo?.token ?? '')).toMatchObject({ totals: { done: 3500 } });
    const ending = new AbortController();
    const acting = adapter.act?.(
      { action: 'mark-unsubscribed', selection, idempotencyKey: 'w2' },
      { signal: ending.signal },
    );
    await new Promise((resolve) => setTimeout(resolve, 1));
    ending.abort();
    const cut = await acting;
    const { done = 0, notAttempted = 0 } = cut?.totals ?? {};
    expect(done + notAttempted).toBe(3500);
    expect(simulation.counts().shown['unsubscribed']).toBe(done);
  });
});
