/** Fingers, narrow screens, paper and forced colours: what only the style sheet sees to. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { manyLeads } from '../../../test/support/many-leads.js';
import { TablePage } from '../../../test/support/table-page.js';
import { createMemoryAdapter } from '../../adapter/index.js';
import { lemlist } from '../../models/lemlist.js';
import { Workbench } from '../../../stories/table/workbench.js';

const adapter = createMemoryAdapter(manyLeads(300), { models: lemlist });

const ready = ['Opened but not Replied', 'Completed without reply', 'All Clicked', 'All Bounced'].map(
  (name, nth) => ({ id: String(nth), name, query: {} }),
);

async function open(): Promise<TablePage> {
  const { container } = await render(
    <Workbench adapter={adapter} models={lemlist} ready={ready} defaultQuery={{ search: 'Lead' }} />,
  );
  return new TablePage(container).ready();
}

async function look(media: string, forcedColors = 'none'): Promise<void> {
  await cdp().send('Emulation.setEmulatedMedia', {
    media,
    features: [{ name: 'forced-colors', value: forcedColors }],
  });
}

const touch = (enabled: boolean) => cdp().send('Emulation.setTouchEmulationEnabled', { enabled });

const shown = (selector: string): readonly HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>(selector)].filter((element) => element.checkVisibility());

/** A colour of the system as it is drawn. */
function colourOf(name: string): string {
  const probe = document.body.appendChild(document.createElement('i'));
  probe.style.backgroundColor = name;
  const { backgroundColor } = getComputedStyle(probe);
  probe.remove();
  return backgroundColor;
}

beforeEach(() => page.viewport(390, 844));

afterEach(async () => {
  await look('');
  await touch(false);
});

describe('under a finger', () => {
  test('whatever is pressed is at least 36 pixels high, and what is typed is not enlarged', async () => {
    await touch(true);
    await open();
    expect(matchMedia('(pointer: coarse)').matches).toBe(true);
    const low = shown('.ll-button, .ll-view-name, .ll-search, .ll-chip-remove, .ll-row-menu').filter(
      (element) => element.getBoundingClientRect().height < 36,
    );
    expect(low.map(({ className }) => className)).toEqual([]);
    const [search] = shown('.ll-search > input');
    expect(search && getComputedStyle(search).fontSize).toBe('16px');
  });

  test('the views are one line, and move under the finger, not the page', async () => {
    await open();
    const [list] = shown('.ll-view-list');
    const tops = shown('.ll-view').map((view) => view.getBoundingClientRect().top);
    expect(new Set(tops).size).toBe(1);
    expect(list && list.scrollWidth > list.clientWidth).toBe(true);
    expect(document.documentElement.scrollWidth).toBe(390);
  });

  test('how many are chosen, and the button that lets go of them, are seen once', async () => {
    const seen = (text: string) =>
      shown('.st-workbench :is(span, button)').filter(
        (element) => element.textContent.trim() === text && element.getBoundingClientRect().width > 1,
      ).length;
    await open();
    await userEvent.click(page.getByRole('checkbox').nth(1));
    await expect.poll(() => shown('.ll-bulk-offers').length).toBe(1);
    await expect.poll(() => [seen('1 selected'), seen('Clear selection')]).toEqual([1, 1]);
    expect(document.querySelector('.ll-toolbar [role=status]')).toHaveTextContent('1 selected');
    await userEvent.click(page.getByRole('button', { name: 'Clear selection' }).last());
    await expect.element(page.getByText('300 leads')).toBeVisible();
    expect(seen('300 leads')).toBe(1);
  });

  test('while it is asked for those that are chosen, no more are offered', async () => {
    const more = () => shown('[data-part=select-matching]').length;
    await open();
    await userEvent.click(page.getByRole('checkbox').nth(1));
    await expect.poll(more).toBe(1);
    await userEvent.click(page.elementLocator(document.querySelector('[data-part=offer]') ?? document.body));
    await expect.poll(() => shown('.ll-bulk-question').length).toBe(1);
    expect(more()).toBe(0);
    await userEvent.click(page.getByRole('button', { name: 'Cancel' }));
    await expect.poll(more).toBe(1);
  });

  test('no row moves when the first is ticked', async () => {
    const table = await open();
    const top = () => table.rows[0]?.getBoundingClientRect().top;
    const before = top();
    await userEvent.click(page.getByRole('checkbox').nth(1));
    await expect.element(page.getByText('1 selected').first()).toBeVisible();
    expect(top()).toBe(before);
  });
});

