/** What is pressed and goes by that takes nobody's place away: the focus is beside it or in the rows, by key alone. */
import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { createMemoryAdapter } from '../../src/adapter/index.js';
import type { LeadAdapter } from '../../src/adapter/index.js';
import type { LeadQuery } from '../../src/core/index.js';
import { lemlist } from '../../src/models/index.js';
import { Workbench } from '../../stories/table/workbench.js';
import type { WorkbenchProps } from '../../stories/table/workbench.js';
import { manyLeads } from '../support/many-leads.js';
import { TablePage } from '../support/table-page.js';
import { focusedName, press, tabTo } from './keys.js';

const adapter = createMemoryAdapter(manyLeads(300), { models: lemlist });
let table: TablePage;

async function open(defaultQuery: LeadQuery = {}, props: Partial<WorkbenchProps> = {}): Promise<void> {
  const { container } = await render(
    <Workbench adapter={adapter} models={lemlist} defaultQuery={defaultQuery} {...props} />,
  );
  table = new TablePage(container);
}

const isInRows = () => table.grid.contains(document.activeElement);

/** Into the rows, with the first of them chosen. */
async function choose(keys: string): Promise<void> {
  await table.ready();
  await tabTo('Show keyboard shortcuts');
  await press(`{Tab}${keys}`);
}

beforeEach(async () => {
  localStorage.clear();
  await page.viewport(1280, 900);
});

describe('the focus is in the rows', () => {
  test.each(['Select all 300 matching', 'Clear selection'])('after “%s” above them', async (name) => {
    await open();
    await choose('{Control>}a{/Control}');
    await tabTo(name, { back: true });
    await press('{Enter}');
    await expect.poll(isInRows).toBe(true);
    await press('{ArrowDown}');
    expect(isInRows()).toBe(true);
  });

  test('after “Clear selection” below them', async () => {
    await open();
    await choose(' ');
    await tabTo('Clear selection');
    await press('{Enter}');
    await expect.poll(isInRows).toBe(true);
  });

  test('after what came of an act was closed', async () => {
    await open();
    await choose(' ');
    await tabTo('Pause');
    await press('{Enter}');
    await expect.element(page.getByRole('button', { name: 'Pause 1 lead' })).toBeVisible();
    await tabTo('Pause 1 lead');
    await press('{Enter}');
    await tabTo('Close');
    await press('{Enter}');
    await expect.poll(isInRows).toBe(true);
  });
});

test('it is in the rows after the last page of a list that loads more', async () => {
  const capabilities = { ...adapter.capabilities, totals: 'none', paging: 'cursor' } as const;
  const leads = manyLeads(120);
  const listLeads: LeadAdapter['listLeads'] = async ({ cursor }) =>
    cursor === undefined ? { leads: leads.slice(0, 100), next: 'rest' } : { leads: leads.slice(100) };
  await open({}, { adapter: { ...adapter, id: 'chained', capabilities, listLeads } });
  await table.ready();
  await tabTo('Load more');
  await press('{Enter}');
  await expect.element(page.getByRole('button', { name: 'Load more' })).not.toBeInTheDocument();
  expect(isInRows()).toBe(true);
});

test('when there is no time left to take an act back, it is on what else can be done', async () => {
  let late = 0;
  await open({}, { now: () => new Date(Date.now() + late).toISOString() });
  await choose('{ArrowDown} ');
  await tabTo('Pause');
  await press('{Enter}');
  await tabTo('Pause 1 lead');
  await press('{Enter}');
  await tabTo(/^Undo/);
  late = 30 * 86_400_000;
  await expect.poll(() => document.querySelector('[data-part=undo]'), { timeout: 3000 }).toBeNull();
  expect(document.activeElement?.closest('.ll-bulk')).not.toBeNull();
});

describe('the menu of a row', () => {
  const menuKey = () =>
    document.activeElement?.dispatchEvent(
      new PointerEvent('contextmenu', { bubbles: true, cancelable: true }),
    );

  test.each<[string, () => unknown]>([
    ['Shift and F10', () => press('{Shift>}{F10}{/Shift}')],
    ['the key for menus', menuKey],
  ])('is opened by %s, and left by Escape', async (_name, ask) => {
    await open();
    await table.ready();
    await tabTo('Show keyboard shortcuts');
    await press('{Tab}{ArrowDown}');
    await ask();
    await expect.element(page.getByRole('menu')).toBeVisible();
    await expect.poll(() => document.activeElement?.closest('[role=menu]')).not.toBeNull();
    await press('{Escape}');
    await expect.poll(isInRows).toBe(true);
  });

  test('is not what a right click asks for: that is the browser’s', async () => {
    await open();
    await table.ready();
    const heard: boolean[] = [];
    const hear = (event: Event) => heard.push(event.defaultPrevented);
    // After the table has answered: what takes the event for its own menu prevents the browser's.
    window.addEventListener('contextmenu', hear, { once: true });
    await userEvent.click(table.rows[1]!, { button: 'right' });
    await expect.poll(() => heard).toEqual([false]);
  });
});

describe('in the panel of a lead the focus', () => {
  const isIn = () => document.activeElement?.closest('[data-part=sheet]') !== null;

  /** The first of leads that nobody has paused or deleted. */
  async function openFirst(): Promise<void> {
    await open({}, { adapter: createMemoryAdapter(manyLeads(3), { models: lemlist }) });
    await choose('{Enter}');
    await expect.poll(isIn).toBe(true);
    await expect.element(page.getByRole('button', { name: 'Pause', exact: true })).toBeVisible();
  }

  test('stays beside what was done, and the keys of the panel go on', async () => {
    await openFirst();
    await tabTo('Pause');
    await press('{Enter}');
    await expect.poll(focusedName).toBe('Possible now');
    await press('{Tab}');
    await expect.poll(() => document.activeElement?.getAttribute('data-part')).toBe('action');
    await press('{Escape}');
    await expect.poll(isInRows).toBe(true);
  });

  test('is on the name of a lead that was deleted there', async () => {
    await openFirst();
    await tabTo('Delete');
    await press('{Enter}');
    await tabTo('Delete');
    await press('{Enter}');
    await expect.element(page.getByText(/This lead was deleted/)).toBeVisible();
    await expect.poll(() => document.activeElement?.tagName).toBe('H2');
  });
});

test('Escape leaves the question of an act, and only that', async () => {
  await open();
  await choose(' ');
  await tabTo('Pause');
  await press('{Enter}');
  await tabTo(/^Note/);
  await press('until then{Escape}');
  await expect.poll(focusedName).toBe('1 selected');
});

test('the last filter that is removed leaves the focus on the control before it', async () => {
  await open({ search: 'Lead' });
  await table.ready();
  await tabTo(/^Remove filter/);
  await press('{Enter}');
  await expect.poll(focusedName).toBe('More filters');
});

test('filters that are cleared where none matches leave the focus in the table', async () => {
  await open({ search: 'nobody is called so' });
  await expect.element(page.getByRole('button', { name: 'Clear filters' })).toBeVisible();
  await tabTo('Clear filters');
  await press('{Enter}');
  await table.ready();
  expect(document.activeElement?.closest('.ll-table')).not.toBeNull();
});
