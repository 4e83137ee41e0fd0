/** Rows that are read again in another order: what was meant for a lead stays with it. */
import { useEffect } from 'react';
import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { leadOf } from '../../../test/support/facts.js';
import { handAdapter } from '../../../test/support/hand-adapter.js';
import type { HandAdapter } from '../../../test/support/hand-adapter.js';
import { TablePage } from '../../../test/support/table-page.js';
import { AdapterError } from '../../adapter/index.js';
import type { Lead } from '../../core/index.js';
import { LeadTable, LeadView, useLeads } from '../../index.js';
import { lemlist } from '../../models/lemlist.js';

const leadsOf = (names: string): readonly Lead[] =>
  names
    .split(' ')
    .map((name) =>
      leadOf(['lead.added', 'lead.launched', 'lead.started', 'email.sent'], { id: name, name, version: 2 }),
    );

let hand: HandAdapter;
let table: TablePage;
let answered: number;
let refetch: () => void;

/** Asks for the rows as they stand while the focus is in them, as an act that is over does. */
function Asker(): null {
  const list = useLeads();
  useEffect(() => {
    refetch = list.refetch;
  });
  return null;
}

beforeEach(async () => {
  hand = handAdapter();
  answered = 0;
  await page.viewport(1280, 800);
  const screen = await render(
    <LeadView adapter={hand.adapter} models={lemlist}>
      <LeadTable />
      <Asker />
    </LeadView>,
  );
  table = new TablePage(screen.container);
  hand.live((listener) => listener.state('live'));
  await answer('Ada Bo Cleo Dan Eve Flo');
  await table.ready();
});

/** Answers all that was asked for, and waits until it is shown. */
async function answer(names: string): Promise<void> {
  const leads = leadsOf(names);
  for (; answered < hand.lists.length; answered += 1)
    await hand.lists[answered]?.answer({ leads, total: leads.length });
  await expect.poll(() => table.names().join(' ')).toBe(names);
}

/** The list is read again because somebody asks. */
async function comeAgainAs(names: string): Promise<void> {
  const before = hand.lists.length;
  refetch();
  await expect.poll(() => hand.lists.length).toBeGreaterThan(before);
  await answer(names);
}

/** The stream has missed something: the list is read again unasked, and has other leads by now. */
async function missed(leads: readonly Lead[]): Promise<void> {
  const before = hand.lists.length;
  hand.live((listener) => listener.gap());
  await expect.poll(() => hand.lists.length).toBeGreaterThan(before);
  for (; answered < hand.lists.length; answered += 1)
    await hand.lists[answered]?.answer({ leads, total: leads.length });
}

const chosen = (): string =>
  table.rows.flatMap((row) => (row.ariaSelected === 'true' ? (row.dataset['lead'] ?? []) : [])).join(' ');

describe('rows that are read again unasked', () => {
  const pill = () => page.getByRole('button', { name: /change/ });
  const replied = (name: string): Lead =>
    leadOf(['lead.added', 'lead.launched', 'lead.started', 'email.sent', 'email.replied'], {
      id: name,
      name,
      version: 3,
    });

  test('keep their places, show what is new of them, and come as they stand when asked', async () => {
    await missed([...leadsOf('Flo'), replied('Bo'), ...leadsOf('Ada Cleo Dan Eve')]);
    await expect.element(pill()).toHaveTextContent('2 changes');
    expect(table.names().join(' ')).toBe('Ada Bo Cleo Dan Eve Flo');
    await expect.poll(() => table.cell('Bo', 'status').textContent).toContain('Replied');
    await userEvent.click(pill());
    await expect.poll(() => hand.lists.length).toBeGreaterThan(answered);
    await answer('Flo Bo Ada Cleo Dan Eve');
    await expect.element(pill()).not.toBeInTheDocument();
  });

  test('stay where they are gone, as they are by now', async () => {
    await missed(leadsOf('Ada Cleo Dan Eve'));
    await expect.poll(() => hand.gets.length).toBe(1);
    await hand.gets[0]?.answer(replied('Bo'));
    await expect.poll(() => table.cell('Bo', 'status').textContent).toContain('Replied');
    await expect.poll(() => hand.gets.length).toBe(2);
    await hand.gets[1]?.fail(new AdapterError('not-found', 'Flo is not there.'));
    await expect.poll(() => table.cell('Flo', 'status').textContent).toBe('Deleted');
    expect(table.names().join(' ')).toBe('Ada Bo Cleo Dan Eve Flo');
    await expect.element(pill()).toHaveTextContent('2 changes');
  });

  test('come as they stand when another order is asked for', async () => {
    await missed(leadsOf('Flo Ada Bo Cleo Dan Eve'));
    await expect.element(pill()).toHaveTextContent('1 change');
    const sorted = hand.lists.length;
    await table.focusOn('Ada');
    await table.press('{ArrowUp}{Enter}');
    await expect.poll(() => hand.lists.length).toBeGreaterThan(sorted);
    await answer('Bo Ada Cleo Dan Eve Flo');
    await expect.element(pill()).not.toBeInTheDocument();
  });
});

