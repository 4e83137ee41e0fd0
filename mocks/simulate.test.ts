import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { enginy, lemlist } from '../src/models/index.js';
import { simulate } from './index.js';
import type { LiveListener } from '../src/adapter/index.js';

const deaf: LiveListener = { event() {}, lead() {}, gap() {}, state() {} };

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a simulated adapter', () => {
  test('answers by the same path as over the network', async () => {
    const adapter = simulate(lemlist, { leads: 40, seed: 3 });
    adapter.simulation.advance({ days: 2 });
    const page = await adapter.listLeads({ query: { sort: 'name' }, offset: 5, limit: 10 });
    const { leads, total } = adapter.simulation.leads({ sort: 'name' }, { offset: 5, limit: 10 });
    expect(page).toMatchObject({ total, asOf: adapter.simulation.now });
    expect(page.leads.map(({ id, version }) => [id, version])).toEqual(
      leads.map(({ id, version }) => [id, version]),
    );
    expect(await adapter.countLeads?.({})).toEqual(adapter.simulation.counts());
  });

  test('rejects with the kit’s errors', async () => {
    await expect(simulate(lemlist).getLead?.('nobody')).rejects.toMatchObject({
      kind: 'not-found',
      message: expect.stringContaining('There is no lead "nobody"'),
    });
  });

  test('refuses what it cannot simulate before anything starts', () => {
    expect(() => simulate(lemlist, { scenario: 'doomsday' })).toThrow('doomsday');
    expect(vi.getTimerCount()).toBe(0);
  });

  test('lives side by side with others, each under its own name', async () => {
    const [first, second] = [simulate(lemlist, { leads: 10 }), simulate(lemlist, { leads: 20 })];
    expect(first.id).not.toBe(second.id);
    expect((await first.countLeads?.({}))?.total).toBe(10);
    expect((await second.countLeads?.({}))?.total).toBe(20);
    expect(simulate(enginy, { id: 'mine' }).id).toBe('mine');
  });
});

describe('time', () => {
  test('stands still where nobody listens, so that a server keeps no timer', () => {
    const { simulation } = simulate(lemlist);
    const before = simulation.now;
    expect(vi.getTimerCount()).toBe(0);
    vi.advanceTimersByTime(60_000);
    expect(simulation.now).toBe(before);
  });

  test('passes while somebody listens, an hour each second', () => {
    const adapter = simulate(lemlist);
    const { simulation } = adapter;
    const before = Date.parse(simulation.now);
    const leave = [adapter.subscribe?.({}, deaf), adapter.subscribe?.({}, deaf)];
    vi.advanceTimersByTime(2000);
    expect(Date.parse(simulation.now) - before).toBe(2 * 3_600_000);
    leave[0]?.();
    leave[0]?.();
    vi.advanceTimersByTime(1000);
    expect(Date.parse(simulation.now) - before).toBe(3 * 3_600_000);
    leave[1]?.();
    vi.advanceTimersByTime(60_000);
    expect(Date.parse(simulation.now) - before).toBe(3 * 3_600_000);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('passes at the speed asked for, and stops for good when it is paused', () => {
    const adapter = simulate(lemlist, { speed: 60 });
    const { simulation } = adapter;
    const before = Date.parse(simulation.now);
    adapter.subscribe?.({}, deaf)();
    const leave = adapter.subscribe?.({}, deaf);
    vi.advanceTimersByTime(1000);
    expect(Date.parse(simulation.now) - before).toBe(60_000);
    simulation.pause();
    leave?.();
    adapter.subscribe?.({}, deaf);
    vi.advanceTimersByTime(1000);
    expect(Date.parse(simulation.now) - before).toBe(60_000);
  });

  test('stands still from the start when it shall', () => {
    const adapter = simulate(lemlist, { play: false });
    const { simulation } = adapter;
    const before = simulation.now;
    adapter.subscribe?.({}, deaf);
    vi.advanceTimersByTime(1000);
    expect(simulation.now).toBe(before);
    expect(simulation.isPlaying).toBe(false);
  });
});

test('events reach those who listen', async () => {
  const adapter = simulate(lemlist, { leads: 40, play: false });
  const heard: string[] = [];
  const states: string[] = [];
  adapter.subscribe?.(
    {},
    { ...deaf, event: ({ id }) => heard.push(id), state: (state) => states.push(state) },
  );
  await expect.poll(() => states).toContain('live');
  const before = adapter.simulation.log.length;
  adapter.simulation.advance({ days: 2 });
  // A correction is told as a snapshot.
  const facts = adapter.simulation.log.slice(before).filter(({ type }) => !type.startsWith('x.'));
  const happened = facts.map(({ id }) => id);
  await expect.poll(() => heard).toEqual(happened);
  expect(happened.length).toBeGreaterThan(50);
});
