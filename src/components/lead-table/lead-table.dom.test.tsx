import { act, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { eventOf, leadOf } from '../../../test/support/facts.js';
import { done, handAdapter } from '../../../test/support/hand-adapter.js';
import type { HandAdapter } from '../../../test/support/hand-adapter.js';
import { sample, stated } from '../../../test/support/models.js';
import { AdapterError } from '../../adapter/index.js';
import type { Lead, LeadQuery, Report } from '../../core/index.js';
import { LeadlightProvider, LeadSearch, LeadTable, LeadView } from '../../index.js';
import type { LeadTableProps, LeadViewProps } from '../../index.js';
import { lemlist } from '../../models/lemlist.js';

const running = leadOf(['lead.added', 'lead.started'], { id: 'lead-1', name: 'Ada', version: 2 });
const user = userEvent.setup();

let hand: HandAdapter;
beforeEach(() => {
  hand = handAdapter();
});

type Options = Partial<LeadViewProps> & { readonly table?: LeadTableProps };

function show({ table, ...view }: Options = {}) {
  return render(
    <LeadView adapter={hand.adapter} models={sample} {...view}>
      <LeadTable {...table} />
    </LeadView>,
  );
}

const answer = (leads: readonly Lead[], total = leads.length) =>
  act(async () => hand.lists.at(-1)?.answer({ leads, total }));
const fail = (error: Error) => act(async () => hand.lists.at(-1)?.fail(error));
const row = (name: string) => screen.getByRole('row', { name: new RegExp(name) });
const headings = () => screen.getAllByRole('columnheader').map((heading) => heading.textContent);

describe('a table', () => {
  test('says that leads are on their way', () => {
    show();
    expect(screen.getByText('Loading leads')).toBeInTheDocument();
    expect(screen.queryByRole('grid')).not.toBeInTheDocument();
  });

  test('lets what is not written in its own language be read in its own direction', async () => {
    show({ table: { columns: ['name', 'substatus', 'next', 'email', 'step'] } });
    await answer([running]);
    const directions = [...row('Ada').children].map((cell) => cell.getAttribute('dir'));
    expect(directions).toEqual([null, 'auto', 'auto', 'auto', null]);
  });

  test('keeps the row of a lead that somebody deletes, and says so where its status was', async () => {
    show();
    await answer([running]);
    act(() => hand.live((listener) => listener.state('live')));
    const deleted = { ...eventOf('lead.deleted', 9), version: 3 };
    act(() => hand.live((listener) => listener.event(deleted)));
    await waitFor(() => expect(row('Ada')).toHaveTextContent('Deleted'));
    expect(row('Ada')).not.toHaveTextContent('Running');
    expect(row('Ada')).toHaveAttribute('data-state', 'deleted');
    expect(screen.getByRole('button', { name: /1 change/ })).toBeInTheDocument();
  });

  test('tells nobody here from nobody found, and takes the filters away', async () => {
    show({ defaultQuery: { search: 'x', sort: 'name', campaign: 'spring' } });
    await answer([]);
    expect(screen.getByText('No lead matches')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Clear filters' }));
    expect(hand.lists.at(-1)?.request.query).toEqual({ sort: 'name', campaign: 'spring' });
    await answer([]);
    expect(screen.getByText('No leads yet')).toBeInTheDocument();
  });

  test('takes away a filter or an order that the backend does not know, as from another’s link', async () => {
    show({ defaultQuery: { tags: ['vip'], sort: 'score', campaign: 'spring' } as LeadQuery });
    await fail(new AdapterError('invalid', 'No such clause.'));
    await user.click(screen.getByRole('button', { name: 'Clear filters' }));
    expect(hand.lists.at(-1)?.request.query).toEqual({ campaign: 'spring' });
    await fail(new AdapterError('invalid', 'No such campaign.'));
    expect(screen.getByRole('button', { name: 'Try again' })).toBeInTheDocument();
  });

  test('says why it has nothing to show, and tries again', async () => {
    show();
    await fail(new AdapterError('forbidden', 'secret details for developers'));
    const message = screen.getByText('The leads could not be loaded').parentElement;
    expect(message).not.toHaveTextContent('secret');
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await answer([running]);
    expect(row('Ada')).toBeInTheDocument();
  });

  test('keeps its rows when they cannot be read again, and says so', async () => {
    show();
    await answer([running]);
    act(() => hand.live((listener) => listener.gap()));
    await waitFor(() => expect(hand.lists).toHaveLength(2));
    await fail(new AdapterError('forbidden', 'No.'));
    expect(await screen.findByText(/Not all of this is up to date/)).toBeInTheDocument();
    expect(row('Ada')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await answer([running]);
    await waitFor(() => expect(screen.queryByText(/Not all of this/)).not.toBeInTheDocument());
  });

  test('keeps the rows of the query before while the next is on its way', async () => {
    show();
    await answer([running]);
    await user.click(screen.getByRole('button', { name: 'Name' }));
    expect(screen.getByRole('grid')).toHaveAttribute('aria-busy', 'true');
    expect(row('Ada')).toBeInTheDocument();
    expect(screen.getByText('Updating leads')).toBeInTheDocument();
  });
});

describe('for those who listen', () => {
  test('the number of a query asked before is told once, when it is known', async () => {
    // Without a layout there is nothing to scroll.
    Element.prototype.scrollTo = () => undefined;
    render(
      <LeadView adapter={hand.adapter} models={sample}>
        <LeadSearch />
        <LeadTable />
      </LeadView>,
    );
    await answer([running], 5);
    await user.type(screen.getByRole('searchbox'), 'ada{Enter}');
    await answer([running], 1);
    const count = screen.getByText('1 lead');
    const heard: (string | null)[] = [];
    const observer = new MutationObserver(() => heard.push(count.textContent));
    observer.observe(count, { childList: true, characterData: true, subtree: true });
    const later = Date.now() + 60_000;
    vi.spyOn(Date, 'now').mockReturnValue(later);
    await user.type(screen.getByRole('searchbox'), '{Escape}');
    await answer([running], 6);
    expect(await screen.findByText('6 leads')).toBe(count);
    observer.disconnect();
    vi.restoreAllMocks();
    expect([...new Set(heard)]).toEqual(['Updating leads', '6 leads']);
  });

  test('it is a grid with a name, counted rows and columns, and row headers', async () => {
    show({ table: { label: 'People' } });
    await answer([running], 1234);
    const grid = screen.getByRole('grid', { name: 'People' });
    expect(grid).toHaveAttribute('aria-rowcount', '1235');
    expect(grid).toHaveAttribute('aria-colcount', '9');
    expect(screen.getByRole('rowheader', { name: 'Ada' })).toBeInTheDocument();
    expect(row('Ada')).toHaveAttribute('aria-rowindex', '2');
    expect(within(row('Ada')).getByRole('gridcell', { name: /Running/ })).toBeInTheDocument();
  });

  test('a total that nobody knows is none', async () => {
    hand = handAdapter({ totals: 'none' });
    show();
    await answer([running]);
    expect(screen.getByRole('grid')).toHaveAttribute('aria-rowcount', '-1');
  });

  test('one cell of the grid is in the tab order, and no widget', async () => {
    show();
    await answer([running]);
    const stops = [...screen.getByRole('grid').querySelectorAll('*')].filter(
      (element) => element instanceof HTMLElement && element.tabIndex === 0,
    );
    expect(stops).toEqual([screen.getByRole('rowheader', { name: 'Ada' })]);
  });
});

describe('what the backend cannot do is not offered:', () => {
  test('choosing rows', async () => {
    hand = handAdapter({ bulk: false });
    show();
    await answer([running]);
    expect(headings()).not.toContain('Selection');
    expect(screen.queryByRole('checkbox')).not.toBeInTheDocument();
  });

  test('acting', async () => {
    hand = handAdapter({ actions: [] });
    show();
    await answer([running]);
    expect(screen.queryByRole('button', { name: 'Actions for Ada' })).not.toBeInTheDocument();
  });

  test('sorting', async () => {
    hand = handAdapter({ sorts: ['name'] });
    show();
    await answer([running]);
    const sorts = within(screen.getByRole('grid')).getAllByRole('button', { name: /^(Name|Email|Status)$/ });
    expect(sorts.map((button) => button.textContent)).toEqual(['Name']);
  });
});

describe('rows', () => {
  test('without a name or an address are called by their id, and odd words are shown as they are', async () => {
    show();
    await answer([{ id: 'lead-9', status: 'strange' }]);
    expect(screen.getByRole('rowheader', { name: 'lead-9' })).toBeInTheDocument();
    expect(within(row('lead-9')).getByText('strange')).toBeInTheDocument();
  });

  test('never move unasked: a pill counts the changes and brings them in', async () => {
    show({ defaultQuery: { status: ['running'] } });
    act(() => hand.live((listener) => listener.state('live')));
    await answer([running]);
    await answer([running]);
    act(() => hand.live((listener) => listener.event({ ...eventOf('email.replied', 5), version: 3 })));
    const pill = await screen.findByRole('button', { name: '1 change' });
    expect(within(row('Ada')).getByText('Answered')).toBeInTheDocument();
    await user.click(pill);
    await answer([]);
    expect(await screen.findByText('No lead matches')).toBeInTheDocument();
  });

  test('are shown when a function of the host throws, which is told it', async () => {
    const onReport = vi.fn<(report: Report) => void>();
    const owners: Readonly<Record<string, { readonly name: string }>> = {};
    render(
      <LeadlightProvider onReport={onReport}>
        <LeadView adapter={hand.adapter} models={sample}>
          <LeadTable
            columns={['name', 'owner']}
            ownerName={(id) => owners[id]!.name}
            leadHref={({ tags }) => `/leads/${tags![0]}`}
          />
        </LeadView>
      </LeadlightProvider>,
    );
    await answer([{ ...running, ownerId: 'o-1' }]);
    expect(row('Ada')).toHaveTextContent('o-1');
    expect(screen.queryByRole('link')).not.toBeInTheDocument();
    await waitFor(() => expect(onReport).toHaveBeenCalledTimes(2));
    expect(onReport.mock.calls.map(([report]) => [report.code, report.path])).toEqual([
      ['host-function-failed', 'leadHref'],
      ['host-function-failed', 'ownerName'],
    ]);
    expect(onReport.mock.lastCall?.[0].message).toContain(
      'ownerName() threw: Cannot read properties of undefined',
    );
  });

  test('keep their place in the columns that the host asks for', async () => {
    show({ table: { columns: ['status', 'name', 'company'] } });
    await answer([running]);
    expect(headings()).toEqual(['Status', 'Name', 'Company']);
  });
});

describe('the least sixth model', () => {
  test('names a wish that it cannot foresee beside the badge', async () => {
    show({ models: stated });
    await answer([{ id: 'lead-1', name: 'Ada', status: 'new' }]);
    await user.click(screen.getByRole('button', { name: 'Actions for Ada' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Mark as won' }));
    expect(await within(row('Ada')).findByText('Mark as won…')).toBeInTheDocument();
    expect(within(row('Ada')).getByText('New')).toBeInTheDocument();
    await act(async () => hand.acts[0]?.answer(done('lead-1', { id: 'lead-1', name: 'Ada', status: 'won' })));
    await waitFor(() => expect(within(row('Ada')).getByText('Won')).toBeInTheDocument());
    expect(within(row('Ada')).queryByText('Mark as won…')).not.toBeInTheDocument();
  });
});

test('a fix that the host knows is offered where a lead is explained', async () => {
  const onFix = vi.fn<NonNullable<LeadTableProps['onFix']>>();
  show({ models: lemlist, table: { onFix } });
  const noEmail = ['step.failed', { code: 'missing-contact-email' }] as const;
  await answer([leadOf(['lead.added', 'lead.launched', noEmail], { name: 'Ada' })]);
  await user.click(within(row('Ada')).getByRole('button', { name: /Failed/ }));
  await user.click(await screen.findByRole('button', { name: 'Find the address' }));
  expect(onFix).toHaveBeenCalledExactlyOnceWith(
    'enrich-email',
    expect.objectContaining({ status: 'failed', lead: expect.objectContaining({ name: 'Ada' }) }),
  );
});
