/** A table by keyboard alone, in a real browser. */
import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { leadOf } from '../../../test/support/facts.js';
import { TablePage } from '../../../test/support/table-page.js';
import { createMemoryAdapter } from '../../adapter/index.js';
import type { Lead } from '../../core/index.js';
import { LeadTable, LeadView } from '../../index.js';
import { lemlist } from '../../models/lemlist.js';

const nameOf = (nth: number): string => `Lead ${String(nth).padStart(3, '0')}`;
const named: ReadonlyMap<number, string> = new Map([
  [60, 'Ann Orr'],
  [80, 'Bert Ng'],
]);
const leads: readonly Lead[] = Array.from({ length: 200 }, (_, nth) =>
  leadOf(['lead.added', 'lead.launched', 'lead.started', ['email.bounced', { reason: 'mailbox-full' }]], {
    id: `lead-${String(nth).padStart(3, '0')}`,
    name: named.get(nth) ?? nameOf(nth),
    version: 1,
  }),
);

async function open(dir: 'ltr' | 'rtl' = 'ltr'): Promise<TablePage> {
  await page.viewport(1280, 800);
  const adapter = createMemoryAdapter(leads, { models: lemlist });
  const screen = await render(
    <div dir={dir}>
      <button type="button">Before</button>
      <LeadView adapter={adapter} models={lemlist}>
        <LeadTable />
      </LeadView>
      <button type="button">After</button>
    </div>,
  );
  const opened = new TablePage(screen.container);
  return opened.ready();
}

let table: TablePage;
beforeEach(async () => {
  table = await open();
});

describe('a name that is typed', () => {
  test('takes the focus to its lead, wherever it is among those that are loaded', async () => {
    await table.focusOn(nameOf(0));
    await table.press('bert');
    await expect.poll(() => table.focused()).toBe('Bert Ng / name');
  });

  test.each(['{Home}', '{ArrowDown}', ' ', '{F2}{Escape}', '{Control>}a{/Control}'])(
    'is over with %s: the next letter begins another',
    async (keys) => {
      await table.focusOn(nameOf(0));
      await table.press('ann');
      await expect.poll(() => table.focused()).toBe('Ann Orr / name');
      await table.press(`${keys}bert`);
      await expect.poll(() => table.focused()).toMatch(/^Bert Ng/);
    },
  );

  test('goes on over a capital letter', async () => {
    await table.focusOn(nameOf(0));
    await table.press('an{Shift>}N{/Shift}');
    await expect.poll(() => table.focused()).toBe('Ann Orr / name');
    await table.press('x');
    expect(table.focused()).toBe('Ann Orr / name');
  });
});

describe('the focus', () => {
  test('comes in by one tab and leaves by the next', async () => {
    await userEvent.click(page.getByRole('button', { name: 'Before' }));
    // The tools above the rows come first.
    await table.press('{Tab}{Tab}{Tab}{Tab}');
    expect(table.focused()).toBe(`${nameOf(0)} / name`);
    await table.press('{Tab}');
    await expect.element(page.getByRole('button', { name: 'After' })).toHaveFocus();
    await table.press('{Shift>}{Tab}{/Shift}');
    expect(table.focused()).toBe(`${nameOf(0)} / name`);
  });

  test.each([
    ['{ArrowDown}', `${nameOf(1)} / name`],
    ['{ArrowRight}', `${nameOf(0)} / status`],
    ['{ArrowLeft}', `${nameOf(0)} / select`],
    ['{ArrowUp}', 'header / name'],
    ['{End}', `${nameOf(0)} / actions`],
    ['{Home}', `${nameOf(0)} / select`],
    ['{Control>}{End}{/Control}', `${nameOf(199)} / actions`],
    ['{Control>}{End}{Home}{/Control}', `${nameOf(0)} / select`],
    ['{ArrowUp}{ArrowUp}{ArrowLeft}{ArrowLeft}{ArrowLeft}', 'header / select'],
  ])('is moved by %s', async (keys, where) => {
    await table.focusOn(nameOf(0));
    await table.press(keys);
    await expect.poll(() => table.focused()).toBe(where);
  });

  test('goes a page down and back up, and its row is in view', async () => {
    await table.focusOn(nameOf(0));
    await table.press('{PageDown}');
    await expect.poll(() => table.focused()).toBe(`${nameOf(13)} / name`);
    await table.press('{PageDown}');
    await expect.poll(() => table.focused()).toBe(`${nameOf(26)} / name`);
    await expect.element(page.elementLocator(table.cell(nameOf(26), 'name'))).toBeInViewport();
    await table.press('{PageUp}{PageUp}');
    await expect.poll(() => table.focused()).toBe(`${nameOf(0)} / name`);
  });

  test('is not lost when its row is scrolled away, and comes back with the row', async () => {
    await table.focusOn(nameOf(3));
    table.grid.scrollTop = 5000;
    await expect.poll(() => table.names()).not.toContain(nameOf(3));
    expect(table.grid.contains(document.activeElement)).toBe(true);
    await table.press('{ArrowDown}');
    await expect.poll(() => table.focused()).toBe(`${nameOf(4)} / name`);
  });

  test('goes from a widget back to its cell by Escape', async () => {
    await table.focusOn(nameOf(0), 'select');
    table.cell(nameOf(0), 'select').querySelector('input')?.focus();
    await table.press('{Escape}');
    expect(document.activeElement).toBe(table.cell(nameOf(0), 'select'));
  });
});

