import { act, render, renderHook, screen, waitFor } from '@testing-library/react';
import { StrictMode, useState } from 'react';
import type { ReactNode } from 'react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { eventOf, leadOf } from '../../test/support/facts.js';
import { done, handAdapter, refused, settled } from '../../test/support/hand-adapter.js';
import type { HandAdapter } from '../../test/support/hand-adapter.js';
import { sample } from '../../test/support/models.js';
import { AdapterError } from '../adapter/index.js';
import { selectIds } from '../core/index.js';
import type { Lead, LeadQuery, Report } from '../core/index.js';
import {
  LeadlightProvider,
  LeadView,
  useLead,
  useLeadActions,
  useLeads,
  useLeadSelection,
  useLeadView,
  useLive,
  useStatusCounts,
  useStatusFilter,
} from './index.js';
import type { LeadViewProps } from './index.js';

const running = leadOf(['lead.added', 'lead.started'], { version: 2 });
const numbered = (from: number, count: number): Lead[] =>
  Array.from({ length: count }, (_, index) => ({ ...running, id: `lead-${from + index}` }));

let hand: HandAdapter;
beforeEach(() => {
  hand = handAdapter();
});

type ViewOptions = Omit<Partial<LeadViewProps>, 'adapter' | 'children'>;

function inView<T>(hook: () => T, options: ViewOptions = {}) {
  const { adapter } = hand;
  const wrapper = ({ children }: { children: ReactNode }) => (
    <StrictMode>
      <LeadView adapter={adapter} models={sample} {...options}>
        {children}
      </LeadView>
    </StrictMode>
  );
  return renderHook(hook, { wrapper });
}

/** Answers the latest read of a list. */
const answer = (leads: Lead[], total = leads.length) =>
  act(async () => hand.lists.at(-1)?.answer({ leads, total }));

const tick = () => act(() => new Promise((resolve) => setTimeout(resolve, 40)));

describe('a view', () => {
  test('is asked for outside of one: the error says what to do', () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    expect(() => renderHook(() => useLeadView())).toThrow(/inside <LeadView/);
    vi.restoreAllMocks();
  });

  test('clears the selection with another filter, not with another order', () => {
    const onSelectionChange = vi.fn<NonNullable<LeadViewProps['onSelectionChange']>>();
    const { result } = inView(() => useLeadView(), {
      defaultSelection: selectIds(['lead-1']),
      onSelectionChange,
    });
    act(() => result.current.setQuery({ sort: 'name' }, 'sort'));
    expect(result.current.selection).toEqual(selectIds(['lead-1']));
    act(() => result.current.setQuery({ sort: 'name', status: ['held'] }, 'status-filter'));
    expect(result.current.selection).toEqual(selectIds([]));
    expect(onSelectionChange).toHaveBeenCalledExactlyOnceWith(selectIds([]), { reason: 'query-change' });
  });

  test('keeps the selection when the host refuses another filter, and clears it when the host has it later', () => {
    const onSelectionChange = vi.fn<NonNullable<LeadViewProps['onSelectionChange']>>();
    let host: { readonly allow: (query: LeadQuery) => void } | undefined;
    function Host(props: Pick<LeadViewProps, 'children'>) {
      const [query, setQuery] = useState<LeadQuery>({});
      host = { allow: setQuery };
      const chosen = { defaultSelection: selectIds(['lead-1']), onSelectionChange };
      return <LeadView adapter={hand.adapter} models={sample} query={query} {...chosen} {...props} />;
    }
    const { result } = renderHook(() => useLeadView(), { wrapper: Host });
    act(() => result.current.setQuery({ search: 'ada' }, 'search'));
    expect(result.current.selection).toEqual(selectIds(['lead-1']));
    expect(onSelectionChange).not.toHaveBeenCalled();
    act(() => host?.allow({ search: 'ada' }));
    expect(result.current.selection).toEqual(selectIds([]));
    expect(onSelectionChange).toHaveBeenCalledExactlyOnceWith(selectIds([]), { reason: 'query-change' });
  });

  test('that is controlled shows what the host says and tells what was asked', () => {
    const onQueryChange = vi.fn<NonNullable<LeadViewProps['onQueryChange']>>();
    const { result } = inView(() => useLeadView(), { query: { search: 'ada' }, onQueryChange });
    act(() => result.current.setQuery({}, 'clear'));
    expect(result.current.query).toEqual({ search: 'ada' });
    expect(onQueryChange).toHaveBeenCalledExactlyOnceWith({}, { reason: 'clear' });
  });

  test('listens once, and no more when it is gone', () => {
    const { unmount } = inView(() => useLive());
    expect(hand.listeners.size).toBe(1);
    unmount();
    expect(hand.listeners.size).toBe(0);
  });

  test('holds the rows still while paused', async () => {
    const { result } = inView(() => ({ live: useLive(), rows: useLeads(), lead: useLead('lead-1') }));
    act(() => hand.live((listener) => listener.state('live')));
    await answer([running]);
    await answer([running]);
    act(() => result.current.live.setPaused(true));
    act(() => hand.live((listener) => listener.event({ ...eventOf('email.replied', 5), version: 3 })));
    await tick();
    expect(result.current.lead?.status).toBe('running');
    expect(result.current.live).toMatchObject({ state: 'live', paused: true, waiting: 1 });
    act(() => result.current.live.setPaused(false));
    await waitFor(() => expect(result.current.lead?.status).toBe('answered'));
  });
});

