import { describe, expect, test } from 'vitest';
import type { EventSourceMessage } from 'eventsource-parser';
import { enginy } from '../../src/models/index.js';
import { readEventStream } from '../../src/adapter/event-stream.js';
import { openBackend, requestFor } from '../../test/support/backend.js';
import type { OpenBackend } from '../../test/support/backend.js';

interface Listening {
  readonly messages: EventSourceMessage[];
  readonly response: Response;
  /** Resolves when the stream has ended. */
  readonly ended: Promise<void>;
  readonly leave: () => void;
}

async function listen({ backend }: OpenBackend, lastId?: string): Promise<Listening> {
  const leaving = new AbortController();
  const headers: Record<string, string> = lastId === undefined ? {} : { 'last-event-id': lastId };
  const response = await backend(requestFor('/events', { headers, signal: leaving.signal }));
  const heard = hear(response, leaving.signal);
  await settled();
  return { ...heard, response, leave: () => leaving.abort() };
}

function hear({ body }: Response, signal = new AbortController().signal) {
  if (!body) throw new Error('no body');
  const messages: EventSourceMessage[] = [];
  const message = (one: EventSourceMessage) => void messages.push(one);
  const ended = readEventStream(
    body,
    { message, retry: () => undefined, skipped: () => undefined, arrived: () => undefined },
    signal,
  );
  return { messages, ended };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 5));

const told = (messages: readonly EventSourceMessage[], kind: string): { id: string }[] =>
  messages.filter(({ event }) => event === kind).map(({ data }) => JSON.parse(data));

describe('the stream of events', () => {
  test('tells what happens, in order, with an id on every message', async () => {
    const opened = openBackend();
    const { messages, response } = await listen(opened);
    const before = opened.simulation.log.length;
    opened.simulation.advance({ days: 1 });
    await settled();
    expect(response.headers.get('content-type')).toBe('text/event-stream');
    const happened = opened.simulation.log.slice(before).map(({ id }) => id);
    expect(happened.length).toBeGreaterThan(5);
    expect(told(messages, 'event').map(({ id }) => id)).toEqual(happened);
    expect(messages.map(({ id }) => id)).toEqual(
      [before, ...opened.simulation.log.slice(before).map(({ seq }) => seq)].map((seq) => `0-${seq}`),
    );
  });

  test('goes on after the last message heard', async () => {
    const opened = openBackend();
    const first = await listen(opened);
    opened.simulation.advance({ hours: 6 });
    await settled();
    first.leave();
    const heard = opened.simulation.log.length;
    opened.simulation.advance({ hours: 12 });
    const second = await listen(opened, first.messages.at(-1)?.id);
    opened.simulation.advance({ hours: 6 });
    await settled();
    const missed = opened.simulation.log.slice(heard).map(({ id }) => id);
    expect(missed.length).toBeGreaterThan(5);
    expect(told(second.messages, 'event').map(({ id }) => id)).toEqual(missed);
  });

  test('goes on for one who had heard nothing but its beginning', async () => {
    const opened = openBackend();
    const first = await listen(opened);
    first.leave();
    const heard = opened.simulation.log.length;
    opened.simulation.advance({ days: 1 });
    const { messages } = await listen(opened, first.messages[0]?.id);
    expect(told(messages, 'event')).toHaveLength(opened.simulation.log.length - heard);
  });

  test('tells one who comes back at once that there is nothing new', async () => {
    const opened = openBackend();
    const { messages } = await listen(opened, `0-${opened.simulation.log.length}`);
    expect(messages.map(({ event }) => event)).toEqual(['open']);
  });

  test.each(['0-999999', '3-5', 'x', '', '0-5-7'])(
    'tells a gap to one who comes back with "%s"',
    async (id) => {
      const opened = openBackend();
      const { messages } = await listen(opened, id);
      expect(messages).toMatchObject([{ event: 'gap', id: `0-${opened.simulation.log.length}` }]);
    },
  );

  test('tells a gap to one who missed more than is kept', async () => {
    const opened = openBackend({ leads: 2000 });
    opened.simulation.advance({ days: 14 });
    expect(opened.simulation.log.length).toBeGreaterThan(11_000);
    const { messages } = await listen(opened, '0-5');
    expect(messages.map(({ event }) => event)).toEqual(['gap']);
  });

  test('tells a gap when time is turned back, and to one who comes back from before', async () => {
    const opened = openBackend();
    const { messages } = await listen(opened);
    const lastId = messages.at(-1)?.id;
    opened.simulation.seek('2026-03-04T00:00:00Z');
    await settled();
    expect(messages.at(-1)).toMatchObject({ event: 'gap', id: `1-${opened.simulation.log.length}` });
    expect((await listen(opened, lastId)).messages.map(({ event }) => event)).toEqual(['gap']);
  });

  test('tells an undo as a new snapshot, then and to one who comes back', async () => {
    const opened = openBackend();
    const { simulation } = opened;
    const id = simulation.leads({ status: ['sent'] }).leads[0]?.id ?? '';
    const { messages } = await listen(opened);
    const selection = { ids: [id] };
    const { undo } = simulation.act({ action: 'pause', selection, idempotencyKey: 'w1' });
    simulation.undo(undo?.token ?? '');
    await settled();
    expect(messages.at(-1)).toMatchObject({ event: 'lead' });
    expect(told(messages, 'lead')).toMatchObject([{ id }]);
    const second = await listen(opened, messages.at(-2)?.id);
    expect(told(second.messages, 'lead')).toMatchObject([{ id }]);
  });

  test('is heard no more by one who has left', async () => {
    const opened = openBackend();
    const { messages, leave, ended } = await listen(opened);
    leave();
    await ended;
    opened.simulation.advance({ days: 1 });
    await settled();
    expect(messages).toHaveLength(1);
  });

  test('lets a reader go who does not read, and it can come back', async () => {
    const opened = openBackend({ model: enginy, leads: 3 });
    const response = await opened.backend(requestFor('/events'));
    for (let times = 0; times < 600; times += 1) {
      opened.simulation.actOnCampaign('pause-campaign');
      await Promise.resolve();
      opened.simulation.actOnCampaign('resume-campaign');
      await Promise.resolve();
    }
    const { messages, ended } = hear(response);
    await ended;
    const [, seq] = messages.at(-1)?.id?.split('-').map(Number) ?? [];
    expect(seq).toBeLessThan(opened.simulation.log.length);
    const second = await listen(opened, messages.at(-1)?.id);
    expect(second.messages[0]?.id).toBe(`0-${(seq ?? 0) + 1}`);
  });

  test('is not there for a campaign that is not there', async () => {
    const { ask } = openBackend();
    expect((await ask('/events?campaign=autumn')).status).toBe(404);
  });
});
