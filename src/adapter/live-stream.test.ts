import { describe, expect, it, vi } from 'vitest';
import { fakeServer, jsonAnswer, streamAnswer } from '../../test/support/fake-server.js';
import { fakeTimers, settle } from '../../test/support/fake-timers.js';
import { ear } from '../../test/support/heard.js';
import { HttpClient } from './http-client.js';
import { httpLive } from './http-live.js';

const at = '2026-03-02T09:00:00.000Z';
const encode = (text: string) => new TextEncoder().encode(text);

const eventText = (id: number) =>
  `id: ${id}\nevent: event\ndata: ${JSON.stringify({ id: `e${id}`, type: 'email.opened', leadId: 'Łódź 🚪', at })}\n\n`;
const leadText = (id: number) =>
  `: between\r\nid: ${id}\r\nevent: lead\r\ndata: ${JSON.stringify({ id: `l${id}`, status: 'opened' }).replace(',', ',\r\ndata: ')}\r\n\r\n`;

/** A session as a server would send it: `messages[n]` is the one with the id n + 1. */
const messages = [eventText(1), leadText(2), eventText(3), 'id: 4\nevent: gap\ndata: {}\n\n', eventText(5)];
const told = ['event:e1', 'lead:l2', 'event:e3', 'gap', 'event:e5'];
const session = encode(`: open\n\n${messages.join('')}`);

const open = (fetch: ReturnType<typeof fakeServer>['fetch'], timers = fakeTimers()) => {
  const client = new HttpClient({ id: 'test', baseUrl: 'http://test/api', fetch, timeout: 30_000, timers });
  return { subscribe: httpLive('test', client, timers) };
};

