/** A table whose host holds its values itself, refuses what is asked, or gives it other leads, in a real browser. */
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { leadOf } from '../../../test/support/facts.js';
import { TablePage } from '../../../test/support/table-page.js';
import { createMemoryAdapter } from '../../adapter/index.js';
import type { LeadAdapter } from '../../adapter/index.js';
import { LeadTable, LeadView } from '../../index.js';
import { lemlist } from '../../models/lemlist.js';

const accountOf = (...names: string[]): LeadAdapter =>
  createMemoryAdapter(
    names.map((name, nth) =>
      leadOf(['lead.added', 'lead.launched'], { id: `lead-${nth}`, name, version: 1 }),
    ),
    { models: lemlist },
  );
const ours = accountOf('Ada Lovelace', 'Bo Diddley', 'Cleo Laine');
const theirs = accountOf('Dora Maar', 'Eve Arden', 'Fela Kuti');

const panel = () => page.getByRole('dialog', { name: 'Bo Diddley' });

beforeEach(async () => {
  localStorage.clear();
  await page.viewport(1400, 700);
});

describe('a panel whose host', () => {
  function Host({ mayClose }: { mayClose: boolean }) {
    const [open, setOpen] = useState<string | null>('lead-1');
    const change = (id: string | null) => (id !== null || mayClose) && setOpen(id);
    return (
      <LeadView adapter={ours} models={lemlist}>
        <LeadTable openLead={open} onOpenLeadChange={change} />
        <button type="button" onClick={() => setOpen(null)}>
          Put it away
        </button>
      </LeadView>
    );
  }

  test('refuses to close it keeps the focus', async () => {
    const screen = await render(<Host mayClose={false} />);
    const table = await new TablePage(screen.container).ready();
    await expect.element(panel().getByRole('heading', { name: 'Bo Diddley' })).toHaveFocus();
    await table.press('{Escape}');
    await new Promise((resolve) => setTimeout(resolve, 100));
    await expect.element(panel().getByRole('heading', { name: 'Bo Diddley' })).toHaveFocus();
    await userEvent.click(panel().getByRole('button', { name: 'Close' }));
    await new Promise((resolve) => setTimeout(resolve, 100));
    await expect.element(panel().getByRole('button', { name: 'Close' })).toHaveFocus();
  });

  test('lets it close gives the focus back to the rows', async () => {
    const screen = await render(<Host mayClose />);
    const table = await new TablePage(screen.container).ready();
    await expect.element(panel().getByRole('heading', { name: 'Bo Diddley' })).toHaveFocus();
    await table.press('j');
    await expect.element(page.getByRole('heading', { name: 'Cleo Laine' })).toHaveFocus();
    await table.press('{Escape}');
    await expect.poll(() => table.focused()).toBe('Cleo Laine / name');
  });

  test('puts it away itself keeps the focus where it is', async () => {
    await render(<Host mayClose />);
    await expect.element(panel()).toBeVisible();
    await page.getByRole('button', { name: 'Put it away' }).click();
    await expect.poll(() => panel().query()).toBeNull();
    await expect.element(page.getByRole('button', { name: 'Put it away' })).toHaveFocus();
  });
});

test('a layout that the host refuses is not kept by the browser either', async () => {
  const screen = await render(
    <LeadView adapter={ours} models={lemlist}>
      <LeadTable layout={{}} persistLayout="mine" />
    </LeadView>,
  );
  await new TablePage(screen.container).ready();
  await page.getByRole('button', { name: 'Columns' }).click();
  await page.getByRole('checkbox', { name: 'Company' }).click();
  await expect.element(page.getByRole('checkbox', { name: 'Company' })).toBeChecked();
  expect(localStorage.getItem('leadlight.layout.mine')).toBeNull();
});

test('another account has nobody open or chosen, though its leads have the same ids', async () => {
  const client = new QueryClient();
  const at = (adapter: LeadAdapter) => (
    <QueryClientProvider client={client}>
      <LeadView adapter={adapter} models={lemlist}>
        <LeadTable defaultOpenLead={adapter === ours ? 'lead-1' : null} />
      </LeadView>
    </QueryClientProvider>
  );
  const screen = await render(at(ours));
  const table = await new TablePage(screen.container).ready();
  await userEvent.click(table.cell('Ada Lovelace', 'select'));
  await expect.element(panel()).toBeVisible();
  await screen.rerender(at(theirs));
  await expect.poll(() => table.names()).toEqual(['Dora Maar', 'Eve Arden', 'Fela Kuti']);
  expect(page.getByRole('dialog').query()).toBeNull();
  expect(document.querySelectorAll('[aria-selected=true]')).toHaveLength(0);
});

test('a range over rows that are not loaded says how many it left out', async () => {
  const names = Array.from({ length: 300 }, (_, nth) => `Lead ${String(nth).padStart(3, '0')}`);
  const screen = await render(
    <LeadView adapter={accountOf(...names)} models={lemlist}>
      <LeadTable pageSize={50} />
    </LeadView>,
  );
  const table = await new TablePage(screen.container).ready();
  await table.focusOn('Lead 000');
  await table.press(' {Control>}{End}{/Control}');
  await expect.poll(() => table.focused()).toMatch(/^Lead 099/);
  await table.press('{Shift>} {/Shift}');
  const numberIn = (text: RegExp) => Number(text.exec(screen.container.textContent)?.[1] ?? 0);
  await expect.poll(() => numberIn(/left out: (\d+)/)).toBeGreaterThan(50);
  expect(numberIn(/(\d+) selected/) + numberIn(/left out: (\d+)/)).toBe(300);
});
