/** The first press on a slow line: what decides on actions is still on its way. */
import { act, waitFor } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { leadOf } from '../../test/support/facts.js';
import { done, handAdapter } from '../../test/support/hand-adapter.js';
import type { HandAdapter } from '../../test/support/hand-adapter.js';
import { inView, tick } from '../../test/support/in-view.js';
import type { WishNotice } from '../cache/index.js';
import type * as acting from './acting.js';
import { useLead, useLeadActions, useLeads } from './index.js';

const line = vi.hoisted(() => ({ come: () => undefined, fail: () => undefined }));
vi.mock('./decisions.js', async () => {
  const { LateValue } = await import('./late-value.js');
  const load = () =>
    new Promise<typeof acting>((resolve, reject) => {
      Object.assign(line, {
        come: () => resolve(import('./acting.js')),
        fail: () => reject(new Error('cut')),
      });
    });
  return { decisions: new LateValue(load) };
});

const lead = leadOf(['lead.added', 'lead.started'], { version: 2 });
let hand: HandAdapter;
beforeEach(() => {
  hand = handAdapter({}, { canGet: false });
});

async function shown() {
  const view = inView(hand.adapter, () => {
    useLeads();
    return { ...useLeadActions('lead-1'), status: useLead('lead-1')?.status };
  });
  await act(async () => hand.lists.at(-1)?.answer({ leads: [lead], total: 1 }));
  await waitFor(() => expect(view.result.current.status).toBe('running'));
  return view.result;
}

test('that it cannot be loaded is told to the one who pressed, and nothing is sent', async () => {
  const result = await shown();
  const told = vi.fn<(notice: WishNotice | undefined) => void>();
  expect(result.current.offers).toEqual([]);
  act(() => expect(result.current.act('hold', undefined, told)).toBeUndefined());
  act(() => line.fail());
  await waitFor(() =>
    expect(told).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ kind: 'failed', reason: 'unavailable', action: 'hold', leadId: 'lead-1' }),
    ),
  );
  expect(hand.acts).toEqual([]);
});

test('a press is not lost: once it is there, the wish shows, is sent, and the actions are offered; one that comes to nothing by then is told', async () => {
  const result = await shown();
  const told = vi.fn<(notice: WishNotice | undefined) => void>();
  act(() => expect(result.current.act('hold')).toBeUndefined());
  act(() => expect(result.current.act('hold', undefined, told)).toBeUndefined());
  await tick();
  expect(hand.acts).toEqual([]);
  act(() => line.come());
  await waitFor(() => expect(result.current.status).toBe('held'));
  expect(told).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ kind: 'refused', reason: 'not-offered', action: 'hold', leadId: 'lead-1' }),
  );
  expect(result.current.pending).toHaveLength(1);
  expect(result.current.offers.map(({ action }) => action)).toEqual(['hold', 'release', 'retry', 'remove']);
  await waitFor(() => expect(hand.acts).toHaveLength(1));
  await act(async () => hand.acts[0]?.answer(done('lead-1')));
  expect(result.current.status).toBe('held');
  act(() => expect(result.current.act('release')?.ok).toBe(true));
  await waitFor(() => expect(result.current.status).toBe('running'));
});
