/** What a screen reader says on the way through three of the tasks. */
import { virtual } from '@guidepup/virtual-screen-reader';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { createMemoryAdapter } from '../../src/adapter/index.js';
import type { Lead } from '../../src/core/index.js';
import { lemlist, readyViews } from '../../src/models/index.js';
import { Workbench } from '../../stories/table/workbench.js';
import { leadOf } from '../support/facts.js';
import type { Fact } from '../support/facts.js';
import { TablePage } from '../support/table-page.js';
import { press } from './keys.js';

vi.setConfig({ testTimeout: 60_000 });

const started: readonly Fact[] = ['lead.added', 'lead.launched', 'lead.started', 'email.sent'];
const person = (id: string, name: string, facts: readonly Fact[]): Lead =>
  leadOf(facts, { id, name, version: 1, contact: { email: `${id}@example.com` } });

const people: readonly Lead[] = [
  person('a1', 'Ada Lovelace', started),
  person('a2', 'Bo Diddley', [...started, 'email.opened']),
  person('a4', 'Dora Maar', [...started, ['email.bounced', { reason: 'mailbox-full' }]]),
];
// Three days after everything, so that what is said is the same every day.
const now = () => '2026-03-05T12:00:00.000Z';

let table: TablePage;

beforeEach(async () => {
  localStorage.clear();
  await page.viewport(1440, 1000);
  const adapter = createMemoryAdapter(people, { models: lemlist, now });
  const columns = ['select', 'name', 'status', 'company', 'actions'] as const;
  const screen = await render(
    <Workbench adapter={adapter} models={lemlist} now={now} ready={readyViews.lemlist} table={{ columns }} />,
  );
  table = await new TablePage(screen.container).ready();
  await virtual.start({ container: document.body });
});

afterEach(async () => {
  await virtual.stop();
});

/** What was said since the last time, in order, without what is said again. */
async function said(): Promise<readonly string[]> {
  const phrases = await virtual.spokenPhraseLog();
  await virtual.clearSpokenPhraseLog();
  return phrases.filter((phrase, nth) => phrase !== '' && phrase !== phrases[nth - 1]);
}

async function focus(name: string, column: string): Promise<void> {
  table.cell(name, column).focus();
  await expect.poll(() => table.focused()).toBe(`${name} / ${column}`);
}

const wait = (found: () => unknown) => expect.poll(found, { timeout: 20_000 }).toBeTruthy();

test('reading why a lead has bounced', async () => {
  await said();
  await focus('Dora Maar', 'name');
  await focus('Dora Maar', 'status');
  await virtual.press('Enter');
  await wait(() => document.querySelector('[role=dialog]'));
  await wait(() => document.querySelector('[role=dialog]')?.contains(document.activeElement));
  expect(await said()).toMatchSnapshot();
});

test('choosing leads and pausing them', async () => {
  await said();
  await focus('Ada Lovelace', 'name');
  await press(' ');
  await focus('Bo Diddley', 'name');
  await press(' ');
  await wait(() => document.querySelector('[data-part=offer][data-action=pause]'));
  document.querySelector<HTMLElement>('[data-part=offer][data-action=pause]')?.focus();
  await virtual.press('Enter');
  await wait(() => document.querySelector('[data-part=go]'));
  document.querySelector<HTMLElement>('[data-part=go]')?.focus();
  await virtual.press('Enter');
  await wait(() => document.querySelector('[data-part=undo]'));
  expect(await said()).toMatchSnapshot();
});

test('sorting by name', async () => {
  await said();
  table.grid.querySelector<HTMLElement>('[role=columnheader][data-column=name]')?.focus();
  await virtual.press('Enter');
  await wait(() => table.grid.querySelector('[aria-sort=ascending]'));
  await wait(() => document.body.textContent.includes('Sorted by Name, ascending'));
  await virtual.press('Enter');
  await wait(() => table.grid.querySelector('[aria-sort=descending]'));
  expect(await said()).toMatchSnapshot();
});