describe('useLeads', () => {
  test('lays out all rows and reads the pages in view, and those that come next', async () => {
    const { result } = inView(() => useLeads({ pageSize: 10 }));
    expect(result.current.state).toBe('loading');
    await answer(numbered(0, 10), 1000);
    expect(result.current).toMatchObject({ state: 'ready', count: 1000, total: 1000, precision: 'exact' });
    expect(result.current.idAt(3)).toBe('lead-3');
    act(() => result.current.setRange(503, 508));
    expect(hand.lists.slice(1).map(({ request }) => request.offset)).toEqual([490, 500, 510]);
    expect(result.current.isPrevious).toBe(false);
    expect(result.current.idAt(503)).toBeUndefined();
    await act(async () => hand.lists[2]?.answer({ leads: numbered(500, 10), total: 1000 }));
    expect(result.current.idAt(503)).toBe('lead-503');
    expect(result.current.idAt(3)).toBe('lead-3');
  });

  test('keeps the rows of the query before until the next has come', async () => {
    const { result } = inView(() => ({ view: useLeadView(), rows: useLeads() }));
    await answer(numbered(0, 3));
    act(() => result.current.view.setQuery({ status: ['held'] }));
    expect(result.current.rows).toMatchObject({ state: 'ready', count: 3, isPrevious: true });
    await answer(numbered(7, 1));
    expect(result.current.rows).toMatchObject({ state: 'ready', count: 1, isPrevious: false });
    expect(result.current.rows.idAt(0)).toBe('lead-7');
  });

  test('tells nobody here from nobody found', async () => {
    const { result } = inView(() => ({ view: useLeadView(), rows: useLeads() }));
    await answer([]);
    expect(result.current.rows.state).toBe('empty');
    act(() => result.current.view.setQuery({ search: 'x' }));
    expect(result.current.rows.state).toBe('loading');
    await answer([]);
    expect(result.current.rows.state).toBe('no-match');
  });

  test('tells an error, and tries again when asked', async () => {
    const { result } = inView(() => useLeads());
    await act(async () => hand.lists.at(-1)?.fail(new AdapterError('forbidden', 'No.')));
    expect(result.current).toMatchObject({ state: 'error', error: { kind: 'forbidden' } });
    act(() => result.current.refetch());
    await answer([running]);
    expect(result.current.state).toBe('ready');
  });

  test('loads more from a backend that pages by cursor', async () => {
    hand = handAdapter({ paging: 'cursor', totals: 'none' });
    const { result } = inView(() => useLeads({ pageSize: 2 }));
    await act(async () => hand.lists.at(-1)?.answer({ leads: numbered(0, 2), next: 'two' }));
    expect(result.current).toMatchObject({ count: 2, hasMore: true, precision: 'none' });
    act(() => result.current.loadMore());
    await waitFor(() => expect(hand.lists.at(-1)?.request).toMatchObject({ cursor: 'two', limit: 2 }));
    await act(async () => hand.lists.at(-1)?.answer({ leads: numbered(2, 1) }));
    await waitFor(() => expect(result.current).toMatchObject({ count: 3, hasMore: false }));
    expect(result.current.idAt(2)).toBe('lead-2');
  });

  test('moves no row unasked, and counts those that would move', async () => {
    const { result } = inView(() => useLeads(), { defaultQuery: { status: ['running'] } });
    await answer([running]);
    act(() => hand.live((listener) => listener.event({ ...eventOf('email.replied', 5), version: 3 })));
    await waitFor(() => expect(result.current.changes).toBe(1));
    expect(result.current.idAt(0)).toBe('lead-1');
    act(() => result.current.refetch());
    await answer([]);
    await waitFor(() => expect(result.current).toMatchObject({ changes: 0, state: 'no-match' }));
  });
});

