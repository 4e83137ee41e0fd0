/** Lists that are read again although nobody asked: rows keep their places until somebody does. */
import { QueryClient } from '@tanstack/react-query';
import { act, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { leadOf } from '../../test/support/facts.js';
import { handAdapter, settled } from '../../test/support/hand-adapter.js';
import type { HandAdapter } from '../../test/support/hand-adapter.js';
import { inView } from '../../test/support/in-view.js';
import { AdapterError } from '../adapter/index.js';
import type { Capabilities, LeadPage } from '../adapter/index.js';
import { useLeads, useLeadView } from './index.js';

const running = leadOf(['lead.added', 'lead.started'], { version: 2 });
const pageOf = (ids: string, more: Partial<LeadPage> = {}): LeadPage => ({
  leads: ids.split('').map((id) => ({ ...running, id })),
  ...more,
});

let hand: HandAdapter;
let answered = 0;
afterEach(() => void vi.useRealTimers());

beforeEach(() => {
  answered = 0;
});

/** A list of a stream that stands. */
function open(capabilities: Partial<Capabilities>) {
  hand = handAdapter(capabilities);
  const view = inView(hand.adapter, () => ({ view: useLeadView(), rows: useLeads({ pageSize: 3 }) }));
  act(() => hand.live((listener) => listener.state('live')));
  const { result, rerender } = view;
  const ids = () =>
    Array.from({ length: result.current.rows.count }, (_, at) => result.current.rows.idAt(at) ?? '_').join(
      '',
    );
  return { result, rerender, ids };
}

/** Answers what is asked for by now, and not what is asked for thereupon. */
async function answer(page: LeadPage): Promise<void> {
  await waitFor(() => expect(hand.lists.length).toBeGreaterThan(answered));
  const calls = hand.lists.slice(answered);
  answered += calls.length;
  for (const call of calls) await act(() => settled(() => void call.answer(page)));
}

/** Answers the first read, and what is read once more because that began before the stream stood. */
async function begin(page: LeadPage): Promise<void> {
  await answer(page);
  await answer(page);
}

const missSomething = () => act(() => hand.live((listener) => listener.gap()));

describe('a list that loads more', () => {
  test('is seen as it was with all its pages, loads on behind them, and stands as it is when asked', async () => {
    const { result, ids } = open({ paging: 'cursor', totals: 'none' });
    await answer(pageOf('abc', { next: '1' }));
    await waitFor(() => expect(ids()).toBe('abc'));
    act(() => result.current.rows.loadMore());
    await answer(pageOf('def', { next: '2' }));
    await waitFor(() => expect(ids()).toBe('abcdef'));
    missSomething();
    await answer(pageOf('xab', { next: '1' }));
    await answer(pageOf('cde', { next: '2' }));
    await waitFor(() => expect(result.current.rows.changes).toBe(2));
    expect(ids()).toBe('abcdef');
    act(() => result.current.rows.loadMore());
    await answer(pageOf('fgh'));
    await waitFor(() => expect(ids()).toBe('abcdefgh'));
    act(() => result.current.rows.refetch());
    await answer(pageOf('xab', { next: '1' }));
    await answer(pageOf('cde', { next: '2' }));
    await answer(pageOf('fgh'));
    await waitFor(() => expect(ids()).toBe('xabcdefgh'));
    expect(result.current.rows.changes).toBe(0);
  });
});

describe('a list that loads more and is seen as it was', () => {
  async function hold() {
    const view = open({ paging: 'cursor', totals: 'none' });
    await answer(pageOf('abc', { next: '1' }));
    await waitFor(() => expect(view.ids()).toBe('abc'));
    missSomething();
    await answer(pageOf('xab', { next: '1' }));
    await waitFor(() => expect(view.result.current.rows.changes).toBe(2));
    return view;
  }

  test('keeps the places of what it loaded since, too, when something is missed once more', async () => {
    const { result, ids } = await hold();
    act(() => result.current.rows.loadMore());
    await answer(pageOf('def'));
    await waitFor(() => expect(ids()).toBe('abcdef'));
    missSomething();
    await answer(pageOf('yxa', { next: '1' }));
    await answer(pageOf('fed'));
    await waitFor(() => expect(result.current.rows.changes).toBe(6));
    expect(ids()).toBe('abcdef');
  });

  test('is placed once, however often it is drawn', async () => {
    const { result, rerender } = await hold();
    const { idAt } = result.current.rows;
    rerender();
    expect(result.current.rows.idAt).toBe(idAt);
  });
});

describe('a list that jumps anywhere', () => {
  test('has as many rows as are seen, however many there are by now', async () => {
    const { result, ids } = open({});
    await answer(pageOf('ab', { total: 2 }));
    await waitFor(() => expect(ids()).toBe('ab'));
    missSomething();
    await answer(pageOf('xab', { total: 3 }));
    await waitFor(() => expect(result.current.rows.changes).toBe(1));
    expect([ids(), result.current.rows.total]).toEqual(['ab', 2]);
    act(() => result.current.rows.refetch());
    await answer(pageOf('xab', { total: 3 }));
    await waitFor(() => expect(ids()).toBe('xab'));
    expect([result.current.rows.changes, result.current.rows.total]).toEqual([0, 3]);
  });

  test('of which nobody saw anyone is seen as it is', async () => {
    const { result, ids } = open({});
    await answer({ leads: [], total: 0 });
    await waitFor(() => expect(result.current.rows.state).toBe('empty'));
    missSomething();
    await answer(pageOf('ab', { total: 2 }));
    await waitFor(() => expect(ids()).toBe('ab'));
    expect(result.current.rows.changes).toBe(0);
  });

  test('is seen as it is by whoever comes to it from another filter', async () => {
    const { result, ids } = open({});
    await answer(pageOf('ab', { total: 2 }));
    await waitFor(() => expect(ids()).toBe('ab'));
    act(() => result.current.view.setQuery({ status: ['running'] }));
    await answer(pageOf('b', { total: 1 }));
    await waitFor(() => expect(ids()).toBe('b'));
    missSomething();
    await answer(pageOf('b', { total: 1 }));
    act(() => result.current.view.setQuery({}));
    await answer(pageOf('ba', { total: 2 }));
    await waitFor(() => expect(ids()).toBe('ba'));
    expect(result.current.rows.changes).toBe(0);
  });

  test('keeps its places also for whoever has just come back to it', async () => {
    const { result, ids } = open({});
    await begin(pageOf('ab', { total: 2 }));
    await waitFor(() => expect(ids()).toBe('ab'));
    act(() => result.current.view.setQuery({ status: ['running'] }));
    await answer(pageOf('b', { total: 1 }));
    await waitFor(() => expect(ids()).toBe('b'));
    act(() => result.current.view.setQuery({}));
    await waitFor(() => expect(ids()).toBe('ab'));
    missSomething();
    await answer(pageOf('ba', { total: 2 }));
    await waitFor(() => expect(result.current.rows.changes).toBe(1));
    expect(ids()).toBe('ab');
  });

  test('is seen as it is by whoever comes back to it after a while', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const { result, ids } = open({});
    await begin(pageOf('ab', { total: 2 }));
    await waitFor(() => expect(ids()).toBe('ab'));
    act(() => result.current.view.setQuery({ status: ['running'] }));
    await answer(pageOf('b', { total: 1 }));
    await waitFor(() => expect(ids()).toBe('b'));
    vi.setSystemTime(Date.now() + 31_000);
    act(() => result.current.view.setQuery({}));
    await answer(pageOf('ba', { total: 2 }));
    await waitFor(() => expect(ids()).toBe('ba'));
    expect(result.current.rows.changes).toBe(0);
  });

  test('tells what would move also where one of its pages cannot be read again', async () => {
    const { result, ids } = open({});
    await begin(pageOf('abc', { total: 6 }));
    act(() => result.current.rows.setRange(0, 5));
    await answer(pageOf('def', { total: 6 }));
    await waitFor(() => expect(ids()).toBe('abcdef'));
    act(() => hand.live((listener) => listener.lead({ ...running, id: 'f', version: 3 })));
    // What judges news is there by then: it came before any row was held.
    await act(async () => {
      await import('../cache/list-changes.js');
      await settled(() => undefined);
    });
    missSomething();
    await waitFor(() => expect(hand.lists.length).toBeGreaterThan(answered + 1));
    await act(async () => {
      await hand.lists[answered]?.fail(new AdapterError('forbidden', 'No.'));
      await hand.lists[answered + 1]?.answer(pageOf('fed', { total: 6 }));
    });
    await waitFor(() => expect(result.current.rows.changes).toBe(2));
    expect(ids()).toBe('abcdef');
  });
});

describe('two views of one backend', () => {
  const useList = () => ({ view: useLeadView(), rows: useLeads({ pageSize: 3 }) });
  const read = ({ rows }: ReturnType<typeof useList>) =>
    Array.from({ length: rows.count }, (_, at) => rows.idAt(at) ?? '_').join('');

  test('keep their places where another filter is asked for in the other', async () => {
    hand = handAdapter();
    const client = new QueryClient();
    const one = inView(hand.adapter, useList, { client });
    const other = inView(hand.adapter, useList, { client, defaultQuery: { search: 'o' } });
    act(() => hand.live((listener) => listener.state('live')));
    await answer(pageOf('ab', { total: 2 }));
    await waitFor(() => expect([read(one.result.current), read(other.result.current)]).toEqual(['ab', 'ab']));
    act(() => other.result.current.view.setQuery({ search: 'x' }));
    await answer(pageOf('b', { total: 1 }));
    await waitFor(() => expect(read(other.result.current)).toBe('b'));
    missSomething();
    await answer(pageOf('ba', { total: 2 }));
    await waitFor(() => expect(one.result.current.rows.changes).toBe(1));
    expect(read(one.result.current)).toBe('ab');
  });
});