test('written right to left, the arrows change places', async () => {
  table = await open('rtl');
  await table.focusOn(nameOf(0));
  await table.press('{ArrowLeft}');
  await expect.poll(() => table.focused()).toBe(`${nameOf(0)} / status`);
  const [name, status] = ['name', 'status'].map((column) =>
    table.cell(nameOf(0), column).getBoundingClientRect(),
  );
  expect(status?.right).toBeLessThanOrEqual(name?.left ?? 0);
});

test('in a narrow table the focus passes over the columns that are left out', async () => {
  await page.viewport(420, 800);
  await expect.poll(() => getComputedStyle(table.cell(nameOf(0), 'email')).display).toBe('none');
  await table.focusOn(nameOf(0), 'status');
  const walked: string[] = [];
  for (let step = 0; step < 3; step += 1) {
    await table.press('{ArrowRight}');
    walked.push(table.focused());
  }
  expect(walked).toEqual(['company', 'lastActivity', 'actions'].map((column) => `${nameOf(0)} / ${column}`));
  await table.press('{ArrowLeft}{ArrowLeft}{ArrowLeft}');
  expect(table.focused()).toBe(`${nameOf(0)} / status`);
});

describe('rows', () => {
  const isSelected = (nth: number) => table.row(nameOf(nth)).getAttribute('aria-selected') === 'true';
  const selected = () => [0, 1, 2, 3, 4].filter(isSelected);

  test('are chosen beside their boxes as well, also in a range: a box alone is small for a finger', async () => {
    const edge = { position: { x: 3, y: 3 } };
    await userEvent.click(table.cell(nameOf(1), 'select'), edge);
    await expect.poll(selected).toEqual([1]);
    await userEvent.click(table.cell(nameOf(3), 'select'), { ...edge, modifiers: ['Shift'] });
    await expect.poll(selected).toEqual([1, 2, 3]);
    await userEvent.click(
      table.grid.querySelector('[role=columnheader][data-column=select]') ?? table.grid,
      edge,
    );
    await expect.poll(selected).toEqual([]);
  });

  test('are chosen by Space, and in a range with Shift', async () => {
    await table.focusOn(nameOf(1));
    await table.press(' ');
    await expect.poll(selected).toEqual([1]);
    await table.press('{ArrowDown}{ArrowDown}{Shift>} {/Shift}');
    await expect.poll(selected).toEqual([1, 2, 3]);
    await expect.element(page.getByText('3 selected')).toBeVisible();
    await table.press(' ');
    await expect.poll(selected).toEqual([1, 2]);
  });

  test('are all chosen by Ctrl+A, those that are loaded and then those that match', async () => {
    await table.focusOn(nameOf(0));
    await table.press('{Control>}a{/Control}');
    await expect.element(page.getByText('100 selected')).toBeVisible();
    await userEvent.click(page.getByRole('button', { name: 'Select all 200 matching' }));
    await expect.element(page.getByText('200 selected')).toBeVisible();
  });
});

