/** Why an act did not come true for some, where a browser lays it out. */
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { createMemoryAdapter } from '../../adapter/index.js';
import { LeadView } from '../../index.js';
import { lemlist } from '../../models/lemlist.js';
import { BulkReasons } from './bulk-reasons.js';

const adapter = createMemoryAdapter([], { models: lemlist });
const outcomes = ['Ada', 'Bartholomew Featherstonehaugh-Cholmondeley', 'Cleo Laine'].map(
  (id) => ({ id, result: 'not-attempted' }) as const,
);

test.each([360, 1000])('at %i pixels all reasons begin in line, beside whose they are', async (width) => {
  await page.viewport(width, 800);
  const { container } = await render(
    <LeadView adapter={adapter} models={lemlist}>
      <div className="ll-bulk">
        <div className="ll-bulk-outcome">
          <BulkReasons outcomes={outcomes} />
        </div>
      </div>
    </LeadView>,
  );
  const rows = [...container.querySelectorAll('li')];
  const lefts = rows.map(({ lastChild }) => {
    const range = document.createRange();
    if (lastChild) range.selectNode(lastChild);
    return range.getBoundingClientRect().left;
  });
  expect(rows).toHaveLength(3);
  expect(new Set(lefts).size).toBe(1);
  const ends = rows.map((row) => row.querySelector('strong')?.getBoundingClientRect().right ?? 0);
  expect(Math.max(...ends)).toBeLessThan(lefts[0] ?? 0);
  expect(document.documentElement.scrollWidth).toBe(width);
});
