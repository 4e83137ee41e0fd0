/** A hundred thousand leads in one table, in a real browser. */
import { beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { manyLeads, nameAt } from '../../../test/support/many-leads.js';
import { TablePage } from '../../../test/support/table-page.js';
import { createMemoryAdapter } from '../../adapter/index.js';
import type { LeadAdapter } from '../../adapter/index.js';
import { LeadTable, LeadView } from '../../index.js';
import { lemlist } from '../../models/lemlist.js';

const COUNT = 100_000;
const MOST_ROWS = 80;
const ROW = 40;
const leads = manyLeads(COUNT);
const adapter: LeadAdapter = {
  ...createMemoryAdapter([], { models: lemlist }),
  listLeads: async ({ offset = 0, limit }) => ({ leads: leads.slice(offset, offset + limit), total: COUNT }),
};

let table: TablePage;
beforeEach(async () => {
  await page.viewport(1280, 800);
  const screen = await render(
    <LeadView adapter={adapter} models={lemlist}>
      <LeadTable />
    </LeadView>,
  );
  table = await new TablePage(screen.container).ready();
});

const frame = () => new Promise(requestAnimationFrame);

/** How many rows of the view are not drawn, or drawn without their lead. */
function blanks(): number {
  const { top, bottom } = table.grid.getBoundingClientRect();
  const head = table.grid.querySelector('[role=columnheader]')?.getBoundingClientRect().bottom ?? top;
  const inView = table.rows.filter((row) => {
    const place = row.getBoundingClientRect();
    return place.bottom > head && place.top < bottom && row.querySelector('[data-part=badge]') !== null;
  });
  return Math.max(0, Math.floor((bottom - head) / ROW) - inView.length);
}

function rowsOf(): HTMLElement {
  const rows = table.grid.querySelector<HTMLElement>('.ll-rows');
  if (!rows) throw new Error('No rows.');
  return rows;
}

/** Whether rows stand in the page as they do in the list: so they are read aloud. */
function isInOrder(): boolean {
  const places = [...rowsOf().children].map((row) => Number(row.getAttribute('aria-rowindex')));
  return places.every((place, nth) => nth === 0 || place > (places[nth - 1] ?? 0));
}

describe('100,000 leads', () => {
  test('are scrolled through by 200 steps without a blank place, in few rows', async () => {
    let most = 0;
    let blank = 0;
    for (let step = 0; step < 200; step += 1) {
      table.grid.scrollTop += 24 * ROW;
      await frame();
      most = Math.max(most, table.grid.querySelectorAll('[role=row]').length);
      blank += blanks();
    }
    expect(blank).toBe(0);
    expect(most).toBeLessThan(MOST_ROWS);
  });

  test('are drawn in the frame of a step that comes just as the step before it ends', async () => {
    const END_OF_SCROLL = 500;
    let blank = 0;
    for (let step = 0; step < 8; step += 1) {
      table.grid.scrollTop += 24 * ROW;
      await frame();
      // The page is busy until the timer is due; then the next step.
      const until = performance.now() + END_OF_SCROLL;
      while (performance.now() < until);
      table.grid.scrollTop += 24 * ROW;
      await frame();
      blank += blanks();
    }
    expect(blank).toBe(0);
  });

  test('move no row while they are scrolled notch by notch, and stand in order once the list rests', async () => {
    table.grid.scrollTop = 37 * ROW;
    await expect.poll(() => table.names()).toContain(nameAt(40));
    await expect.poll(isInOrder).toBe(true);
    const moves: MutationRecord[] = [];
    const watch = new MutationObserver((records) => void moves.push(...records));
    watch.observe(rowsOf(), { childList: true });
    for (let notch = 0; notch < 6; notch += 1) {
      table.grid.scrollTop += 3 * ROW;
      await new Promise((resolve) => void setTimeout(resolve, 200));
    }
    expect(moves).toEqual([]);
    expect(isInOrder()).toBe(false);
    watch.disconnect();
    await expect.poll(isInOrder).toBe(true);
  });

  test('can be jumped into anywhere', async () => {
    for (const part of [0.5, 0.99, 0.01]) {
      table.grid.scrollTop = part * COUNT * ROW;
      await expect.poll(() => table.names()).toContain(nameAt(part * COUNT + 3));
    }
  });

  test('have a last one, which a key reaches, and a first', async () => {
    await table.focusOn(nameAt(0));
    await table.press('{Control>}{End}{/Control}');
    await expect.poll(() => table.focused()).toBe(`${nameAt(COUNT - 1)} / actions`);
    await table.press('{Control>}{Home}{/Control}');
    await expect.poll(() => table.focused()).toBe(`${nameAt(0)} / select`);
  });
});

test('a list squeezed into what a browser can scroll is scrolled through without a blank place after a short one, and the other way round', async () => {
  const MILLION = 1_000_000;
  const vast: LeadAdapter = {
    ...createMemoryAdapter([], { models: lemlist }),
    listLeads: async ({ query, offset = 0, limit }) => {
      const total = query.search ? 1000 : MILLION;
      const length = Math.max(0, Math.min(limit, total - offset));
      return { leads: manyLeads(length, offset), total };
    },
  };
  const view = (search: string) => (
    <LeadView adapter={vast} models={lemlist} query={search ? { search } : {}}>
      <LeadTable />
    </LeadView>
  );
  const screen = await render(view('few'));
  table = await new TablePage(screen.container).ready();
  const rowCount = () => table.grid.getAttribute('aria-rowcount');
  for (const [search, count] of [
    ['', MILLION],
    ['few', 1000],
  ] as const) {
    await screen.rerender(view(search));
    await expect.poll(rowCount).toBe(String(count + 1));
    table.grid.scrollTop = 0.5 * (table.grid.scrollHeight - table.grid.clientHeight);
    await expect.poll(blanks, { message: `of ${count}` }).toBe(0);
    expect(table.names()).toContain(nameAt(count / 2));
  }
});
