/** Twelve tasks of a day's work, each by keyboard alone, in a real browser. */
import type { ReactElement } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { createMemoryAdapter } from '../../src/adapter/index.js';
import type { ActRequest, LeadAdapter } from '../../src/adapter/index.js';
import type { Lead, StatusModel } from '../../src/core/index.js';
import { ImportPanel, useUrlQuery } from '../../src/index.js';
import type { FixDetails } from '../../src/index.js';
import { enginy, lemlist, readyViews } from '../../src/models/index.js';
import { Workbench } from '../../stories/table/workbench.js';
import type { WorkbenchProps } from '../../stories/table/workbench.js';
import { eventOf, leadOf } from '../support/facts.js';
import type { Fact } from '../support/facts.js';
import { TablePage } from '../support/table-page.js';
import { hasFocus, press, tabTo } from './keys.js';

const started: readonly Fact[] = ['lead.added', 'lead.launched', 'lead.started', 'email.sent'];
const person = (id: string, name: string, facts: readonly Fact[], more: Partial<Lead> = {}): Lead =>
  leadOf(facts, { id, name, version: 1, contact: { email: `${id}@example.com`, company: 'Acme' }, ...more });

const people: readonly Lead[] = [
  person('a1', 'Ada Lovelace', started),
  person('a2', 'Bo Diddley', [...started, 'email.opened']),
  person('a3', 'Cleo Laine', [...started, 'email.opened', 'email.replied']),
  person('a4', 'Dora Maar', [...started, ['email.bounced', { reason: 'mailbox-full' }]]),
  person('a5', 'Emil Nolde', [...started, ['step.failed', { code: 'missing-contact-email' }]]),
  person('a6', 'Frida Kahlo', ['lead.added', 'lead.enriched']),
  person('a7', 'Grace Hopper', ['lead.added', 'lead.enriched']),
];

let table: TablePage;

// Whole tasks, key by key.
vi.setConfig({ testTimeout: 60_000 });

beforeEach(async () => {
  localStorage.clear();
  history.replaceState(null, '', location.pathname);
  await page.viewport(1440, 1000);
});

afterEach(() => {
  vi.restoreAllMocks();
});

type Options = Partial<WorkbenchProps> & { readonly leads?: readonly Lead[]; readonly models?: StatusModel };

async function open({
  leads = people,
  models = lemlist,
  adapter,
  ...more
}: Options = {}): Promise<LeadAdapter> {
  const backend = adapter ?? createMemoryAdapter(leads, { models });
  const screen = await render(
    <Workbench adapter={backend} models={models} ready={readyViews.lemlist} {...more} />,
  );
  table = await new TablePage(screen.container).ready();
  return backend;
}

/** Into the rows, from wherever. */
async function toRows(): Promise<void> {
  await tabTo('Show keyboard shortcuts');
  await press('{Tab}');
  expect(table.grid.contains(document.activeElement)).toBe(true);
}

async function toHeading(column: string): Promise<void> {
  await press('{Control>}{Home}{/Control}{ArrowUp}{Home}');
  while (!table.focused().endsWith(`/ ${column}`)) {
    const before = table.focused();
    await press('{ArrowRight}');
    if (table.focused() === before) throw new Error(`There is no heading ${column}.`);
  }
}

async function toCell(name: string, column: string): Promise<void> {
  await press(name.slice(0, 4).toLowerCase());
  await expect.poll(() => table.focused()).toMatch(new RegExp(`^${name}`));
  await press('{Home}');
  while (table.focused() !== `${name} / ${column}`) await press('{ArrowRight}');
}

async function act(name: string, action: string): Promise<void> {
  await toCell(name, 'actions');
  await press('{Enter}');
  const item = page.getByRole('menuitem', { name: action, exact: true });
  await expect.element(item).toBeVisible();
  await press(action.toLowerCase());
  await expect.element(item).toHaveFocus();
  await press('{Enter}');
  await expect.poll(() => table.focused()).toBe(`${name} / actions`);
}

