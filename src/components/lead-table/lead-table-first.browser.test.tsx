/** What a table draws before anybody has seen it, in a real browser. */
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { manyLeads } from '../../../test/support/many-leads.js';
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
