/** What a table draws before anybody has seen it, in a real browser. */
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { manyLeads } from '../../../test/support/many-leads.js';
import { handAdapter } from '../../../test/support/hand-adapter.js';
import { TablePage } from '../../../test/support/table-page.js';
import { createMemoryAdapter } from '../../adapter/index.js';
import { LeadTable, LeadView } from '../../index.js';
import { lemlist } from '../../models/lemlist.js';

const ROWS = '[data-lead]';

/** How many rows there were each time that rows came or went. */
function watchRows(): number[] {
  const counts: number[] = [];
  new MutationObserver(() => {
    const count = document.querySelectorAll(ROWS).length;
    if (count > 0 && count !== counts.at(-1)) counts.push(count);
  }).observe(document.body, { childList: true, subtree: true });
  return counts;
}

test('the rows in view come first, filling it; those beyond it after the first paint', async () => {
  await page.viewport(1280, 800);
  const counts = watchRows();
  const { container } = await render(
    <LeadView adapter={createMemoryAdapter(manyLeads(200), { models: lemlist })} models={lemlist}>
      <LeadTable />
    </LeadView>,
  );
  await expect.poll(() => counts.length).toBe(2);
  const [first = 0, later = 0] = counts;
  const row = container.querySelector<HTMLElement>(ROWS)?.offsetHeight ?? 0;
  const grid = container.querySelector<HTMLElement>('[role=grid]')?.clientHeight ?? 0;
  const inView = Math.ceil(grid / row) - 1;
  expect(first).toBeGreaterThanOrEqual(inView);
  expect(first).toBeLessThan(inView + 4);
  expect(later).toBe(first + 4);
});

test.each([1280, 390])('rows come where they were awaited, %i pixels wide', async (width) => {
  await page.viewport(width, 800);
  const hand = handAdapter();
  const { container } = await render(
    <LeadView adapter={hand.adapter} models={lemlist}>
      <LeadTable style={{ blockSize: 600 }} />
    </LeadView>,
  );
  const awaited = [...container.querySelectorAll('.ll-skeleton-row')].map((row) =>
    row.getBoundingClientRect(),
  );
  expect(awaited.length).toBeGreaterThan(2);
  const leads = manyLeads(8);
  await hand.lists[0]?.answer({ leads, total: leads.length });
  const table = await new TablePage(container).ready();
  const rows = table.rows.map((row) => row.getBoundingClientRect());
  for (const nth of [0, 1, 2]) {
    expect([rows[nth]?.top, rows[nth]?.height]).toEqual([awaited[nth]?.top, awaited[nth]?.height]);
  }
});
