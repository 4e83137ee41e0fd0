/** What goes while it has the focus hands it on to something that is there and can be used, by key alone. */
import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { AdapterError, createMemoryAdapter } from '../../src/adapter/index.js';
import type { LeadAdapter, LiveListener } from '../../src/adapter/index.js';
import { FilterChips, ImportPanel, LeadSheet, LeadTable, LeadView } from '../../src/index.js';
import { enginy, lemlist } from '../../src/models/index.js';
import { Workbench } from '../../stories/table/workbench.js';
import type { WorkbenchProps } from '../../stories/table/workbench.js';
import { eventOf, leadOf } from '../support/facts.js';
import { manyLeads } from '../support/many-leads.js';
import { TablePage } from '../support/table-page.js';
import { focusedName, hasFocus, press, tabTo } from './keys.js';

const memory = createMemoryAdapter(manyLeads(3), { models: lemlist });
let table: TablePage;

async function open(props: Partial<WorkbenchProps> = {}): Promise<void> {
  const { container } = await render(<Workbench adapter={memory} models={lemlist} {...props} />);
  table = new TablePage(container);
}

beforeEach(async () => {
  localStorage.clear();
  await page.viewport(1280, 900);
});

describe('in a panel over the table the focus stays', () => {
  test('when an export comes to its end while one is on the way to stop it', async () => {
    let end: () => void = () => undefined;
    const ended = new Promise<void>((resolve) => {
      end = resolve;
    });
    const exportLeads: LeadAdapter['exportLeads'] = async function* exportLeads() {
      await ended;
      yield* manyLeads(1);
    };
    await open({ adapter: { ...memory, exportLeads } });
    await table.ready();
    await tabTo('Export');
    await press('{Enter}');
    await hasFocus('Columns shown');
    await press('{Enter}');
    await tabTo('Stop');
    end();
    await expect.poll(focusedName).toBe('Columns shown');
  });

  test('on the value of a filter that nobody has any more, when it is taken off', async () => {
    await open({ defaultQuery: { owner: ['zed'] } });
    await tabTo('More filters');
    await press('{Enter}');
    await expect.element(page.getByRole('dialog', { name: 'More filters' })).toBeVisible();
    await tabTo('zed');
    await press(' ');
    await table.ready();
    expect(focusedName()).toBe('zed');
    await press(' ');
    await expect.element(page.getByRole('checkbox', { name: 'zed' })).toBeChecked();
  });
});

describe('where no lead is left to be listed the table has the focus', () => {
  const focused = () => document.activeElement?.className;

  test('after the only one was deleted from its menu', async () => {
    await open({ adapter: createMemoryAdapter(manyLeads(1), { models: lemlist }) });
    await table.ready();
    await tabTo('Show keyboard shortcuts');
    await press('{Tab}{Shift>}{F10}{/Shift}');
    await expect.element(page.getByRole('menuitem', { name: 'Delete' })).toBeVisible();
    await press('delete');
    await hasFocus('Delete');
    await press('{Enter}');
    await hasFocus('Cancel');
    await press('{ArrowDown}');
    await hasFocus('Delete');
    await press('{Enter}');
    await expect.poll(() => table.rows).toHaveLength(0);
    await expect.poll(focused).toBe('ll-table');
  });

  test('when a sort that was asked for by its heading fails', async () => {
    const listLeads: LeadAdapter['listLeads'] = async (request, call) => {
      if (request.query.sort) throw new AdapterError('invalid', 'Not by this.');
      return memory.listLeads(request, call);
    };
    await open({ adapter: { ...memory, listLeads } });
    await table.ready();
    await tabTo('Show keyboard shortcuts');
    await press('{Tab}{ArrowUp}{Enter}');
    await expect.poll(focused).toBe('ll-table');
  });

  test('when the panel of a lead that the list does not have is closed', async () => {
    await open({ defaultQuery: { search: 'nobody' }, table: { defaultOpenLead: 'Lead 000001' } });
    await hasFocus('Lead 000001');
    await expect.element(page.getByRole('button', { name: 'Clear filters' })).toBeVisible();
    await press('{Escape}');
    await expect.poll(focused).toBe('ll-table');
  });
});

test('why an act was not done is put away without leaving the panel of the lead', async () => {
  const act = async () => {
    throw new AdapterError('invalid', 'Not now.');
  };
  await render(
    <LeadView adapter={{ ...memory, act }} models={lemlist}>
      <LeadSheet leadId="Lead 000001" onClose={() => undefined} />
    </LeadView>,
  );
  await expect.element(page.getByRole('button', { name: 'Pause', exact: true })).toBeVisible();
  await tabTo('Pause');
  await press('{Enter}');
  await expect.element(page.getByRole('button', { name: 'Dismiss' })).toBeVisible();
  await tabTo('Dismiss');
  await press('{Enter}');
  await expect.poll(focusedName).toBe('Possible now');
});

test('who goes on to another file after an import is on the field for it', async () => {
  await render(
    <LeadView adapter={createMemoryAdapter([], { models: lemlist })} models={lemlist}>
      <ImportPanel />
    </LeadView>,
  );
  const file = new File(['Email\nada@example.com'], 'leads.csv', { type: 'text/csv' });
  await userEvent.upload(page.getByLabelText(/csv|file/i), file);
  await expect.element(page.getByRole('button', { name: 'Add 1 lead' })).toBeVisible();
  await tabTo('Add 1 lead');
  await press('{Enter}');
  await hasFocus('1 added');
  await tabTo('Choose another file');
  await press('{Enter}');
  await expect.poll(() => document.activeElement?.getAttribute('type')).toBe('file');
});

test('the only filter that is removed leaves the focus on the next button, where none comes before it', async () => {
  await render(
    <LeadView adapter={memory} models={lemlist} defaultQuery={{ search: 'Lead' }}>
      <FilterChips />
      <LeadTable />
    </LeadView>,
  );
  await tabTo(/^Remove filter/);
  await press('{Enter}');
  await expect.element(page.getByRole('button', { name: /^Remove filter/ })).not.toBeInTheDocument();
  expect(focusedName()).toBe('Export');
});

test('a fix that is not needed any more leaves the focus on what else the explanation offers', async () => {
  const listeners = new Set<LiveListener>();
  const facts = ['lead.added', 'lead.started', ['step.failed', { code: 'email-disconnected' }]] as const;
  const lead = leadOf(facts, { id: 'e1', name: 'Emil Nolde', version: 1 });
  const adapter: LeadAdapter = {
    ...createMemoryAdapter([lead], { models: enginy }),
    subscribe: (_request, listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  await open({ adapter, models: enginy, table: { onFix: () => undefined } });
  await table.ready();
  await tabTo('Show keyboard shortcuts');
  await press('{Tab}{ArrowRight}{Enter}');
  await hasFocus('Reconnect the mailbox');
  const replied = {
    ...eventOf('email.replied', 9),
    leadId: 'e1',
    version: 2,
    at: '2030-01-01T00:00:00.000Z',
  };
  for (const listener of listeners) listener.event(replied);
  await expect.element(page.getByRole('dialog')).toHaveTextContent('Replied');
  await expect.poll(focusedName).toBe('Copy details');
});
