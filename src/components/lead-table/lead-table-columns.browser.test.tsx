/** The columns of a table in a real browser: one's own, hidden, moved, sized, kept; rows found, chosen, copied. */
import { lazy } from 'react';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { leadOf } from '../../../test/support/facts.js';
import { TablePage } from '../../../test/support/table-page.js';
import { createMemoryAdapter } from '../../adapter/index.js';
import type { Lead, Report } from '../../core/index.js';
import { LeadlightProvider, LeadTable, LeadView } from '../../index.js';
import type { LeadColumn, LeadTableProps } from '../../index.js';
import { lemlist } from '../../models/lemlist.js';

const people = ['Ada Lovelace', 'Bo Diddley', 'Boris Vian', 'Émile Zola', 'Cleo Laine'];
const leads: readonly Lead[] = people.map((name, nth) =>
  leadOf(['lead.added', 'lead.launched', 'email.sent'], {
    id: `lead-${nth}`,
    name,
    version: 1,
    contact: { email: `${nth}@example.com`, company: `Company ${nth}`, fields: { Industry: `Trade ${nth}` } },
    tags: Array.from({ length: nth * 10 }, (_, tag) => `tag-${tag}`),
  }),
);

const shout: LeadColumn = {
  id: 'shout',
  header: 'Loud',
  cell: ({ lead }) => <em>{lead.lead.name?.toUpperCase()}</em>,
  text: ({ lead }) => lead.lead.name?.toUpperCase() ?? '',
};
const broken: LeadColumn = {
  id: 'broken',
  header: 'Broken',
  cell: ({ lead }) => {
    if (lead.lead.name?.startsWith('Bo ')) throw new Error('no such thing');
    return 'fine';
  },
};

let reports: Report[];
let table: TablePage;
beforeEach(async () => {
  reports = [];
  localStorage.clear();
  await page.viewport(1400, 700);
});

async function open(props: LeadTableProps & { 'data-density'?: string } = {}, list = leads): Promise<void> {
  const adapter = createMemoryAdapter(list, { models: lemlist });
  const screen = await render(
    <LeadlightProvider onReport={(report) => reports.push(report)}>
      <LeadView adapter={adapter} models={lemlist}>
        <LeadTable {...props} />
      </LeadView>
    </LeadlightProvider>,
  );
  table = await new TablePage(screen.container).ready();
}

const headings = () =>
  page
    .getByRole('columnheader')
    .elements()
    .map(({ textContent }) => textContent)
    .filter((text) => text !== '' && text !== 'Actions');
const widthOf = (column: string) =>
  Math.round(table.cell('Ada Lovelace', column).getBoundingClientRect().width);
const panel = () => page.getByRole('dialog', { name: 'Columns' });
const openPanel = () => userEvent.click(page.getByRole('button', { name: 'Columns' }));

