/** A table whose place on the page changes while it lives, in a real browser. */
import { beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { manyLeads, nameAt } from '../../../test/support/many-leads.js';
import { TablePage } from '../../../test/support/table-page.js';
import { createMemoryAdapter } from '../../adapter/index.js';
import { LeadTable, LeadView } from '../../index.js';
import type { LeadTableProps } from '../../index.js';
import { lemlist } from '../../models/lemlist.js';

const COUNT = 400;
const leads = manyLeads(COUNT);
const adapter = createMemoryAdapter(leads, { models: lemlist });

interface PlaceProps extends LeadTableProps {
  isHidden?: boolean;
}

function Place({ isHidden, ...table }: PlaceProps) {
  return (
    <div style={{ display: isHidden ? 'none' : 'block' }}>
      <LeadView adapter={adapter} models={lemlist} defaultQuery={{ sort: 'name' }}>
        <LeadTable {...table} />
      </LeadView>
    </div>
  );
}

beforeEach(() => page.viewport(1280, 800));

describe('a table that is hidden for a while', () => {
  test('shows its rows once it is seen for the first time', async () => {
    const screen = await render(<Place isHidden />);
    await expect.poll(() => screen.container.querySelector('[role=grid]')).toBeTruthy();
    await screen.rerender(<Place />);
    const table = await new TablePage(screen.container).ready();
    expect(table.names()).toContain(nameAt(0));
  });

  test('is scrolled to where it was when it is seen again', async () => {
    const screen = await render(<Place />);
    const table = await new TablePage(screen.container).ready();
    table.grid.scrollTop = 4000;
    await expect.poll(() => table.names()).toContain(nameAt(103));
    await screen.rerender(<Place isHidden />);
    // Until the timer that ends a scroll has looked at where the hidden grid stands.
    await new Promise((resolve) => setTimeout(resolve, 250));
    await screen.rerender(<Place />);
    await expect.poll(() => table.grid.scrollTop).toBe(4000);
    await expect.poll(() => table.names()).toContain(nameAt(103));
  });
});

test('rows stand as far apart as they are high, whichever density is chosen', async () => {
  const screen = await render(<Place layout={{ density: 'normal' }} />);
  const table = await new TablePage(screen.container).ready();
  for (const density of ['comfortable', 'normal', 'compact', 'comfortable'] as const) {
    await screen.rerender(<Place layout={{ density }} />);
    const between = () =>
      table.row(nameAt(3)).getBoundingClientRect().top - table.row(nameAt(2)).getBoundingClientRect().bottom;
    await expect.poll(between, { message: density }).toBe(0);
  }
});
