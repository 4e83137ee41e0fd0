/** Another list in the same table: sorted or filtered otherwise while somebody stands far down. */
import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { manyLeads, nameAt } from '../../../test/support/many-leads.js';
import { TablePage } from '../../../test/support/table-page.js';
import { createMemoryAdapter } from '../../adapter/index.js';
import { LeadSearch, LeadTable, LeadView } from '../../index.js';
import { lemlist } from '../../models/lemlist.js';

const COUNT = 2000;
let table: TablePage;

beforeEach(async () => {
  await page.viewport(1280, 800);
  const screen = await render(
    <LeadView adapter={createMemoryAdapter(manyLeads(COUNT), { models: lemlist })} models={lemlist}>
      <LeadSearch />
      <LeadTable />
    </LeadView>,
  );
  table = await new TablePage(screen.container).ready();
  await table.focusOn(nameAt(2));
  await goFarDown();
});

async function goFarDown(): Promise<void> {
  table.grid.scrollTop = 1000 * 40;
  await expect.poll(() => table.names()).toContain(nameAt(1005));
}

test('a list that is sorted otherwise is seen from its top, with the focus in the heading', async () => {
  const heading = page.getByRole('columnheader', { name: 'Name' }).element();
  heading.querySelector('button')?.click();
  await expect.poll(() => table.grid.getAttribute('aria-busy')).toBe('false');
  heading.querySelector('button')?.click();
  await expect.poll(() => table.names()[0]).toBe(nameAt(COUNT - 1));
  expect(table.grid.scrollTop).toBe(0);
});

test('a list that is filtered is seen from its top, and Tab leads to its first row', async () => {
  await userEvent.fill(page.getByRole('searchbox'), 'lead');
  await expect.poll(() => table.grid.scrollTop).toBe(0);
  await expect.poll(() => table.names()[0]).toBe(nameAt(0));
  expect(table.grid.querySelector('[tabindex="0"]')?.closest('[aria-rowindex]')?.ariaRowIndex).toBe('2');
});