describe('a stream', () => {
  it('brings events, leads and gaps', async () => {
    const server = fakeServer(() => streamAnswer(session, { open: true }));
    const listener = ear();
    const stop = open(server.fetch).subscribe({ campaign: 'c 1' }, listener);
    await settle();
    expect(listener.heard).toEqual(['connecting', 'live', ...told]);
    expect(server.asked.map(({ path }) => path)).toEqual(['/api/events?campaign=c%201']);
    expect(server.asked[0]?.headers.get('accept')).toBe('text/event-stream');
    stop();
  });

  it.each(['\n', '\r\n'])(
    'passes over a line of 10 MB, says so, and loses nothing around it',
    async (line) => {
      const large = `id: 9${line}event: event${line}data: ${'x'.repeat(10_000_000)}${line}${line}`;
      const whole = encode(`${eventText(1)}${large}${messages.slice(1).join('')}`);
      const pieces = Array.from({ length: Math.ceil(whole.length / 65_537) }, (_, nth) =>
        whole.slice(nth * 65_537, (nth + 1) * 65_537),
      );
      const body = new ReadableStream<Uint8Array>({
        pull(controller) {
          const piece = pieces.shift();
          if (piece) controller.enqueue(piece);
        },
      });
      const server = fakeServer(
        () => new Response(body, { headers: { 'content-type': 'text/event-stream' } }),
      );
      const listener = ear();
      const stop = open(server.fetch).subscribe({}, listener);
      await vi.waitFor(() => expect(listener.heard).toContain('event:e5'), { timeout: 10_000 });
      const heard = ['connecting', 'live', 'event:e1', 'problem:data', 'gap', ...told.slice(1)];
      expect(listener.heard).toEqual(heard);
      expect(server.asked).toHaveLength(1);
      stop();
    },
  );

  it('loses nothing and doubles nothing, wherever it is cut', async () => {
    for (let cut = 0; cut <= session.length; cut += 1) {
      const timers = fakeTimers();
      const server = fakeServer(({ headers }, nth) => {
        const after = Number(headers.get('last-event-id') ?? 0);
        const rest = encode(`: open\n\n${messages.slice(after).join('')}`);
        return nth === 0 ? streamAnswer(session.slice(0, cut)) : streamAnswer(rest, { open: true });
      });
      const listener = ear();
      const stop = open(server.fetch, timers).subscribe({}, listener);
      await timers.advance(1000);
      // Cut before the first id was heard, it cannot know what it missed, and says so.
      const isUnknown = cut < encode(`: open\n\n${messages[0]}`).length;
      expect(listener.facts, `cut at byte ${cut}`).toEqual(isUnknown ? ['gap', ...told] : told);
      stop();
    }
  });

  it('goes on after the message it is told', async () => {
    const server = fakeServer(() => streamAnswer(encode(messages[4] ?? ''), { open: true }));
    const listener = ear();
    open(server.fetch).subscribe({ after: '4' }, listener);
    await settle();
    expect(server.asked[0]?.headers.get('last-event-id')).toBe('4');
    expect(listener.facts).toEqual(['event:e5']);
  });

  it('tells how it stands: live, cut, offline, catching up, live', async () => {
    const timers = fakeTimers();
    const server = fakeServer((_asked, nth) => {
      if (nth === 0) return streamAnswer(encode(eventText(1)));
      if (nth === 1) throw new TypeError('fetch failed');
      return streamAnswer(encode(eventText(2)), { open: true });
    });
    const listener = ear();
    const stop = open(server.fetch, timers).subscribe({}, listener);
    await timers.advance(5000);
    expect(listener.heard).toEqual([
      'connecting',
      'live',
      'event:e1',
      'connecting',
      'offline',
      'catching-up',
      'event:e2',
      'live',
    ]);
    stop();
  });

  it('comes back later and later, with full jitter, and not before it is asked to', async () => {
    const timers = fakeTimers({ random: 1 });
    const busy = { status: 503, headers: { 'retry-after': '7' } };
    const server = fakeServer((_asked, nth) => jsonAnswer({}, nth === 3 ? busy : { status: 500 }));
    const stop = open(server.fetch, timers).subscribe({}, ear());
    await timers.advance(60_000);
    const pauses = timers.waits.filter((wait) => wait !== 30_000);
    expect(pauses.slice(0, 4)).toEqual([1000, 2000, 4000, 7000 + 8000]);
    stop();
  });

  it('stays away when the server answers 204', async () => {
    const timers = fakeTimers();
    const server = fakeServer(() => new Response(null, { status: 204 }));
    const listener = ear();
    open(server.fetch, timers).subscribe({}, listener);
    await timers.advance(600_000);
    expect(server.asked).toHaveLength(1);
    expect(listener.heard).toEqual(['connecting', 'offline']);
  });

  it('is shared by all who listen to a campaign, and ends with the last', async () => {
    let canceled = 0;
    const server = fakeServer(() => {
      const body = new ReadableStream<Uint8Array>({
        start: (to) => to.enqueue(session),
        cancel: () => void (canceled += 1),
      });
      return new Response(body, { headers: { 'content-type': 'text/event-stream' } });
    });
    const adapter = open(server.fetch);
    const [first, second] = [ear(), ear()];
    const stops = [adapter.subscribe({}, first), adapter.subscribe({}, second)];
    await settle();
    expect(server.asked).toHaveLength(1);
    expect([first.facts, second.facts]).toEqual([told, told]);
    const third = ear();
    stops.push(adapter.subscribe({}, third));
    expect(third.heard).toEqual(['live']);
    for (const stop of stops) stop();
    await settle();
    expect(canceled).toBe(1);
  });

  it('tells what it could not read, and goes on', async () => {
    const bad = [
      'id: 1\nevent: event\ndata: {"id":"e1","type":"email.opened","leadId":"l1","at":"soon"}\n\n',
      'id: 2\nevent: lead\ndata: {"id":\n\n',
      'id: 3\nevent: newer\ndata: {}\n\n',
    ];
    const server = fakeServer(() => streamAnswer(encode([...bad, eventText(4)].join('')), { open: true }));
    const listener = ear();
    open(server.fetch).subscribe({}, listener);
    await settle();
    expect(listener.facts).toEqual(['problem:at', 'problem:', 'event:e4']);
  });

  it('says offline when something else answers than a stream', async () => {
    const server = fakeServer(() => jsonAnswer({}));
    const listener = ear();
    const stop = open(server.fetch).subscribe({}, listener);
    await settle();
    expect(listener.heard).toEqual(['connecting', 'offline']);
    stop();
  });

  it('tells nothing any more to one who left in the middle', async () => {
    const server = fakeServer(() => streamAnswer(session, { piece: session.length, open: true }));
    const listener = ear();
    const stop = open(server.fetch).subscribe(
      {},
      { ...listener, event: (event) => (listener.event(event), stop()) },
    );
    await settle();
    expect(listener.facts).toEqual(['event:e1']);
  });
});
