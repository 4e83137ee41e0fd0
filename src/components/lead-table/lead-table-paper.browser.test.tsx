/** A list on paper: what is printed of it, and what is said of the rest. */
import { useLayoutEffect } from 'react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { cdp, page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { manyLeads } from '../../../test/support/many-leads.js';
import { TablePage } from '../../../test/support/table-page.js';
import { createMemoryAdapter } from '../../adapter/index.js';
import type { LeadAdapter } from '../../adapter/index.js';
import type { Report } from '../../core/index.js';
import { LeadlightProvider, LeadTable, LeadView } from '../../index.js';
import { lemlist } from '../../models/lemlist.js';

const COUNT = 12_340;
const LOADED = 100;
const memory = createMemoryAdapter(manyLeads(COUNT), { models: lemlist });

const begin = () => void dispatchEvent(new Event('beforeprint'));
const end = () => void dispatchEvent(new Event('afterprint'));

let table: TablePage;
const noteOf = () => document.querySelector('[data-part=paper-note]')?.textContent;

async function shown(adapter: LeadAdapter): Promise<void> {
  const screen = await render(
    <LeadView adapter={adapter} models={lemlist}>
      <LeadTable />
    </LeadView>,
  );
  table = await new TablePage(screen.container).ready();
}

beforeEach(() => page.viewport(1280, 800));

describe('on paper', () => {
  test('are all that are loaded, how many that is of how many, and on screen again those in view', async () => {
    await shown(memory);
    expect(noteOf()).toBeUndefined();
    begin();
    expect(table.rows).toHaveLength(LOADED);
    expect(noteOf()).toBe('Printed here: 100 of 12,340 leads');
    end();
    await expect.poll(() => table.rows.length).toBeLessThan(LOADED);
    expect(noteOf()).toBeUndefined();
  });

  test('no column lies over another where the paper is narrow', async () => {
    await page.viewport(800, 800);
    await shown(createMemoryAdapter(manyLeads(4), { models: lemlist }));
    await expect.poll(() => table.grid.hasAttribute('data-wide')).toBe(true);
    await cdp().send('Emulation.setEmulatedMedia', { media: 'print' });
    const place = (column: string) => table.cell(table.names()[0]!, column).getBoundingClientRect();
    expect(place('actions').left).toBeGreaterThanOrEqual(place('lastActivity').right);
    await cdp().send('Emulation.setEmulatedMedia', { media: '' });
  });

  test('nothing is said of a list that is there as a whole', async () => {
    await shown(createMemoryAdapter(manyLeads(40), { models: lemlist }));
    begin();
    expect(table.rows).toHaveLength(40);
    expect(noteOf()).toBeUndefined();
    end();
  });

  test('a backend that does not know how many there are is not said to have given all', async () => {
    const capabilities = { ...memory.capabilities, totals: 'none', paging: 'cursor' } as const;
    const listLeads = async () => ({ leads: manyLeads(LOADED), next: 'more' });
    await shown({ ...memory, capabilities, listLeads });
    begin();
    expect(noteOf()).toBe('100 leads loaded; how many there are is not known');
    end();
  });
});

test('a host that prints inside an effect, where nothing can be drawn, is told what to do instead', async () => {
  vi.spyOn(console, 'error').mockReturnValue(undefined);
  const onReport = vi.fn<(report: Report) => void>();
  const view = (prints: boolean) => (
    <LeadlightProvider onReport={onReport}>
      <LeadView adapter={memory} models={lemlist}>
        <LeadTable />
        {prints && <PrintsAtOnce />}
      </LeadView>
    </LeadlightProvider>
  );
  const screen = await render(view(false));
  table = await new TablePage(screen.container).ready();
  await screen.rerender(view(true));
  expect(onReport.mock.calls).toEqual([
    [{ code: 'printed-too-early', message: expect.stringContaining('Call window.print() when') }],
  ]);
  await expect.poll(() => table.rows.length).toBeLessThan(LOADED);
});

function PrintsAtOnce(): null {
  useLayoutEffect(() => {
    begin();
    end();
  }, []);
  return null;
}