describe('what is refused or explained', () => {
  async function openMenu(name: string): Promise<void> {
    await table.focusOn(name, 'actions');
    await table.press('{Enter}');
    await expect.element(page.getByRole('menuitem', { name: 'Launch' })).toHaveFocus();
  }

  test('the row menu opens by Enter, keeps the focus within, and gives it back to the cell', async () => {
    await openMenu(nameOf(2));
    await table.press('{Escape}');
    await expect.poll(() => table.focused()).toBe(`${nameOf(2)} / actions`);
    await expect.element(page.getByRole('menu')).not.toBeInTheDocument();
  });

  test('a refused action can be reached, says why, and does nothing', async () => {
    await openMenu(nameOf(2));
    await table.press('un-p');
    const item = page.getByRole('menuitem', { name: 'Un-pause' });
    await expect.element(item).toHaveFocus();
    await expect.element(item).toHaveAttribute('aria-disabled', 'true');
    await expect.element(item).toHaveAccessibleDescription('Not possible while the lead has this status.');
    await table.press('{Enter}');
    await expect.element(item).toBeVisible();
    expect(table.badge(nameOf(2))).toBe('Bounced');
  });

  test('what cannot be taken back asks first, with the focus on Cancel, and gives it back when cancelled', async () => {
    await openMenu(nameOf(2));
    await table.press('delete');
    await expect.element(page.getByRole('menuitem', { name: 'Delete' })).toHaveFocus();
    await table.press('{Enter}');
    await expect.element(page.getByRole('menuitem', { name: 'Cancel' })).toHaveFocus();
    await table.press('{Enter}');
    await expect.element(page.getByRole('menuitem', { name: 'Retry' })).toBeVisible();
    await expect.element(page.getByRole('menuitem', { name: 'Delete' })).toHaveFocus();
    await table.press('{Escape}');
    await expect.poll(() => table.focused()).toBe(`${nameOf(2)} / actions`);
  });

  test('an action is carried out, and the focus is in the row again', async () => {
    await openMenu(nameOf(2));
    await table.press('retry');
    await expect.element(page.getByRole('menuitem', { name: 'Retry' })).toHaveFocus();
    await table.press('{Enter}');
    await expect.poll(() => table.badge(nameOf(2))).toBe('In progress');
    await expect.poll(() => table.focused()).toBe(`${nameOf(2)} / actions`);
  });

  test('why a lead is where it is: opened by Enter, read, closed by Escape', async () => {
    await table.focusOn(nameOf(2), 'status');
    await table.press('{Enter}');
    const dialog = page.getByRole('dialog');
    await expect.element(dialog).toHaveTextContent('Mailbox full');
    await expect.poll(() => dialog.element().contains(document.activeElement)).toBe(true);
    await table.press('{Escape}');
    await expect.poll(() => table.focused()).toBe(`${nameOf(2)} / status`);
  });
});

test('a heading sorts by Enter, one way, the other way, none; the focus stays in it', async () => {
  const heading = page.getByRole('columnheader', { name: 'Name' });
  await table.focusOn(nameOf(0));
  await table.press('{ArrowUp}{Enter}');
  await expect.element(heading).toHaveAttribute('aria-sort', 'ascending');
  await table.press('{Enter}');
  await expect.element(heading).toHaveAttribute('aria-sort', 'descending');
  await expect.poll(() => table.names()[0]).toBe(nameOf(199));
  await expect.element(page.getByText('Sorted by Name, descending')).toBeInTheDocument();
  expect(table.focused()).toBe('header / name');
  await table.press('{Enter}');
  await expect.element(heading).not.toHaveAttribute('aria-sort');
  await expect.poll(() => table.names()[0]).toBe(nameOf(0));
});

describe('a table wider than its place', () => {
  test.each(['ltr', 'rtl'] as const)('shows each cell that the focus comes to, %s', async (dir) => {
    table = await open(dir);
    await page.viewport(800, 800);
    await expect.poll(() => table.grid.scrollWidth).toBeGreaterThan(table.grid.clientWidth);
    await table.focusOn(nameOf(0));
    const [onward, back] = dir === 'ltr' ? ['{ArrowRight}', '{ArrowLeft}'] : ['{ArrowLeft}', '{ArrowRight}'];
    const covered: string[] = [];
    for (const key of [
      onward,
      onward,
      onward,
      onward,
      onward,
      onward,
      onward,
      back,
      back,
      back,
      back,
      back,
    ]) {
      await table.press(key);
      if (!isSeenWhole(document.activeElement)) covered.push(table.focused());
    }
    expect(covered).toEqual([]);
    expect(isSeenWhole(table.cell(nameOf(0), 'actions'))).toBe(true);
  });
});

/** Whether both ends of an element are on top of all else. */
function isSeenWhole(element: Element | null): boolean {
  const { left, right, top, bottom } = element?.getBoundingClientRect() ?? new DOMRect();
  return [left + 2, right - 2].every((x) => {
    const there = document.elementFromPoint(x, (top + bottom) / 2);
    return there !== null && element !== null && element.contains(there);
  });
}
