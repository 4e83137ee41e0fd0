/** The filter menu by keyboard alone, in a real browser. */
import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { handAdapter } from '../../../test/support/hand-adapter.js';
import type { HandAdapter } from '../../../test/support/hand-adapter.js';
import type { LeadQuery, StatusModel } from '../../core/index.js';
import { LeadView, StatusFilterMenu } from '../../index.js';
import { lemlist } from '../../models/lemlist.js';
import { reply } from '../../models/reply.js';

let hand: HandAdapter;
let queries: LeadQuery[];

beforeEach(async () => {
  await page.viewport(1280, 800);
  hand = handAdapter();
  queries = [];
});

async function show(defaultQuery: LeadQuery = {}, model: StatusModel = lemlist): Promise<void> {
  await render(
    <LeadView
      adapter={hand.adapter}
      models={model}
      defaultQuery={defaultQuery}
      onQueryChange={(query) => queries.push(query)}
    >
      <StatusFilterMenu />
    </LeadView>,
  );
}

const trigger = () => page.getByRole('button', { name: /^Status/ });
const press = (keys: string) => userEvent.keyboard(keys);
const option = (name: string) => page.getByRole('menuitemcheckbox', { name: new RegExp(`^${name}`) }).first();
const clause = (name: string) => page.getByRole('menuitemradio', { name, exact: true });

/** Opens the menu by keyboard: the first clause has the focus. */
async function open(): Promise<void> {
  await userEvent.tab();
  await press('{Enter}');
  await expect.element(clause('is any of')).toHaveFocus();
}

/** The menu moves its focus a moment after the key. */
async function pressAndMove(key: string): Promise<void> {
  const from = document.activeElement;
  await press(key);
  await expect.poll(() => document.activeElement).not.toBe(from);
}

async function walkTo(label: string): Promise<void> {
  while (!document.activeElement?.textContent.startsWith(label)) await pressAndMove('{ArrowDown}');
}

async function turnToNeverBeen(): Promise<void> {
  for (const key of ['{ArrowDown}', '{ArrowDown}', '{ArrowDown}']) await pressAndMove(key);
  await expect.element(clause('has never been')).toHaveFocus();
  await press('{Enter}');
  await expect.element(clause('has never been')).toBeChecked();
}

async function apply(): Promise<void> {
  await pressAndMove('{End}');
  await expect.element(page.getByRole('menuitem', { name: 'Apply' })).toHaveFocus();
  await press('{Enter}');
}

async function typeTo(label: string): Promise<void> {
  await press(label.toLowerCase());
  await expect.element(option(label)).toHaveFocus();
}

describe('the menu', () => {
  test('stays open while statuses are chosen, asks nothing, and applies by Apply', async () => {
    await show();
    await open();
    await walkTo('Bounced');
    await press('{Enter}');
    await expect.element(option('Bounced')).toBeChecked();
    await walkTo('Failed');
    await press(' ');
    await expect.element(option('Failed')).toBeChecked();
    expect(queries).toEqual([]);
    await apply();
    expect(queries).toEqual([{ status: ['bounced', 'failed'] }]);
    await expect.element(page.getByRole('menu')).not.toBeInTheDocument();
    await expect.element(trigger()).toHaveFocus();
    await expect.element(trigger()).toHaveTextContent('Status2');
  });

  test('forgets what was not applied when it is closed by Escape', async () => {
    await show({ status: ['bounced'] });
    await open();
    await typeTo('Failed');
    await press('{Enter}');
    await expect.element(option('Failed')).toBeChecked();
    await press('{Escape}');
    await expect.element(trigger()).toHaveFocus();
    await press('{Enter}');
    await expect.element(option('Failed')).not.toBeChecked();
    await expect.element(option('Bounced')).toBeChecked();
    expect(queries).toEqual([]);
  });

  test('takes the clause away by Clear', async () => {
    await show({ status: ['bounced'], search: 'ada' });
    await open();
    await press('clear');
    await expect.element(page.getByRole('menuitem', { name: 'Clear' })).toHaveFocus();
    await press('{Enter}');
    expect(queries).toEqual([{ search: 'ada' }]);
    await expect.element(trigger()).toHaveFocus();
  });

  test('turns to another clause without closing, and that clause takes the place of the first', async () => {
    await show({ status: ['replied'] });
    await open();
    await turnToNeverBeen();
    await apply();
    expect(queries).toEqual([{ notReached: ['replied'] }]);
  });

  test('groups the statuses as the product does', async () => {
    await show();
    await open();
    const groups = page
      .getByRole('group')
      .elements()
      .map((group) => group.getAttribute('aria-labelledby'));
    const names = groups.flatMap((id) => document.getElementById(id ?? '')?.textContent ?? []);
    expect(names).toEqual(
      expect.arrayContaining(['Pre-campaign', 'Active campaign', 'Engagement', 'Problem']),
    );
  });
});

describe('numbers', () => {
  test('are a dash before they are known, and never 0', async () => {
    await show();
    await open();
    await expect.element(option('Bounced')).toHaveTextContent('Bounced–');
    const zero = Object.fromEntries(Object.keys(lemlist.statuses).map((id) => [id, 0]));
    const shown = { ...zero, bounced: 1234 };
    await hand.counts[0]?.answer({ total: 1234, shown, held: shown, substatus: {}, precision: 'at-least' });
    await expect.element(option('Bounced')).toHaveTextContent('Bounced1,234+');
    await expect.element(option('Failed')).toHaveTextContent('Failed0+');
  });

  test('overlap where a lead holds several statuses, and the menu says so', async () => {
    await show({}, reply);
    await open();
    await expect
      .element(page.getByText('A lead can hold several statuses, so the counts overlap.'))
      .toBeVisible();
  });
});

test('where the backend cannot filter by status there is no menu', async () => {
  hand = handAdapter({ filters: ['search'] });
  await show();
  await expect.element(trigger()).not.toBeInTheDocument();
});
