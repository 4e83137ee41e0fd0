import { describe, expect, it } from 'vitest';
import { fakeServer, streamAnswer } from '../../test/support/fake-server.js';
import { fakeTimers, settle } from '../../test/support/fake-timers.js';
import { ear } from '../../test/support/heard.js';
import { HttpClient } from './http-client.js';
import type { Fetch } from './http-client.js';
import { httpLive } from './http-live.js';

const gap = (id: string) => `id: ${id}\nevent: gap\ndata: {}\n\n`;
const subscribeTo = (fetch: Fetch, timers = fakeTimers()) =>
  httpLive(
    'test',
    new HttpClient({ id: 'test', baseUrl: 'http://test', fetch, timeout: 30_000, timers }),
    timers,
  );
const answers = (text: string) => streamAnswer(new TextEncoder().encode(text));

describe('an attempt to open a stream', () => {
  it('that is not answered in time is ended, so that none stays under way beside the next', async () => {
    const timers = fakeTimers();
    const signals: (AbortSignal | null | undefined)[] = [];
    const fetch: Fetch = (_url, { signal }) => {
      signals.push(signal);
      return new Promise(() => undefined);
    };
    const stop = subscribeTo(fetch, timers)({}, ear());
    await timers.advance(100_000);
    expect(signals.length).toBeGreaterThan(2);
    expect(signals.map((signal) => signal?.aborted)).toEqual([...signals.slice(1).map(() => true), false]);
    stop();
    await settle();
    expect(signals.at(-1)?.aborted).toBe(true);
  });

  it('comes after a pause, also where a server that ends at once asks for none', async () => {
    const timers = fakeTimers();
    const server = fakeServer(() => answers('retry: 0\n\n'));
    const stop = subscribeTo(server.fetch, timers)({}, ear());
    await timers.advance(60_000);
    stop();
    expect(server.asked.length).toBeLessThan(20);
  });

  it('goes on after an id in any signs, which it carries as browsers do', async () => {
    const timers = fakeTimers();
    const server = fakeServer(() => answers(gap('Łódź')));
    const stop = subscribeTo(server.fetch, timers)({}, ear());
    await timers.advance(1000);
    stop();
    const carried = server.asked[1]?.headers.get('last-event-id') ?? '';
    expect(Buffer.from(carried, 'latin1').toString('utf8')).toBe('Łódź');
  });

  it('goes on after nothing once the server has sent an empty id, and says that something may be missed', async () => {
    const timers = fakeTimers();
    const server = fakeServer((_asked, nth) => answers(nth === 0 ? `${gap('5')}${gap('')}` : ''));
    const listener = ear();
    const stop = subscribeTo(server.fetch, timers)({}, listener);
    await timers.advance(800);
    stop();
    expect(server.asked[1]?.headers.get('last-event-id')).toBeNull();
    expect(listener.heard.slice(0, 6)).toEqual(['connecting', 'live', 'gap', 'gap', 'connecting', 'gap']);
  });
});

it('a stream is ended for one who leaves as soon as it is live, before anything has come', async () => {
  let canceled = 0;
  const body = () => new ReadableStream<Uint8Array>({ cancel: () => void (canceled += 1) });
  const server = fakeServer(() => new Response(body(), { headers: { 'content-type': 'text/event-stream' } }));
  const listener = ear();
  const stop: () => void = subscribeTo(server.fetch)(
    {},
    { ...listener, state: (state) => state === 'live' && stop() },
  );
  await settle();
  expect(canceled).toBe(1);
});
