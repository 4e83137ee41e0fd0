/** Pages that fail, never come, or come in another order than they were asked for. */
import { act, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { leadOf } from '../../test/support/facts.js';
import { handAdapter, settled } from '../../test/support/hand-adapter.js';
import type { HandAdapter } from '../../test/support/hand-adapter.js';
import { inView } from '../../test/support/in-view.js';
import { AdapterError } from '../adapter/index.js';
import type { LeadPage } from '../adapter/index.js';
import { useLeads, useLeadView } from './index.js';

const running = leadOf(['lead.added', 'lead.started'], { version: 2 });
const pageFrom = (first: number, total: number, prefix = 'lead'): LeadPage => ({
  leads: Array.from({ length: Math.min(100, total - first) }, (_, nth) => ({
    ...running,
    id: `${prefix}-${first + nth}`,
  })),
  total,
});

let hand: HandAdapter;
beforeEach(() => {
  hand = handAdapter({ live: false });
  vi.spyOn(Math, 'random').mockReturnValue(0);
});

const open = () => inView(hand.adapter, () => ({ view: useLeadView(), rows: useLeads() }));
const answer = (nth: number, page: LeadPage) => act(() => settled(() => void hand.lists[nth]?.answer(page)));
const last = () => hand.lists.length - 1;

describe('whoever scrolls fast through 100,000 leads', () => {
  test('asks for what is in view, gives up what was passed, and is not shown an answer in another place', async () => {
    const { result } = open();
    await answer(last(), pageFrom(0, 100_000));
    for (let row = 500; row < 95_000; row += 4_500) act(() => result.current.rows.setRange(row, row + 20));
    act(() => result.current.rows.setRange(50_020, 50_040));
    const asked = hand.lists.slice(1);
    const kept = asked.filter(({ signal }) => !signal?.aborted).map(({ request }) => request.offset);
    expect(new Set(kept)).toEqual(new Set([49_900, 50_000]));
    for (const [nth, { request }] of hand.lists.entries()) {
      if (nth > 0 && request.offset !== 50_000) await hand.lists[nth]?.answer(pageFrom(7, 100_000, 'late'));
    }
    expect(result.current.rows.idAt(600)).toBeUndefined();
    const wanted = hand.lists.findLastIndex(({ request }) => request.offset === 50_000);
    await answer(wanted, pageFrom(50_000, 100_000));
    expect(result.current.rows.idAt(50_025)).toBe('lead-50025');
    expect(result.current.rows).toMatchObject({ count: 100_000, state: 'ready' });
  });

  test('sees a page that failed as soon as it is in view again and is answered', async () => {
    const { result } = open();
    await answer(last(), pageFrom(0, 100_000));
    act(() => result.current.rows.setRange(7_060, 7_080));
    await act(() => settled(() => void hand.lists[last()]?.fail(new AdapterError('forbidden', 'No.'))));
    await waitFor(() => expect(result.current.rows.error).toMatchObject({ kind: 'forbidden' }));
    act(() => result.current.rows.setRange(90_000, 90_020));
    await waitFor(() => expect(result.current.rows.error).toBeUndefined());
    const before = hand.lists.length;
    act(() => result.current.rows.setRange(7_060, 7_080));
    await waitFor(() => expect(hand.lists.length).toBeGreaterThan(before));
    for (const { request, answer: give } of hand.lists.slice(before))
      await act(() => give(pageFrom(request.offset ?? 0, 100_000)));
    await waitFor(() => expect(result.current.rows.idAt(7_065)).toBe('lead-7065'));
    expect(result.current.rows.error).toBeUndefined();
  });
});

test('a filter that is changed and changed back shows its own rows, in whatever order the answers come', async () => {
  const { result } = open();
  const ask = (status?: string) =>
    act(() => result.current.view.setQuery(status ? { status: [status] } : {}));
  const first = last();
  ask('held');
  const second = last();
  ask();
  const third = last();
  expect(third).toBeGreaterThan(second);
  await answer(second, pageFrom(0, 3, 'held'));
  expect(result.current.rows.state).toBe('loading');
  await answer(third, pageFrom(0, 2, 'all'));
  await waitFor(() => expect(result.current.rows).toMatchObject({ state: 'ready', count: 2 }));
  await answer(first, pageFrom(0, 5, 'former'));
  expect(result.current.rows.idAt(0)).toBe('all-0');
});