test('on a telephone the reason has all of its line', async () => {
  const table = await open();
  const name = table.names()[0] ?? '';
  const widthOf = (column: string) => table.cell(name, column).getBoundingClientRect().width;
  expect(widthOf('status')).toBeGreaterThan(widthOf('name'));
  expect(widthOf('company')).toBe(0);
});

test('on a telephone the heading that is sorted by is not cut off', async () => {
  await page.viewport(320, 800);
  await open();
  await userEvent.click(page.getByRole('button', { name: 'Last activity' }));
  await expect.poll(() => shown('[aria-sort] > .ll-sort').length).toBe(1);
  const [label] = shown('[data-column=lastActivity] .ll-sort-label');
  expect(label && label.scrollWidth <= label.clientWidth).toBe(true);
});

test('on paper is nothing that can only be pressed or typed into', async () => {
  await page.viewport(1280, 800);
  await open();
  await look('print');
  expect(shown('button:not(.ll-open, .ll-why, .ll-sort), input').map(({ className }) => className)).toEqual(
    [],
  );
});

test('in forced colours the three dots of a row’s menu stay three', async () => {
  await look('', 'active');
  await open();
  const [menu] = shown('.ll-row-menu');
  expect(menu && getComputedStyle(menu, '::before').boxShadow).toMatch(/-5px 0px.*5px 0px/);
  expect(menu && getComputedStyle(menu, '::before').inlineSize).toBe('3px');
});

test('in forced colours nothing that is drawn keeps a colour of the theme', async () => {
  // The theme is dark, and the ground that is forced is light: what kept its colour would hardly be seen.
  document.documentElement.dataset['llTheme'] = 'dark';
  await look('', 'active');
  await open();
  const ink = getComputedStyle(document.body).color;
  const [menu] = shown('.ll-row-menu');
  expect(menu && getComputedStyle(menu, '::before').boxShadow).toContain(ink);
  await userEvent.click(page.getByRole('button', { name: 'Status' }));
  await expect.poll(() => shown('.ll-filter-item .ll-pip').length).toBeGreaterThan(3);
  const drawn = shown('.ll-icon, .ll-pip').map((drawing) => getComputedStyle(drawing).color);
  expect(new Set(drawn)).toEqual(new Set([ink]));
  delete document.documentElement.dataset['llTheme'];
});

test('in forced colours a change is marked in a colour that is seen', async () => {
  await look('', 'active');
  await open();
  const [badge] = shown('.ll-row [data-column=status] > *');
  badge?.setAttribute('data-changed', '');
  const mark = badge && getComputedStyle(badge, '::after').backgroundColor;
  expect(mark).toBe(colourOf('Highlight'));
});

test('in forced colours the clause that is chosen is marked', async () => {
  await look('', 'active');
  await open();
  await userEvent.click(page.getByRole('button', { name: 'Status' }));
  const styleOf = (state: string) => {
    const [item] = shown(`.ll-filter-clauses > [data-state=${state}]`);
    return item && getComputedStyle(item);
  };
  await expect.poll(() => styleOf('checked')).toBeTruthy();
  // Any other ground is taken away.
  expect(styleOf('checked')?.forcedColorAdjust).toBe('none');
  expect(styleOf('checked')?.backgroundColor).not.toBe(styleOf('unchecked')?.backgroundColor);
});