describe('useLead', () => {
  test('renders a row only when its own lead changes', async () => {
    const renders: string[] = [];
    function Row({ id }: { id: string }) {
      renders.push(id);
      return <p>{useLead(id)?.label}</p>;
    }
    function Rows() {
      const rows = useLeads();
      return [0, 1].map((index) => <Row key={index} id={rows.idAt(index) ?? ''} />);
    }
    render(
      <LeadView adapter={hand.adapter} models={sample}>
        <Rows />
      </LeadView>,
    );
    await answer(numbered(1, 2));
    await tick();
    renders.length = 0;
    act(() => hand.live((listener) => listener.event({ ...eventOf('email.replied', 5), version: 3 })));
    expect(await screen.findByText('Answered')).toBeInTheDocument();
    expect(screen.getAllByText('Running')).toHaveLength(1);
    expect(renders).toEqual(['lead-1']);
  });

  test('reports an unknown word once, however many leads have it', async () => {
    const onReport = vi.fn<(report: Report) => void>();
    const { adapter } = hand;
    function Rows() {
      const rows = useLeads();
      useLead(rows.idAt(0));
      useLead(rows.idAt(1));
      return null;
    }
    render(
      <LeadlightProvider onReport={onReport}>
        <LeadView adapter={adapter} models={sample}>
          <Rows />
        </LeadView>
      </LeadlightProvider>,
    );
    const problems = [0, 1].map((row) => ({
      code: 'malformed' as const,
      message: `Row ${row}`,
      path: `leads[${row}].name`,
    }));
    const leads = ['a', 'b'].map((id) => ({ id, status: 'odd' }));
    await act(async () => hand.lists.at(-1)?.answer({ leads, problems, total: 2 }));
    const told = () => onReport.mock.calls.map(([{ code, adapter: of }]) => `${code} ${of}`).toSorted();
    await waitFor(() => expect(told()).toEqual(['malformed hand', 'unknown-status hand']));
  });
});

describe('useLeadActions', () => {
  const useRowAndActions = () => ({
    rows: useLeads(),
    lead: useLead('lead-1'),
    actions: useLeadActions('lead-1'),
  });

  test('offers what the model has and the backend can, each with its decision', async () => {
    hand = handAdapter({ actions: ['hold', 'release'] });
    const { result } = inView(useRowAndActions);
    await answer([running]);
    await waitFor(() =>
      expect(
        result.current.actions.offers.map(({ action, label, decision }) => [action, label, decision.ok]),
      ).toEqual([
        ['hold', 'Hold', true],
        ['release', 'Release', false],
      ]),
    );
  });

  test('shows the wish at once; refused, the reply that came in meanwhile, and says why', async () => {
    const { result } = inView(useRowAndActions);
    await answer([running]);
    act(() => void result.current.actions.act('hold'));
    await waitFor(() => expect(result.current.lead?.status).toBe('held'));
    expect(result.current.actions.pending).toHaveLength(1);
    act(() => hand.live((listener) => listener.event({ ...eventOf('email.replied', 5), version: 3 })));
    await tick();
    expect(result.current.lead?.status).toBe('held');
    await act(async () => hand.acts[0]?.answer(refused('lead-1', 'not-owner')));
    await waitFor(() => expect(result.current.lead?.status).toBe('answered'));
    expect(result.current.actions.notice).toMatchObject({ kind: 'refused', reason: 'not-owner' });
    act(() => result.current.actions.dismissNotice());
    await waitFor(() => expect(result.current.actions.notice).toBeUndefined());
  });

  test('sends nothing that the model refuses, and gives the reason', async () => {
    const { result } = inView(useRowAndActions);
    await answer([running]);
    expect(result.current.actions.act('release')).toMatchObject({
      ok: false,
      refusal: { reason: 'not-offered' },
    });
    await settled();
    expect(hand.acts).toHaveLength(0);
  });

  test('keeps the wish when its row is gone', async () => {
    const { result, unmount } = inView(useRowAndActions);
    await answer([running]);
    act(() => void result.current.actions.act('hold'));
    unmount();
    await settled();
    await hand.acts[0]?.answer(done('lead-1'));
    expect(hand.acts).toHaveLength(1);
  });
});