describe('the focus goes along with its lead', () => {
  test('so that the next key is not meant for another', async () => {
    await table.focusOn('Bo', 'status');
    await comeAgainAs('Dan Eve Ada Cleo Bo Flo');
    await expect.poll(() => table.focused()).toBe('Bo / status');
    await table.press(' ');
    await expect.poll(chosen).toBe('Bo');
    await table.press('{ArrowDown}');
    await expect.poll(() => table.focused()).toBe('Flo / status');
  });

  test('and is where its lead was when that is gone', async () => {
    await table.focusOn('Bo', 'status');
    await comeAgainAs('Ada Cleo Dan Eve Flo');
    await expect.poll(() => table.focused()).toBe('Cleo / status');
  });

  test('out of its menu, which closes', async () => {
    await table.focusOn('Bo', 'actions');
    await table.press('{Enter}');
    await expect.element(page.getByRole('menu')).toBeVisible();
    await comeAgainAs('Dan Eve Ada Cleo Bo Flo');
    await expect.element(page.getByRole('menu')).not.toBeInTheDocument();
    await expect.poll(() => table.focused()).toBe('Bo / actions');
  });

  test('and out of its panel back into its row', async () => {
    await table.focusOn('Bo');
    await table.press('{Enter}');
    await expect.element(page.getByRole('dialog')).toBeVisible();
    await comeAgainAs('Dan Eve Ada Cleo Bo Flo');
    await table.press('{Escape}');
    await expect.poll(() => table.focused()).toBe('Bo / name');
  });
});

describe('a range of rows', () => {
  test('begins at the lead that was chosen, wherever it stands by now', async () => {
    await table.focusOn('Bo');
    await table.press(' ');
    await comeAgainAs('Dan Eve Ada Cleo Bo Flo');
    await table.focusOn('Flo');
    await table.press('{Shift>} {/Shift}');
    await expect.poll(chosen).toBe('Bo Flo');
  });

  test('does not begin at a lead that is no more chosen', async () => {
    await table.focusOn('Ada');
    await table.press(' ');
    await userEvent.click(page.getByRole('button', { name: 'Clear selection' }));
    await table.focusOn('Dan');
    await table.press('{Shift>}{ArrowDown}{/Shift}');
    await expect.poll(chosen).toBe('Dan Eve');
    await userEvent.click(page.getByRole('button', { name: 'Clear selection' }));
    await table.focusOn('Bo');
    await table.press('{Shift>} {/Shift}');
    await expect.poll(chosen).toBe('Bo');
  });

  test('of arrows begins at the row with the focus, unless the range before ended there', async () => {
    await table.focusOn('Ada');
    await table.press(' {ArrowDown}{ArrowDown}{ArrowDown}{Shift>}{ArrowDown}{/Shift}');
    await expect.poll(chosen).toBe('Ada Dan Eve');
  });

  test('of arrows takes back what it chose, and nothing that was chosen before', async () => {
    await table.focusOn('Cleo');
    await table.press(' {ArrowUp}{ArrowUp}');
    await table.press(' {Shift>}{ArrowDown}{ArrowDown}{ArrowDown}{/Shift}');
    await expect.poll(chosen).toBe('Ada Bo Cleo Dan');
    await table.press('{Shift>}{ArrowUp}{ArrowUp}{ArrowUp}{/Shift}');
    await expect.poll(chosen).toBe('Ada Cleo');
  });
});
