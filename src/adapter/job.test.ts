import { describe, expect, it } from 'vitest';
import { failureOf } from '../../test/support/failure-of.js';
import { fakeServer, jsonAnswer } from '../../test/support/fake-server.js';
import type { Asked } from '../../test/support/fake-server.js';
import { fakeTimers, settle } from '../../test/support/fake-timers.js';
import type { ActReport } from './adapter.js';
import { HttpClient } from './http-client.js';
import { httpWrites } from './http-writes.js';

const request = { action: 'pause', selection: { ids: ['a', 'b'] }, idempotencyKey: 'k1' };
const reportOf = (done: number, job?: string) => ({
  totals: { done, refused: {}, failed: 0, notAttempted: 2 - done },
  outcomes: ['a', 'b'].map((id, at) => ({ id, result: at < done ? 'done' : 'not-attempted' })),
  ...(job && { job }),
});
const accepted = (location = '/api/jobs/job%201') =>
  new Response(null, { status: 202, headers: { location } });

function actOn(answer: (asked: Asked, nth: number) => Response) {
  const server = fakeServer(answer);
  const timers = fakeTimers();
  const ending = new AbortController();
  const told: ActReport[] = [];
  const { fetch } = server;
  const client = new HttpClient({ id: 'http', baseUrl: 'http://test/api', fetch, timeout: 30_000, timers });
  const writes = httpWrites({ id: 'http', client, tell: ({ value }) => value, timers });
  const acting = writes.act(request, {
    signal: ending.signal,
    onProgress: (report) => void told.push(report),
  });
  return { acting, told, timers, ending, asked: server.asked };
}

describe('an act that goes on as a job', () => {
  it('is followed to its end, telling how far it is', async () => {
    const answers = [accepted(), jsonAnswer(reportOf(1, 'job 1')), jsonAnswer(reportOf(2))];
    const { acting, told, timers, asked } = actOn((_asked, nth) => answers[nth]!);
    await timers.advance(10_000);
    expect(await acting).toMatchObject({ totals: { done: 2, notAttempted: 0 } });
    expect(told.map(({ totals }) => totals.done)).toEqual([1, 2]);
    expect(asked.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'POST /api/leads/actions',
      'GET /api/jobs/job%201',
      'GET /api/jobs/job%201',
    ]);
    expect(timers.waits.filter((wait) => wait < 30_000)).toEqual([500, 1000]);
  });

  it('survives a look that failed', async () => {
    const answers = [accepted(), jsonAnswer({}, { status: 503 }), jsonAnswer(reportOf(2))];
    const { acting, timers } = actOn((_asked, nth) => answers[nth]!);
    await timers.advance(10_000);
    expect(await acting).toMatchObject({ totals: { done: 2 } });
  });

  it('is ended at the backend when its caller ends it, and tells what came of it', async () => {
    const { acting, timers, ending, asked } = actOn(({ method }) =>
      method === 'POST' ? accepted() : jsonAnswer(method === 'DELETE' ? reportOf(1) : reportOf(1, 'job 1')),
    );
    await timers.advance(600);
    ending.abort();
    await settle();
    expect(await acting).toMatchObject({ totals: { done: 1, notAttempted: 1 } });
    expect(asked.at(-1)).toMatchObject({ method: 'DELETE', path: '/api/jobs/job%201' });
  });

  it('tells an outcome of each lead that was named, though the job tells them page by page', async () => {
    const done = (id: string) => ({ id, result: 'done' });
    const { acting, timers, asked } = actOn(({ method, path }) => {
      if (method === 'POST') return accepted();
      return jsonAnswer({ ...reportOf(2), outcomes: [done(path.endsWith('offset=1') ? 'b' : 'a')] });
    });
    await timers.advance(600);
    expect(await acting).toMatchObject({ outcomes: [done('a'), done('b')] });
    expect(asked.at(-1)?.path).toBe('/api/jobs/job%201?offset=1');
  });

  it('tells each lead once, though the job tells the same page for every other', async () => {
    const { acting, timers } = actOn(({ method }) =>
      method === 'POST'
        ? accepted()
        : jsonAnswer({ ...reportOf(2), outcomes: [{ id: 'a', result: 'done' }] }),
    );
    await timers.advance(600);
    expect(await acting).toMatchObject({ outcomes: [{ id: 'a', result: 'done' }] });
  });

  it('is asked for by its id as the backend wrote it, be it no escape at all', async () => {
    const { acting, timers, asked } = actOn(({ method }) =>
      method === 'POST' ? accepted('/api/jobs/100%') : jsonAnswer(reportOf(2)),
    );
    await timers.advance(600);
    expect(await acting).toMatchObject({ totals: { done: 2 } });
    expect(asked.at(-1)?.path).toBe('/api/jobs/100%');
  });

  it('is followed by the report where no "Location" can be seen, as from another origin', async () => {
    const answers = [jsonAnswer(reportOf(0, 'job 1'), { status: 202 }), jsonAnswer(reportOf(2))];
    const { acting, timers, asked } = actOn((_asked, nth) => answers[nth]!);
    await timers.advance(600);
    expect(await acting).toMatchObject({ totals: { done: 2 } });
    expect(asked.at(-1)?.path).toBe('/api/jobs/job%201');
  });

  it('has ended where it is named by an empty text, as some write it', async () => {
    const report = { ...reportOf(2), job: '' };
    const { acting, asked } = actOn(() => jsonAnswer(report));
    expect(await acting).toMatchObject({ totals: { done: 2 } });
    expect(asked).toHaveLength(1);
  });

  it('is asked for by the last of its path, below jobs of another kind', async () => {
    const { acting, timers, asked } = actOn(({ method }) =>
      method === 'POST' ? accepted('/jobs/api/jobs/j1') : jsonAnswer(reportOf(2)),
    );
    await timers.advance(600);
    expect(await acting).toMatchObject({ totals: { done: 2 } });
    expect(asked.at(-1)?.path).toBe('/api/jobs/j1');
  });

  it.each(['/api/jobs/..', '/api/jobs/%2E%2e/leads'])(
    'is not followed out of the jobs: %s',
    async (location) => {
      const { acting, asked } = actOn(() => accepted(location));
      expect(await failureOf(acting)).toMatchObject({ kind: 'malformed' });
      expect(asked).toHaveLength(1);
    },
  );

  it('fails when nobody knows the job any more', async () => {
    const answers = [accepted(), jsonAnswer({}, { status: 404 })];
    const { acting, timers } = actOn((_asked, nth) => answers[nth]!);
    const failure = failureOf(acting);
    await timers.advance(600);
    expect(await failure).toMatchObject({ kind: 'not-found' });
  });
});