/** The files that the page hands over to be kept. */
function catchFiles(): readonly Blob[] {
  const files: Blob[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
    if (file instanceof Blob) files.push(file);
    return 'blob:kept';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue(undefined);
  return files;
}

test('1: finds a lead by its name, opens it, goes on to the next, closes it, and is back in the row', async () => {
  await open();
  await toRows();
  await press('bo');
  await expect.poll(() => table.focused()).toBe('Bo Diddley / name');
  await press('{Enter}');
  const sheet = page.getByRole('dialog');
  await hasFocus('Bo Diddley');
  await expect.element(sheet).toHaveTextContent('Email opened');
  await press('j');
  await hasFocus('Cleo Laine');
  await expect.element(sheet).toHaveTextContent('Replied');
  await press('{Escape}');
  await expect.element(sheet).not.toBeInTheDocument();
  expect(table.focused()).toBe('Cleo Laine / name');
});

test('2: shows Bounced and Failed, and reads the reason of each', async () => {
  await open();
  await tabTo(/^Status/);
  await press('{Enter}');
  const option = (name: string) =>
    page.getByRole('menuitemcheckbox', { name: new RegExp(`^${name}`) }).first();
  await expect.element(page.getByRole('menuitemradio', { name: 'is any of' })).toHaveFocus();
  for (const name of ['Bounced', 'Failed']) {
    await press(name.toLowerCase());
    await expect.element(option(name)).toHaveFocus();
    await press('{Enter}');
    await expect.element(option(name)).toBeChecked();
    await new Promise((resolve) => setTimeout(resolve, 1100));
  }
  await press('apply');
  await hasFocus(/^Apply/);
  await press('{Enter}');
  await expect.poll(() => table.names()).toEqual(['Dora Maar', 'Emil Nolde']);
  await toRows();
  for (const [name, reason] of [
    ['Dora Maar', 'Mailbox full'],
    ['Emil Nolde', 'No email address'],
  ] as const) {
    await toCell(name, 'status');
    await press('{Enter}');
    const why = page.getByRole('dialog');
    await expect.element(why).toHaveTextContent(reason);
    await expect.poll(() => why.element().contains(document.activeElement)).toBe(true);
    await press('{Escape}');
    await expect.poll(() => table.focused()).toBe(`${name} / status`);
    await new Promise((resolve) => setTimeout(resolve, 1000));
  }
});

function AtUrl(props: WorkbenchProps): ReactElement {
  return <Workbench {...props} {...useUrlQuery()} />;
}

test('3: keeps Opened but not Replied as a view, and opens it again from its address', async () => {
  const adapter = createMemoryAdapter(people, { models: lemlist });
  const props = { adapter, models: lemlist, ready: readyViews.lemlist };
  const first = await render(<AtUrl {...props} />);
  table = await new TablePage(first.container).ready();
  await tabTo('Opened but not Replied');
  await press('{Enter}');
  await expect.poll(() => table.names()).toEqual(['Bo Diddley']);
  await tabTo('Save view');
  await press('{Enter}');
  await hasFocus('Name of the view');
  await press('Warm{Enter}');
  await expect.element(page.getByText('View Warm saved')).toBeInTheDocument();
  const address = location.search;
  expect(address).toBe('?reached=opened&notReached=replied');
  await first.unmount();
  history.replaceState(null, '', location.pathname + address);
  const again = await render(<AtUrl {...props} />);
  table = await new TablePage(again.container).ready();
  expect(table.names()).toEqual(['Bo Diddley']);
  await expect
    .element(page.getByRole('button', { name: 'Warm', exact: true }))
    .toHaveAttribute('aria-current');
});

test('4: launches a lead, skips another, and un-skips it', async () => {
  await open();
  await toRows();
  await act('Frida Kahlo', 'Launch');
  await expect.poll(() => table.badge('Frida Kahlo')).toBe('Ready to send');
  await act('Grace Hopper', 'Skip');
  await expect.poll(() => table.badge('Grace Hopper')).toBe('Skipped');
  await act('Grace Hopper', 'Un-skip');
  await expect.poll(() => table.badge('Grace Hopper')).toBe('To launch');
});

test('what became of a lead that was acted on is heard', async () => {
  const told = (): string => document.querySelector('[data-part=announcer]')?.textContent.trim() ?? '';
  await open();
  await toRows();
  await act('Frida Kahlo', 'Launch');
  await expect.poll(told).toBe('Frida Kahlo: Ready to send');
  await toCell('Grace Hopper', 'actions');
  await press('{Enter}');
  const item = page.getByRole('menuitem', { name: 'Delete', exact: true });
  await expect.element(item).toBeVisible();
  await press('delete');
  await hasFocus('Delete');
  await press('{Enter}');
  await hasFocus('Cancel');
  // A menu takes the focus on a moment after the key.
  await press('{ArrowDown}');
  await hasFocus('Delete');
  await press('{Enter}');
  await expect.poll(told).toBe('Grace Hopper: Deleted');
  // What changed by itself is gathered for four seconds. Neither was one of these, though the answer came at once.
  await new Promise((ended) => setTimeout(ended, 5_000));
  expect(told()).toBe('Grace Hopper: Deleted');
});

test('5: pauses all leads of an owner but two, reads three refusals, and undoes it', async () => {
  const many = Array.from({ length: 130 }, (_, nth) =>
    person(`m${String(nth).padStart(3, '0')}`, `Lead ${String(nth).padStart(3, '0')}`, started, {
      ownerId: nth < 120 ? 'olga' : 'pete',
    }),
  );
  const stopped = [5, 6, 7].map((nth) =>
    person(`m00${nth}`, `Lead 00${nth}`, [...started, 'lead.unsubscribed'], { ownerId: 'olga' }),
  );
  const leads = many.map((lead, nth) => stopped.find(({ id }) => id === lead.id) ?? many[nth] ?? lead);
  await open({ leads });
  await tabTo('More filters');
  await press('{Enter}');
  await expect.element(page.getByRole('dialog', { name: 'More filters' })).toBeVisible();
  await tabTo('olga');
  await press(' ');
  await expect.element(page.getByText('120 leads')).toBeInTheDocument();
  await press('{Escape}');
  await hasFocus('More filters');
  await toRows();
  await press('{Control>}a{/Control}');
  await expect.element(page.getByText('100 selected').first()).toBeVisible();
  await press('{Control>}a{/Control}');
  await expect.element(page.getByText('120 selected').first()).toBeVisible();
  await press(' {ArrowDown} ');
  await expect.element(page.getByText('118 selected').first()).toBeVisible();

  await tabTo('Pause');
  await press('{Enter}');
  await expect
    .element(page.getByText(/^Pause: possible for 115 of 118 leads\. Not for 3/).first())
    .toBeVisible();
  await hasFocus(/^Pause: possible/);
  await tabTo('Pause 115 leads');
  await press('{Enter}');
  await expect.element(page.getByText('115 done, 3 refused').first()).toBeVisible();
  await tabTo('Why');
  await press('{Enter}');
  const reasons = page.getByRole('list', { name: 'Why' }).getByRole('listitem');
  await expect.poll(() => reasons.elements().length).toBe(3);
  expect(reasons.elements()[0]?.textContent).toMatch(/^Lead 005 \S+/);
  expect(table.badge('Lead 010')).toBe('Paused');
  expect(table.badge('Lead 000')).toBe('Sent');

  await tabTo(/^Undo/);
  await press('{Enter}');
  await expect.element(page.getByText('Undone for 115 leads', { exact: true }).first()).toBeInTheDocument();
  await expect.poll(() => table.badge('Lead 010')).toBe('Sent');
});

test('6: after a bulk action tries again only those that failed', async () => {
  const memory = createMemoryAdapter(people, { models: lemlist });
  const asked: ActRequest[] = [];
  const adapter: LeadAdapter = { ...memory, act: (request) => actOnce(memory, asked, request) };
  await open({ adapter });
  await toRows();
  await press('{Shift>}{ArrowDown}{ArrowDown}{/Shift}');
  await expect.element(page.getByText('3 selected').first()).toBeVisible();
  await tabTo('Pause');
  await press('{Enter}');
  await tabTo(/^Pause 3 leads/);
  await press('{Enter}');
  await expect.element(page.getByText('1 done, 2 failed').first()).toBeVisible();
  await tabTo('Retry the 2 that failed');
  await press('{Enter}');
  await expect.element(page.getByText('3 done').first()).toBeVisible();
  const carried = asked.filter(({ dryRun }) => !dryRun).map(({ selection }) => selection);
  expect(carried).toEqual([{ ids: ['a1', 'a2', 'a3'] }, { ids: ['a2', 'a3'] }]);
});

/** Fails at first for all but the first of the leads that it is asked for. */
async function actOnce(memory: LeadAdapter, asked: ActRequest[], request: ActRequest) {
  asked.push(request);
  const isFirst = asked.filter(({ dryRun }) => !dryRun).length === 1;
  if (!memory.act) throw new Error('The memory acts.');
  if (request.dryRun || !isFirst || !('ids' in request.selection)) return memory.act(request);
  const [first = '', ...others] = request.selection.ids;
  const report = await memory.act({ ...request, selection: { ids: [first] } });
  const failed = others.map((id) => ({
    id,
    result: 'failed' as const,
    error: { kind: 'unavailable' as const, message: 'Busy.', retryable: true },
  }));
  return {
    ...report,
    totals: { ...report.totals, failed: failed.length },
    outcomes: [...report.outcomes, ...failed],
  };
}

test('7: reads why a lead is in Error, and starts its fix', async () => {
  const onFix = vi.fn<(fix: string, details: FixDetails) => void>();
  const leads = [
    person('e1', 'Emil Nolde', [
      'lead.added',
      'lead.started',
      ['step.failed', { code: 'email-disconnected' }],
    ]),
  ];
  await open({ leads, models: enginy, table: { onFix } });
  await toRows();
  await toCell('Emil Nolde', 'status');
  await press('{Enter}');
  const why = page.getByRole('dialog');
  await expect.element(why).toHaveTextContent('Email disconnected');
  await expect.poll(() => why.element().contains(document.activeElement)).toBe(true);
  while (document.activeElement?.getAttribute('data-part') !== 'fix') await press('{Tab}');
  await press('{Enter}');
  expect(onFix).toHaveBeenCalledExactlyOnceWith(
    'reconnect-email',
    expect.objectContaining({ status: 'error' }),
  );
});

test('8: marks a lead that has replied as interested', async () => {
  await open();
  await toRows();
  await act('Cleo Laine', 'Mark as interested');
  await expect.poll(() => table.badge('Cleo Laine')).toBe('Interested');
});

test('9: sorts by last activity, hides a column, widens another, and changes the density', async () => {
  await open();
  await toRows();
  await toHeading('lastActivity');
  await press('{Enter}');
  await expect.element(page.getByText('Sorted by Last activity, descending')).toBeInTheDocument();
  await expect.poll(() => table.names()[0]).toBe('Cleo Laine');
  await tabTo('Columns', { back: true });
  await press('{Enter}');
  const panel = page.getByRole('dialog', { name: 'Columns' });
  await expect.element(panel).toBeVisible();
  await tabTo('Title');
  await press(' ');
  await expect.poll(() => table.grid.querySelector('[data-column=title]')).toBeNull();
  const before = table.cell('Cleo Laine', 'company').getBoundingClientRect().width;
  await tabTo('Make Company wider', { back: true });
  await press('{Enter}{Enter}{Enter}');
  await expect
    .poll(() => table.cell('Cleo Laine', 'company').getBoundingClientRect().width)
    .toBeCloseTo(before + 3 * 32, -0.5);
  await expect.element(page.getByText(/Company is \d+ pixels wide/)).toBeInTheDocument();
  while (!(document.activeElement instanceof HTMLInputElement && document.activeElement.type === 'radio')) {
    await press('{Tab}');
  }
  await press('{ArrowRight}');
  await expect.poll(() => table.row('Cleo Laine').getBoundingClientRect().height).toBe(52);
  await press('{Escape}');
  await hasFocus('Columns');
});

test('10: exports what is asked for now', async () => {
  const files = catchFiles();
  await open({ defaultQuery: { status: ['replied'] } });
  await tabTo('Export');
  await press('{Enter}');
  await tabTo('Columns shown');
  await press('{Enter}');
  await expect.element(page.getByText('1 lead exported')).toBeVisible();
  const lines = ((await files[0]?.text()) ?? '').trim().split('\r\n');
  expect(lines[0]?.replace('\uFEFF', '')).toBe('Name,Status,Email,Company,Title,Step,Last activity');
  expect(lines[1]).toMatch(/^Cleo Laine,Replied,a3@example\.com,Acme,,,2026-03-02T/);
  expect(lines).toHaveLength(2);
});

test('11: imports a file with bad rows, and takes the bad ones along', async () => {
  const files = catchFiles();
  await open({ children: <ImportPanel /> });
  const text =
    'Name,Email\nZoe Saldana,zoe@example.com\nNobody,\nAda again,a1@example.com\nBad,not-an-address\n';
  await tabTo('Choose a CSV file');
  await userEvent.upload(
    page.getByLabelText('Choose a CSV file'),
    new File([text], 'people.csv', { type: 'text/csv' }),
  );
  await expect.element(page.getByRole('button', { name: /^Add \d/ })).toBeVisible();
  await tabTo(/^Add \d+ leads/);
  await press('{Enter}');
  await hasFocus(/^1 added/);
  await tabTo('Download the 3 rejected rows');
  await press('{Enter}');
  await expect.poll(() => files.length).toBe(1);
  const rejected = await files[0]?.text();
  expect(rejected).toContain('Nobody');
  expect(rejected).toContain('not-an-address');
  expect(rejected).not.toContain('zoe@example.com');
  await expect.poll(() => table.names()).toContain('Zoe Saldana');
});

test('12: pauses live updates, sees that changes wait, and brings them in', async () => {
  const adapter = createMemoryAdapter(people, { models: lemlist });
  await open({ adapter });
  await tabTo('Pause live updates');
  await press('{Enter}');
  await hasFocus('Resume live updates');
  adapter.happen({ ...eventOf('email.replied', 20), id: 'late', leadId: 'a2', version: 9 });
  await expect.element(page.getByText('1 change')).toBeVisible();
  expect(table.badge('Bo Diddley')).toBe('Opened');
  await press('{Enter}');
  await expect.poll(() => table.badge('Bo Diddley')).toBe('Replied');
});
