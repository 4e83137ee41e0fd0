/** What goes while it has the focus hands it on to something that is there and can be used, by key alone. */
import { beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { createMemoryAdapter } from '../../src/adapter/index.js';
import type { LeadAdapter } from '../../src/adapter/index.js';
import { lemlist } from '../../src/models/index.js';
import { Workbench } from '../../stories/table/workbench.js';
import type { WorkbenchProps } from '../../stories/table/workbench.js';
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
    await tabTo('zed');
    await press(' ');
    await table.ready();
    expect(focusedName()).toBe('zed');
    await press(' ');
    await expect.element(page.getByRole('checkbox', { name: 'zed' })).toBeChecked();
  });
});
