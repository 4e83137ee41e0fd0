import { QueryClient } from '@tanstack/query-core';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { handAdapter, settled } from '../../../test/support/hand-adapter.js';
import type { HandAdapter } from '../../../test/support/hand-adapter.js';
import { sample } from '../../../test/support/models.js';
import { reportOf } from '../../adapter/index.js';
import { selectIds } from '../../core/index.js';
import { LeadStore } from '../lead-store.js';
import { BulkDoor } from './bulk-door.js';

const line = vi.hoisted(() => ({ isCut: false }));
vi.mock('./bulk-work.js', async () => {
  const { BulkActs } = await import('./bulk-acts.js');
  const { askOf } = await import('./bulk-ask.js');
  const { leftSelected } = await import('./left-selected.js');
  return {
    get BulkActs() {
      if (line.isCut) throw new TypeError('Failed to fetch dynamically imported module');
      return BulkActs;
    },
    askOf,
    leftSelected,
  };
});

let hand: HandAdapter;
let door: BulkDoor;

beforeEach(() => {
  line.isCut = false;
  hand = handAdapter();
  door = new BulkDoor(new LeadStore({ client: new QueryClient(), adapter: hand.adapter }));
});

function prepare(action = 'hold'): void {
  const contextOf = () => ({
    actor: { kind: 'user' as const },
    now: '2026-03-02T10:00:00.000Z',
    newId: () => 'id',
  });
  door.prepare({ action, selection: selectIds(['a', 'b']), modelFor: () => sample, contextOf });
}

describe('the acts on many leads, before they are loaded', () => {
  test('show at once that somebody asks, and tell when what would come of it is known', async () => {
    const heard = vi.fn<() => void>();
    door.subscribe(heard);
    prepare();
    expect(door.getStanding()).toMatchObject({ state: 'asking', action: 'hold', count: 2 });
    await expect.poll(() => door.getStanding().state).toBe('ready');
    expect(heard.mock.calls.length).toBeGreaterThan(1);
  });

  test('carry out what is pressed meanwhile, once', async () => {
    const over = vi.fn<Parameters<BulkDoor['onOver']>[0]>();
    door.onOver(over);
    prepare();
    const started = door.start();
    await expect.poll(() => hand.acts).toHaveLength(1);
    await hand.acts[0]?.answer(
      reportOf([
        { id: 'a', result: 'done' },
        { id: 'b', result: 'done' },
      ]),
    );
    await started;
    expect(door.getStanding()).toMatchObject({ state: 'over', report: { totals: { done: 2 } } });
    expect(over).toHaveBeenCalledTimes(1);
    expect(over.mock.calls[0]?.[0](selectIds(['a', 'z']))).toEqual(selectIds(['z']));
    expect(hand.acts).toHaveLength(1);
  });

  test('go by what was asked for last', async () => {
    prepare('hold');
    prepare('remove');
    await expect.poll(() => door.getStanding()).toMatchObject({ state: 'ready', action: 'remove' });
  });

  test('do nothing when they are given up', async () => {
    prepare();
    door.dismiss();
    expect(door.getStanding().state).toBe('idle');
    await settled();
    await expect.poll(() => door.getStanding().state).toBe('idle');
    await door.start();
    expect(hand.acts).toHaveLength(0);
  });

  test('tell when they cannot be loaded, and carrying it out tries once more', async () => {
    line.isCut = true;
    prepare();
    await expect
      .poll(() => door.getStanding())
      .toMatchObject({ state: 'ready', count: 2, error: { kind: 'unavailable' } });
    line.isCut = false;
    void door.start();
    expect(door.getStanding().state).toBe('asking');
    await expect.poll(() => hand.acts).toHaveLength(1);
  });
});
