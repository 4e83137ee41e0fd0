/** Texts that are far too long, in the parts that hang over a table. */
import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { leadOf } from '../../../test/support/facts.js';
import { TablePage } from '../../../test/support/table-page.js';
import { createMemoryAdapter } from '../../adapter/index.js';
import { LeadTable, LeadView, MoreFilters } from '../../index.js';
import { lemlist } from '../../models/lemlist.js';

const name = 'N'.repeat(300);
const lead = leadOf(['lead.added', 'lead.launched'], {
  id: 'long',
  name,
  ownerId: 'o'.repeat(200),
  version: 2,
});

let table: TablePage;
beforeEach(async () => {
  await page.viewport(1280, 800);
  const screen = await render(
    <LeadView adapter={createMemoryAdapter([lead], { models: lemlist })} models={lemlist}>
      <MoreFilters />
      <LeadTable />
    </LeadView>,
  );
  table = await new TablePage(screen.container).ready();
});

const box = (selector: string) => document.querySelector(selector)?.getBoundingClientRect();

describe('a name of 300 letters', () => {
  test('does not widen the menu of its row', async () => {
    await table.open(name, 'menu');
    await expect.poll(() => box('[role=menu]')?.width).toBeLessThan(320);
    expect(box('[role=menu] .ll-menu-heading')?.height).toBeLessThan(40);
  });

  test('leaves room for the rest of its sheet', async () => {
    await userEvent.click(table.cell(name, 'name').querySelector('button') ?? table.grid);
    await expect.poll(() => box('.ll-sheet-header')?.height).toBeLessThan(120);
  });
});

test('an owner of 200 letters stays within the filters', async () => {
  await userEvent.click(page.getByRole('button', { name: 'More filters' }));
  const panel = () => document.querySelector('.ll-filter-panel');
  await expect.poll(panel).not.toBeNull();
  expect(panel()?.scrollWidth).toBe(panel()?.clientWidth);
});
