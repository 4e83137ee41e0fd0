/** A list that loads more, by a backend whose pages overlap and change while they are read. */
import { act, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { eventOf, leadOf } from '../../test/support/facts.js';
import { handAdapter, settled } from '../../test/support/hand-adapter.js';
import type { HandAdapter } from '../../test/support/hand-adapter.js';
import { inView } from '../../test/support/in-view.js';
import type { LeadPage } from '../adapter/index.js';
import { useLead, useLeads, useLeadSelection } from './index.js';

const running = leadOf(['lead.added', 'lead.started'], { version: 2 });
const pageOf = (ids: string, next?: string): LeadPage => ({
  leads: ids.split(' ').map((id) => ({ ...running, id })),
  ...(next !== undefined && { next }),
});

let hand: HandAdapter;
beforeEach(() => {
  hand = handAdapter({ paging: 'cursor', totals: 'none' });
});

/** What was asked for last is answered. */
const answer = (page: LeadPage) => act(() => settled(() => void hand.lists.at(-1)?.answer(page)));

/** Waits until the page behind a cursor is asked for, and no answer to it is there. */
let answered = 0;
const asked = (cursor: string | undefined) =>
  waitFor(() => {
    expect(hand.lists.length).toBeGreaterThan(answered);
    expect(hand.lists.at(-1)?.request.cursor).toBe(cursor);
    answered = hand.lists.length;
  });

/** A list whose first page has been read. */
async function open() {
  answered = 0;
  const view = inView(hand.adapter, () => ({
    rows: useLeads({ pageSize: 3 }),
    selection: useLeadSelection(),
    b: useLead('b'),
  }));
  const { result } = view;
  act(() => hand.live((listener) => listener.state('live')));
  for (; answered < hand.lists.length || result.current.rows.isFetching; answered += 1) {
    await waitFor(() => expect(hand.lists.length).toBeGreaterThan(answered));
    await act(() => settled(() => void hand.lists[answered]?.answer(pageOf('a b c', '1'))));
  }
  const ids = () =>
    Array.from({ length: result.current.rows.count }, (_, at) => result.current.rows.idAt(at)).join(' ');
  return { result, ids };
}

describe('pages that overlap', () => {
  test('show each lead once, in its first place, while leads are changed, deleted and added', async () => {
    const { result, ids } = await open();
    const tell = (type: 'email.replied' | 'lead.deleted' | 'lead.added', leadId: string, version: number) =>
      act(() => hand.live((listener) => listener.event({ ...eventOf(type, version), leadId, version })));
    act(() => result.current.rows.loadMore());
    await asked('1');
    tell('email.replied', 'b', 3);
    await answer(pageOf('b c d', '2'));
    await waitFor(() => expect(ids()).toBe('a b c d'));
    await waitFor(() => expect(result.current.b?.status).toBe('answered'));
    act(() => result.current.selection.toggle('b'));
    tell('lead.deleted', 'b', 4);
    tell('lead.added', 'new', 1);
    await waitFor(() => expect(result.current.rows.changes).toBe(2));
    expect(ids()).toBe('a b c d');
    expect(result.current.selection.size).toBe(1);
    act(() => result.current.rows.refetch());
    await asked(undefined);
    await answer(pageOf('new a c', '1'));
    await asked('1');
    await answer(pageOf('c d e'));
    await waitFor(() => expect(ids()).toBe('new a c d e'));
    await waitFor(() => expect(result.current.rows).toMatchObject({ changes: 0, hasMore: false }));
  });

  test('end in no row twice where the backend gives the same page for ever', async () => {
    const { result, ids } = await open();
    act(() => result.current.rows.loadMore());
    await asked('1');
    await answer(pageOf('a b c', '1'));
    await waitFor(() => expect(result.current.rows.isFetching).toBe(false));
    expect(ids()).toBe('a b c');
  });
});
