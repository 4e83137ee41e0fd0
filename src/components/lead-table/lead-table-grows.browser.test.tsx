/** A list that grows past what a browser can lay out, and shrinks again, while somebody stands in its middle. */
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { manyLeads, nameAt } from '../../../test/support/many-leads.js';
import { TablePage } from '../../../test/support/table-page.js';
import { createMemoryAdapter } from '../../adapter/index.js';
import type { LeadAdapter, LiveListener } from '../../adapter/index.js';
import { LeadTable, LeadView } from '../../index.js';
import type { TableDensity } from '../../index.js';
import { lemlist } from '../../models/lemlist.js';

const FITS = 300_000;
const SQUEEZED = 500_000;

/** A backend whose number of leads is told by hand; whoever listens reads again. */
function growing() {
  const listeners = new Set<LiveListener>();
  let total = FITS;
  const adapter: LeadAdapter = {
    ...createMemoryAdapter([], { models: lemlist }),
    listLeads: async ({ offset = 0, limit }) => {
      const length = Math.max(0, Math.min(limit, total - offset));
      return { leads: manyLeads(length, offset), total };
    },
    subscribe(_request, listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  const grow = (to: number) => {
    total = to;
    for (const listener of listeners) listener.gap();
  };
  return { adapter, grow };
}

/** The names of the rows that can be seen, from top to bottom. */
function seen({ grid, rows }: TablePage): readonly string[] {
  const head = grid.querySelector('[role=columnheader]')?.getBoundingClientRect().bottom ?? 0;
  const { bottom } = grid.getBoundingClientRect();
  const inView = rows.filter((row) => {
    const place = row.getBoundingClientRect();
    return place.bottom > head && place.top < bottom;
  });
  return inView.map((row) => row.querySelector('[data-column=name]')?.textContent ?? '').toSorted();
}

test('whoever stands in the middle of a list keeps the rows there when it grows beyond what a browser can lay out, and when it shrinks', async () => {
  await page.viewport(1280, 800);
  const { adapter, grow } = growing();
  const screen = await render(
    <LeadView adapter={adapter} models={lemlist}>
      <LeadTable />
    </LeadView>,
  );
  const table = await new TablePage(screen.container).ready();
  table.grid.scrollTop = (table.grid.scrollHeight - table.grid.clientHeight) / 2;
  await expect.poll(() => seen(table)).toContain(nameAt(FITS / 2));
  const before = seen(table);
  for (const total of [SQUEEZED, FITS]) {
    grow(total);
    await expect.poll(() => table.grid.getAttribute('aria-rowcount')).toBe(String(total + 1));
    await expect.poll(() => seen(table), { message: `of ${total}` }).toContain(nameAt(FITS / 2));
    expect(Math.abs(seen(table).length - before.length), `of ${total}`).toBeLessThan(2);
  }
});

test('whoever stands in the middle of a list keeps the rows there when all become lower, and higher again', async () => {
  await page.viewport(1280, 800);
  const { adapter } = growing();
  const leads = (density: TableDensity) => (
    <LeadView adapter={adapter} models={lemlist}>
      <LeadTable layout={{ density }} />
    </LeadView>
  );
  const screen = await render(leads('normal'));
  const table = await new TablePage(screen.container).ready();
  table.grid.scrollTop = (table.grid.scrollHeight - table.grid.clientHeight) / 2;
  await expect.poll(() => seen(table)).toContain(nameAt(FITS / 2));
  for (const density of ['compact', 'comfortable', 'normal'] as const) {
    await screen.rerender(leads(density));
    await expect.poll(() => seen(table), { message: density }).toContain(nameAt(FITS / 2));
  }
});
