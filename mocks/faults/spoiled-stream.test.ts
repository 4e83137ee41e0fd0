import { describe, expect, test } from 'vitest';
import type { EventSourceMessage } from 'eventsource-parser';
import { readEventStream } from '../../src/adapter/event-stream.js';
import { emptyJournal, journalEvents, statusReducer } from '../../src/core/index.js';
import { quickmail } from '../../src/models/index.js';
import { createBackend, createSimulation } from '../index.js';
import type { StreamFaults } from '../index.js';
import { requestFor } from '../../test/support/backend.js';
import { fakeTimers, settle } from '../../test/support/fake-timers.js';

async function listen(stream: StreamFaults | undefined, lastId?: string) {
  const simulation = createSimulation({ model: quickmail, seed: 7, leads: 80 });
  const clock = fakeTimers();
  const backend = createBackend({ spring: simulation }, { clock, ...(stream && { faults: { stream } }) });
  const headers: Record<string, string> = lastId === undefined ? {} : { 'last-event-id': lastId };
  const response = await backend(requestFor('/events', { headers }));
  const messages: EventSourceMessage[] = [];
  let isEnded = false;
  const message = (one: EventSourceMessage) => void messages.push(one);
  const leaving = new AbortController();
  if (!response.body) throw new Error('no body');
  void readEventStream(
    response.body,
    {
      message,
      skipped() {
        return undefined;
      },
      retry() {},
      arrived() {},
    },
    leaving.signal,
  ).then(() => {
    isEnded = true;
  });
  await settle();
  const before = simulation.log.length;
  const live = async (days: number) => {
    for (let hour = 0; hour < days * 24; hour += 1) {
      simulation.advance({ hours: 1 });
      await settle();
    }
    await clock.advance(30_000);
    await settle();
  };
  const heard = () => messages.filter(({ event }) => event === 'event').map(({ data }) => JSON.parse(data));
  const happened = () => simulation.log.slice(before).filter(({ type }) => !type.startsWith('x.'));
  return { live, messages, heard, happened, clock, leaving, isEnded: () => isEnded };
}

const ids = (events: readonly { readonly id: string }[]) => events.map(({ id }) => id);

describe('an event stream on a bad line', () => {
  test('brings everything in order where nothing goes wrong', async () => {
    const { live, heard, happened } = await listen(undefined);
    await live(2);
    expect(happened().length).toBeGreaterThan(50);
    expect(ids(heard())).toEqual(ids(happened()));
  });

  test('doubles, swaps and delays messages, and the journals are the same all the same', async () => {
    const { live, heard, happened } = await listen({
      doubled: 0.3,
      shuffled: 0.3,
      late: { rate: 0.3, byMs: 3000 },
    });
    await live(2);
    expect(ids(heard())).not.toEqual(ids(happened()));
    expect(heard().length).toBeGreaterThan(happened().length);
    expect(new Set(ids(heard()))).toEqual(new Set(ids(happened())));
    const facts = (events: ReturnType<typeof happened>, lead: string) => {
      const journal = events.filter(({ leadId }) => leadId === lead).reduce(statusReducer, emptyJournal);
      return new Set(ids(journalEvents(journal)));
    };
    for (const lead of new Set(happened().map(({ leadId }) => leadId)))
      expect(facts(heard(), lead)).toEqual(facts(happened(), lead));
  });

  test('loses messages at the rate', async () => {
    const { live, heard, happened } = await listen({ lost: 0.2 });
    await live(3);
    const share = heard().length / happened().length;
    expect(share).toBeGreaterThan(0.65);
    expect(share).toBeLessThan(0.92);
  });

  test('breaks after a while, and lets nobody hear more', async () => {
    const { live, heard, clock, isEnded } = await listen({ breaksEveryMs: 20_000 });
    await clock.advance(9000);
    await settle();
    expect(isEnded()).toBe(false);
    await clock.advance(25_000);
    await settle();
    expect(isEnded()).toBe(true);
    const { length } = heard();
    await live(1);
    expect(heard()).toHaveLength(length);
  });

  test('tells a gap to one who comes back to a server that forgets', async () => {
    const { messages } = await listen({ forgets: true }, '0-5');
    expect(messages.map(({ event }) => event)).toEqual(['gap']);
    expect((await listen({}, '0-80')).messages.map(({ event }) => event)).not.toContain('gap');
  });

  test('waits for nothing once its reader has left', async () => {
    const { leaving, clock } = await listen({ breaksEveryMs: 20_000 });
    leaving.abort();
    await settle();
    await clock.advance(60_000);
    expect(clock.waits.length).toBeLessThan(3);
  });
});
