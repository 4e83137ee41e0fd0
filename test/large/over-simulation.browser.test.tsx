/** A hundred thousand leads of a simulated campaign, over the same wall as a network. */
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { simulate } from '../../mocks/index.js';
import { LeadTable, LeadView } from '../../src/index.js';
import { lemlist } from '../../src/models/index.js';
import { TablePage } from '../support/table-page.js';

const COUNT = 100_000;
const MOST_ROWS = 80;

test('100,000 leads are scrolled to their end in fewer than 80 rows', async () => {
  await page.viewport(1280, 800);
  const adapter = simulate(lemlist, { leads: COUNT, seed: 3, play: false });
  const { leads, total } = adapter.simulation.leads({}, { offset: COUNT - 20, limit: 20 });
  const screen = await render(
    <LeadView adapter={adapter} models={lemlist}>
      <LeadTable />
    </LeadView>,
  );
  const table = await new TablePage(screen.container).ready();
  const { grid } = table;
  for (const part of [0.25, 0.5, 0.75, 1]) {
    grid.scrollTop = part * grid.scrollHeight;
    await expect.poll(() => table.rows.every((row) => row.dataset['state'] === 'ready')).toBe(true);
    expect(grid.querySelectorAll('[role=row]').length).toBeLessThan(MOST_ROWS);
  }
  const last = leads.at(-1);
  await expect.poll(() => table.rows.at(-1)?.dataset['lead']).toBe(last?.id);
  expect(table.rows.at(-1)?.ariaRowIndex).toBe(String(total + 1));
});