describe('useStatusFilter', () => {
  const useViewAndFilter = () => ({ view: useLeadView(), filter: useStatusFilter() });
  const entries = (filter: ReturnType<typeof useStatusFilter>) =>
    filter.groups.flatMap(({ statuses }) => statuses.filter(({ checked }) => checked).map(({ id }) => id));

  test('asks nothing of the backend before it is applied', () => {
    const { result } = inView(useViewAndFilter);
    act(() => result.current.filter.toggle('held'));
    act(() => result.current.filter.toggle('out'));
    expect(entries(result.current.filter)).toEqual(['held', 'out']);
    expect(result.current.filter.isDirty).toBe(true);
    expect(result.current.view.query).toEqual({});
    act(() => result.current.filter.apply());
    expect(result.current.view.query).toEqual({ status: ['held', 'out'] });
    expect(result.current.filter.isDirty).toBe(false);
  });

  test('forgets the draft when it is discarded', () => {
    const { result } = inView(useViewAndFilter, { defaultQuery: { status: ['held'] } });
    act(() => result.current.filter.toggle('out'));
    act(() => result.current.filter.discard());
    expect(entries(result.current.filter)).toEqual(['held']);
  });

  test('turned to another clause keeps what was chosen and takes the place of the first', () => {
    const { result } = inView(useViewAndFilter, { defaultQuery: { status: ['held'], search: 'ada' } });
    act(() => result.current.filter.setClause('notReached'));
    act(() => result.current.filter.apply());
    expect(result.current.view.query).toEqual({ notReached: ['held'], search: 'ada' });
  });

  test('turned to a clause of the query edits that one and leaves the other', () => {
    const { result } = inView(useViewAndFilter, { defaultQuery: { status: ['held'], notReached: ['out'] } });
    act(() => result.current.filter.setClause('notReached'));
    act(() => result.current.filter.toggle('answered'));
    act(() => result.current.filter.apply());
    expect(result.current.view.query).toEqual({ status: ['held'], notReached: ['out', 'answered'] });
  });

  test('takes its clause out of the query at once when it is cleared', () => {
    const { result } = inView(useViewAndFilter, { defaultQuery: { substatus: ['by-sms'], search: 'ada' } });
    expect(result.current.filter.ids).toEqual(['by-sms']);
    act(() => result.current.filter.clear());
    expect(result.current.view.query).toEqual({ search: 'ada' });
  });

  test('chooses substatuses in the place of statuses', () => {
    const { result } = inView(useViewAndFilter, { defaultQuery: { status: ['held'] } });
    act(() => result.current.filter.toggle('mailbox-full'));
    expect(result.current.filter.ids).toEqual(['mailbox-full']);
    act(() => result.current.filter.apply());
    expect(result.current.view.query).toEqual({ substatus: ['mailbox-full'] });
  });

  test('offers only what the backend can filter by', () => {
    hand = handAdapter({ filters: ['status', 'reached'] });
    const { result } = inView(useViewAndFilter);
    expect(result.current.filter.availableClauses).toEqual(['status', 'reached']);
    expect(
      result.current.filter.groups.flatMap(({ statuses }) => statuses.flatMap((s) => s.substatuses)),
    ).toEqual([]);
  });

  test('has counts that do not depend on what is chosen', async () => {
    const query = { status: ['held'], search: 'ada', sort: 'name' };
    const { result } = inView(useViewAndFilter, { defaultQuery: query });
    expect(hand.counts.at(-1)?.request).toEqual({ search: 'ada' });
    const zero = { fresh: 0, running: 4, held: 2, answered: 0, broken: 0, out: 0 };
    const counts = {
      total: 6,
      shown: zero,
      held: zero,
      substatus: { quietly: 2 },
      precision: 'exact',
    } as const;
    await act(async () => hand.counts.at(-1)?.answer(counts));
    const [group] = result.current.filter.groups;
    expect(group?.statuses.map(({ id, count }) => [id, count])).toContainEqual(['running', 4]);
    expect(group?.statuses.find(({ id }) => id === 'held')?.substatuses[0]).toMatchObject({
      id: 'quietly',
      label: 'Quietly',
      count: 2,
    });
  });
});

test('useStatusCounts says where a backend does not count', () => {
  hand = { ...hand, adapter: { ...hand.adapter, countLeads: undefined } };
  const { result } = inView(() => useStatusCounts());
  expect(result.current).toEqual({ state: 'unavailable' });
});

test('useLeadSelection chooses all that match, but some', () => {
  const { result } = inView(() => useLeadSelection(), { defaultQuery: { search: 'ada' } });
  expect(result.current.canSelectAllMatching).toBe(true);
  act(() => result.current.selectAllMatching(12_340));
  act(() => result.current.toggle('lead-1'));
  expect(result.current.size).toBe(12_339);
  expect(result.current.isSelected('lead-1')).toBe(false);
  act(() => result.current.setMany(['lead-1'], true));
  expect(result.current.size).toBe(12_340);
  act(() => result.current.clear());
  expect(result.current.size).toBe(0);
});