describe('columns', () => {
  test('are those of the table, a field of the contact, or one of one’s own', async () => {
    await open({ columns: ['name', 'field:Industry', shout] });
    expect(headings()).toEqual(['Name', 'Industry', 'Loud']);
    expect(table.cell('Bo Diddley', 'field:Industry')).toHaveTextContent('Trade 1');
    expect(table.cell('Bo Diddley', 'shout')).toHaveTextContent('BO DIDDLEY');
  });

  test('one that throws is said to, is told to the host, and harms no other cell', async () => {
    vi.spyOn(console, 'error').mockReturnValue(undefined);
    await open({ columns: ['name', broken] });
    expect(table.cell('Bo Diddley', 'broken')).toHaveTextContent('Cannot be shown');
    expect(table.cell('Ada Lovelace', 'broken')).toHaveTextContent('fine');
    expect(reports).toEqual([
      expect.objectContaining({ code: 'column-failed', path: 'broken', leadId: 'lead-1' }),
    ]);
  });

  test('one that waits for what is loaded late takes no row away', async () => {
    let arrive: (late: { readonly default: () => string }) => void = () => undefined;
    const Score = lazy(
      () => new Promise<{ readonly default: () => string }>((resolve) => (arrive = resolve)),
    );
    await open({ columns: ['name', { id: 'score', header: 'Score', cell: () => <Score /> }] });
    expect(table.names()).toHaveLength(people.length);
    arrive({ default: () => '42' });
    await expect.poll(() => table.cell('Bo Diddley', 'score').textContent).toBe('42');
  });

  test('that nobody asked for are there, hidden, and shown from the panel', async () => {
    await open();
    expect(headings()).not.toContain('Owner');
    await openPanel();
    await userEvent.click(panel().getByRole('checkbox', { name: 'Owner' }));
    await expect.poll(headings).toContain('Owner');
    await userEvent.click(panel().getByRole('checkbox', { name: 'Company' }));
    await expect.poll(headings).not.toContain('Company');
    await expect.element(panel().getByRole('checkbox', { name: 'Name', exact: true })).toBeDisabled();
  });

  test('are moved and sized from their heading by keys, and say so; the focus goes along', async () => {
    await open({ columns: ['name', 'email', 'company'] });
    await table.focusOn('Ada Lovelace', 'email');
    await table.press('{ArrowUp}');
    const before = widthOf('email');
    await table.press('{Shift>}{ArrowRight}{/Shift}');
    await expect.poll(() => widthOf('email')).toBe(before + 16);
    await expect.element(page.getByText(/Email is \d+ pixels wide/)).toBeInTheDocument();
    await table.press('{Control>}{Shift>}{ArrowRight}{/Shift}{/Control}');
    await expect.poll(headings).toEqual(['Name', 'Company', 'Email']);
    expect(table.focused()).toBe('header / email');
    await expect.element(page.getByText('Email is column 3')).toBeInTheDocument();
  });

  test('are kept by the browser where the host wants it', async () => {
    await open({ persistLayout: 'mine' });
    await openPanel();
    await userEvent.click(panel().getByRole('checkbox', { name: 'Company' }));
    await userEvent.click(panel().getByRole('radio', { name: 'Compact' }));
    await expect.poll(() => table.row('Ada Lovelace').getBoundingClientRect().height).toBe(32);
    expect(JSON.parse(localStorage.getItem('leadlight.layout.mine') ?? '')).toMatchObject({
      density: 'compact',
    });
    await open({ persistLayout: 'mine' });
    expect(headings()).not.toContain('Company');
  });

  test('of a card are all that can be chosen on a narrow screen, as its order, width and height are its own', async () => {
    const offered = () =>
      panel()
        .getByRole('checkbox')
        .elements()
        .map((box) => box.closest('label')?.textContent);
    const others = () =>
      document.querySelectorAll('.ll-column-panel :is([type=radio], [data-look=icon])').length;
    await page.viewport(600, 700);
    await open();
    await openPanel();
    await expect.poll(offered).toEqual(['Name', 'Status', 'Company', 'Last activity']);
    expect(others()).toBe(0);
    await page.viewport(390, 700);
    await expect.poll(offered).toEqual(['Name', 'Status', 'Last activity']);
    await page.viewport(1400, 700);
    await expect.poll(others).toBeGreaterThan(3);
    expect(offered()).toContain('Email');
  });

  test('are as dense as the page around them, and the panel says so', async () => {
    document.documentElement.dataset['density'] = 'compact';
    onTestFinished(() => document.documentElement.removeAttribute('data-density'));
    await open();
    await openPanel();
    await expect.element(panel().getByRole('radio', { name: 'Compact' })).toBeChecked();
    expect(table.row('Ada Lovelace').getBoundingClientRect().height).toBe(32);
    await userEvent.click(panel().getByRole('radio', { name: 'Normal' }));
    await expect.poll(() => table.row('Ada Lovelace').getBoundingClientRect().height).toBe(40);
    await expect.element(panel().getByRole('radio', { name: 'Normal' })).toBeChecked();
  });

  test('are as dense as the host has the table itself, until somebody chooses', async () => {
    await open({ 'data-density': 'comfortable' });
    expect(table.row('Ada Lovelace').getBoundingClientRect().height).toBe(52);
    await openPanel();
    await expect.element(panel().getByRole('radio', { name: 'Comfortable' })).toBeChecked();
    await userEvent.click(panel().getByRole('radio', { name: 'Compact' }));
    await expect.poll(() => table.row('Ada Lovelace').getBoundingClientRect().height).toBe(32);
  });

  test('wider than can be seen, the name stays where it is', async () => {
    await page.viewport(800, 700);
    await open();
    const name = table.cell('Ada Lovelace', 'name').getBoundingClientRect();
    table.grid.scrollLeft = 300;
    await expect
      .poll(() => table.cell('Ada Lovelace', 'email').getBoundingClientRect().left)
      .toBeLessThan(500);
    expect(table.cell('Ada Lovelace', 'name').getBoundingClientRect().left).toBe(name.left);
  });
});

