import { describe, expect, it } from 'vitest';
import { failureOf } from '../../test/support/failure-of.js';
import { fakeServer, jsonAnswer } from '../../test/support/fake-server.js';
import type { Asked } from '../../test/support/fake-server.js';
import { fakeTimers, settle } from '../../test/support/fake-timers.js';
import { createHttpAdapter } from './create-http-adapter.js';
import type { HttpAdapterOptions } from './create-http-adapter.js';

const lead = { id: 'l1', status: 'opened' };

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

describe('the HTTP adapter fails', () => {
  it.each<[number, Record<string, string>, unknown, object]>([
    [401, {}, {}, { kind: 'unauthorized', retryable: false }],
    [
      403,
      {},
      { title: 'Forbidden', detail: 'Ask the owner.' },
      { kind: 'forbidden', message: expect.stringContaining('Ask the owner.') },
    ],
    [404, {}, {}, { kind: 'not-found' }],
    [409, {}, {}, { kind: 'conflict' }],
    [400, {}, {}, { kind: 'invalid' }],
    [422, {}, {}, { kind: 'invalid' }],
    [408, {}, {}, { kind: 'timeout' }],
    [429, { 'retry-after': '3' }, {}, { kind: 'rate-limited', retryable: true, retryAfter: 3000 }],
    [
      429,
      { 'retry-after': 'Thu, 01 Jan 1970 00:01:00 GMT' },
      {},
      { kind: 'rate-limited', retryAfter: 60_000 },
    ],
    [429, { 'retry-after': 'later' }, {}, { kind: 'rate-limited', retryAfter: undefined }],
    [500, {}, 'no problem details', { kind: 'unavailable', retryable: true }],
    [503, { 'retry-after': '1' }, {}, { kind: 'unavailable', retryAfter: 1000 }],
    [504, {}, {}, { kind: 'timeout' }],
    [451, {}, {}, { kind: 'suppressed', retryable: false }],
    [409, {}, { kind: 'suppressed' }, { kind: 'suppressed' }],
    [500, {}, { kind: 'invented', detail: 7 }, { kind: 'unavailable' }],
    [400, {}, { detail: 'No number.', path: 'limit' }, { kind: 'invalid', path: 'limit' }],
    [
      422,
      {},
      { title: 'Invalid.', errors: [{ detail: 'No such status.', pointer: '#/status/0' }] },
      { path: '/status/0', message: expect.stringContaining('Invalid. No such status.') },
    ],
    [422, {}, { detail: 'Invalid.', errors: 'many' }, { kind: 'invalid', path: undefined }],
  ])('by the status %i and its problem details %j %j', async (status, headers, body, error) => {
    const { adapter } = adapterOn(() => jsonAnswer(body, { status, headers }), { timers: fakeTimers() });
    await expect(adapter.listLeads({ query: {}, limit: 1 })).rejects.toMatchObject(error);
  });

  it.each([
    ['{"leads":[{"id":"l1","sta', 'cut short'],
    ['<!doctype html>', 'no JSON'],
    ['', 'an empty answer'],
    ['{"error":"no"}', 'leads'],
  ])('as malformed on %j', async (body, words) => {
    const { adapter } = adapterOn(() => new Response(body));
    await expect(adapter.listLeads({ query: {}, limit: 1 })).rejects.toMatchObject({
      kind: 'malformed',
      message: expect.stringContaining(words),
    });
  });

  it('as offline when the network is down', async () => {
    const { adapter } = adapterOn(() => Promise.reject(new TypeError('Failed to fetch')));
    await expect(adapter.getLead?.('l1')).rejects.toMatchObject({ kind: 'offline', retryable: true });
  });

  it('as aborted when its caller ends it, before or in the middle', async () => {
    const { adapter, asked } = adapterOn(() => new Promise(() => {}));
    await expect(adapter.getLead?.('l1', { signal: AbortSignal.abort() })).rejects.toMatchObject({
      kind: 'aborted',
    });
    expect(asked).toHaveLength(0);
    const ending = new AbortController();
    const call = adapter.getLead?.('l1', { signal: ending.signal });
    await settle();
    ending.abort();
    await expect(call).rejects.toMatchObject({ kind: 'aborted', retryable: false });
  });

  it('as timeout when nothing comes', async () => {
    const timers = fakeTimers();
    const { adapter } = adapterOn(() => new Promise(() => {}), { timers, timeout: 5000 });
    const failure = failureOf(adapter.getLead?.('l1'));
    await timers.advance(5000);
    expect(await failure).toMatchObject({ kind: 'timeout', retryable: true });
  });

  it('on an id that would change the path', async () => {
    const { adapter, asked } = adapterOn(() => jsonAnswer(lead));
    await expect(adapter.getLead?.('..')).rejects.toMatchObject({ kind: 'invalid' });
    expect(asked).toHaveLength(0);
  });
});
