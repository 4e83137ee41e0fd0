/** What a file's rows look like where a browser lays them out. */
import { afterEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { createMemoryAdapter } from '../../adapter/index.js';
import { ImportPanel, LeadView } from '../../index.js';
import { lemlist } from '../../models/lemlist.js';

const COLUMNS = 'First Name,Last Name,Work Email,Company Name,Job Title,Mobile Phone,LinkedIn Profile';
const ROWS = [
  'Ada,Okafor,ada@northwind.example,Northwind,Head of Sales,,',
  'Nia,Reyes,,Reyes Studio,Designer,,',
];
const adapter = createMemoryAdapter([], { models: lemlist });

afterEach(() => {
  document.documentElement.dir = 'ltr';
});

/** The last row of a file: of this one it cannot be added, with its reason. */
async function open(width: number, rows = ROWS): Promise<HTMLTableRowElement> {
  const file = new File([[COLUMNS, ...rows].join('\n')], 'leads.csv', { type: 'text/csv' });
  await page.viewport(width, 800);
  const { container } = await render(
    <LeadView adapter={adapter} models={lemlist}>
      <ImportPanel />
    </LeadView>,
  );
  await userEvent.upload(page.getByLabelText(/csv|file/i), file);
  const row = (): HTMLTableRowElement | null => container.querySelector('tbody > tr:last-child');
  await expect.poll(row).toBeTruthy();
  const found = row();
  if (!found) throw new Error('The row is gone.');
  return found;
}

/** Where the text of an element begins, without the room around it. */
function textOf(element: Element | null | undefined): DOMRect {
  const range = document.createRange();
  if (element) range.selectNodeContents(element);
  return range.getBoundingClientRect();
}

test('a reason stands beneath what became of its row, in no more than two lines where there is room', async () => {
  const row = await open(1280);
  const [cell] = row.cells[1]?.childNodes ?? [];
  const reason = row.querySelector('small');
  const range = document.createRange();
  if (cell) range.selectNode(cell);
  expect(reason?.getBoundingClientRect().top).toBeGreaterThanOrEqual(
    range.getBoundingClientRect().bottom - 4,
  );
  expect(reason?.getBoundingClientRect().height).toBeLessThanOrEqual(40);
});

test('all cells of a row begin on the line that says what became of it', async () => {
  const row = await open(1280);
  const tops = [0, 1, 2].map((nth) => textOf(row.cells[nth]).top);
  expect(new Set(tops).size).toBe(1);
});

test('on a telephone the reason leaves room for who it is', async () => {
  const row = await open(360);
  const table = row.closest('.ll-import-rows');
  expect(row.cells[2]?.getBoundingClientRect().right).toBeLessThan(table?.getBoundingClientRect().right ?? 0);
});

test('on a page that is read from the right all of it begins there', async () => {
  document.documentElement.dir = 'rtl';
  const row = await open(1280);
  const [outcome] = row.cells[1]?.childNodes ?? [];
  const range = document.createRange();
  if (outcome) range.selectNode(outcome);
  expect(textOf(row.querySelector('small')).right).toBeCloseTo(range.getBoundingClientRect().right, 0);
  const cell = row.cells[2]?.getBoundingClientRect();
  expect(textOf(row.cells[2]).right).toBeCloseTo((cell?.right ?? 0) - 10, 0);
});

test('where nothing is wrong no room is kept for reasons', async () => {
  const row = await open(1280, ROWS.slice(0, 1));
  expect(row.cells[1]?.getBoundingClientRect().width).toBeLessThan(200);
});
