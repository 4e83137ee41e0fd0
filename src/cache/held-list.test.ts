import { QueryClient } from '@tanstack/query-core';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { eventOf, leadOf } from '../../test/support/facts.js';
import { handAdapter, settled } from '../../test/support/hand-adapter.js';
import type { HandAdapter } from '../../test/support/hand-adapter.js';
import { sample } from '../../test/support/models.js';
import { AdapterError } from '../adapter/index.js';
import { countMoved, readGone } from './held-list.js';
import * as keys from './keys.js';
import { LeadStore } from './lead-store.js';
import type { ReadPage } from './page.js';

const pageOf = (ids: string, seen?: string): ReadPage => ({
  leads: ids.split('').map((id) => ({ id })),
  begun: 1,
  ...(seen !== undefined && { seen: [pageOf(seen)] }),
});

describe('the leads that would come, go or stand elsewhere', () => {
  test.each([
    ['one that comes and one that goes', 'xabc', 'abcd', 2],
    ['one that goes to the top, and no other for it', 'dabc', 'abcd', 1],
    ['two that change places, as one that moves', 'bacd', 'abcd', 1],
    ['all but one where the order is turned over', 'dcba', 'abcd', 3],
    ['all of a list that is another', 'wxyz', 'abcd', 8],
    ['all that are gone', '', 'abcd', 4],
  ])('are counted: %s', (_title, now, before, count) => {
    expect(countMoved([pageOf(now, before)])).toBe(count);
  });

  test('are not those that only pass from one page to the next', () => {
    expect(countMoved([pageOf('xa', 'ab'), pageOf('bc', 'cd')])).toBe(2);
  });

  test('are counted anew only when a page is another', () => {
    const [first, second] = [pageOf('xa', 'ab'), pageOf('bc', 'cd')];
    expect(countMoved([first, second])).toBe(2);
    const ids = vi.spyOn(Set.prototype, 'add');
    expect(countMoved([first, second])).toBe(2);
    expect(ids).not.toHaveBeenCalled();
    ids.mockRestore();
    expect(countMoved([first, pageOf('bcx', 'cd')])).toBe(2);
  });

  test('are none where pages are seen as they stand', () => {
    expect(countMoved([pageOf('ab'), pageOf('cd')])).toBe(0);
  });
});

describe('the leads that a list has no more', () => {
  const gone = leadOf(['lead.added', 'lead.started']);
  let hand: HandAdapter;
  let store: LeadStore;
  let since: number;
  beforeEach(() => {
    hand = handAdapter();
    store = new LeadStore({ client: new QueryClient(), adapter: hand.adapter });
    since = store.stamps();
    const seen = [{ leads: [gone, { ...gone, id: 'other' }], begun: 1 }];
    store.client.setQueryData(keys.page(store.scope, {}, 9, 0), { leads: [], begun: since + 1, seen });
  });

  test('keep what was heard of them while they were read, also where no version tells', async () => {
    const read = readGone(store, since);
    store.hear(eventOf('email.replied', 5));
    await hand.gets[0]?.answer(gone);
    await hand.gets[1]?.answer({ ...gone, id: 'other' });
    await read;
    expect(store.getPresented('lead-1', () => sample)?.status).toBe('answered');
  });

  test('are asked for once where the backend fails', async () => {
    const read = readGone(store, since);
    await hand.gets[0]?.fail(new AdapterError('forbidden', 'No.'));
    await hand.gets[1]?.fail(new AdapterError('forbidden', 'No.'));
    await read;
    expect(hand.gets.map(({ request }) => request)).toEqual(['lead-1', 'other']);
  });

  test('are read no more once the list is seen as it stands', async () => {
    const read = readGone(store, since);
    store.client.setQueryData(keys.page(store.scope, {}, 9, 0), { leads: [], begun: since + 2 });
    await settled(() => void hand.gets[0]?.answer(gone));
    await read;
    expect(hand.gets).toHaveLength(1);
  });
});