describe('rows', () => {
  const chosen = () => people.filter((name) => table.row(name).getAttribute('aria-selected') === 'true');

  test('are found by typing a name, without regard to case and accents', async () => {
    await open();
    await table.focusOn('Ada Lovelace');
    await table.press('bor');
    await expect.poll(() => table.focused()).toBe('Boris Vian / name');
    await new Promise((resolve) => setTimeout(resolve, 1000));
    await table.press('emi');
    await expect.poll(() => table.focused()).toBe('Émile Zola / name');
    await new Promise((resolve) => setTimeout(resolve, 1000));
    await table.press('q');
    await expect.element(page.getByText('No loaded lead begins with “q”')).toBeInTheDocument();
    expect(table.focused()).toBe('Émile Zola / name');
  });

  test('are chosen on the way by Shift and an arrow', async () => {
    await open();
    await table.focusOn('Bo Diddley');
    await table.press('{Shift>}{ArrowDown}{ArrowDown}{/Shift}');
    await expect.poll(chosen).toEqual(['Bo Diddley', 'Boris Vian', 'Émile Zola']);
    expect(table.focused()).toBe('Émile Zola / name');
  });

  test('are copied as cells of a spreadsheet, and no cell is a formula', async () => {
    const first = leads[0];
    const evil = first && { ...first, id: 'lead-9', name: '=HYPERLINK("x")' };
    await open({ columns: ['select', 'name', 'email', shout] }, evil ? [...leads, evil] : leads);
    await table.focusOn('Ada Lovelace', 'email');
    await table.press('{Control>}a{/Control}');
    const copied = new Promise<string>((resolve) => {
      document.addEventListener(
        'copy',
        (event) => resolve(event.clipboardData?.getData('text/plain') ?? ''),
        {
          once: true,
        },
      );
    });
    await table.press('{Control>}c{/Control}');
    const lines = (await copied).split('\n');
    expect(lines.slice(0, 2)).toEqual(['Name\tEmail\tLoud', 'Ada Lovelace\t0@example.com\tADA LOVELACE']);
    expect(lines.at(-1)).toBe(`'=HYPERLINK("x")\t0@example.com\t'=HYPERLINK("X")`);
    await expect.element(page.getByText('6 rows copied')).toBeInTheDocument();
  });

  test('with forty tags say three and how many more', async () => {
    await open({ columns: ['name', 'tags'] });
    expect(table.cell('Cleo Laine', 'tags')).toHaveTextContent('tag-0, tag-1, tag-2 +37');
  });

  test('with 500 letters to a company are as high as the others', async () => {
    const company = 'Incorporated '.repeat(40);
    await open(
      {},
      leads.map((lead) => ({ ...lead, contact: { ...lead.contact, company } })),
    );
    expect(table.row('Ada Lovelace').getBoundingClientRect().height).toBe(40);
    expect(table.cell('Ada Lovelace', 'company')).toHaveAttribute('title', company);
  });
});

describe('a name', () => {
  test('is a real link where the host has a page for it', async () => {
    await open({ leadHref: ({ id }) => `#/leads/${id}` });
    const link = page.getByRole('link', { name: 'Bo Diddley' });
    await expect.element(link).toHaveAttribute('href', '#/leads/lead-1');
    await table.focusOn('Bo Diddley');
    await table.press('{Enter}');
    await expect.poll(() => location.hash).toBe('#/leads/lead-1');
    expect(page.getByRole('dialog').elements()).toHaveLength(0);
  });

  test('is gone into by F2 and left by Escape', async () => {
    await open();
    await table.focusOn('Bo Diddley');
    await table.press('{F2}');
    await expect.element(page.getByRole('button', { name: 'Bo Diddley', exact: true })).toHaveFocus();
    await table.press('{Escape}');
    expect(document.activeElement).toBe(table.cell('Bo Diddley', 'name'));
  });
});

test('? lists the keys, and gives the focus back', async () => {
  await open();
  await table.focusOn('Bo Diddley', 'email');
  await table.press('?');
  const list = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await expect.element(list).toHaveTextContent('Ctrl + A');
  await table.press('{Escape}');
  await expect.element(list).not.toBeInTheDocument();
  expect(table.focused()).toBe('Bo Diddley / email');
});
