/** What happens on the backend, seen in a table in a real browser. */
import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { eventOf, leadOf } from '../../../test/support/facts.js';
import { done, handAdapter, refused } from '../../../test/support/hand-adapter.js';
import type { HandAdapter } from '../../../test/support/hand-adapter.js';
import { TablePage } from '../../../test/support/table-page.js';
import type { Lead, LeadEvent } from '../../core/index.js';
import { LeadTable, LeadView } from '../../index.js';
import { lemlist } from '../../models/lemlist.js';

const people = ['Ada', 'Bo', 'Cleo'];
const leads: readonly Lead[] = people.map((name, index) =>
  leadOf(['lead.added', 'lead.launched', 'lead.started', 'email.sent'], {
    id: `lead-${index + 1}`,
    name,
    version: 2,
  }),
);
const replyOf = (leadId: string): LeadEvent => ({ ...eventOf('email.replied', 9), leadId, version: 3 });

let hand: HandAdapter;
let table: TablePage;

beforeEach(async () => {
  hand = handAdapter();
  await page.viewport(1280, 800);
  const screen = await render(
    <LeadView adapter={hand.adapter} models={lemlist}>
      <LeadTable />
    </LeadView>,
  );
  table = new TablePage(screen.container);
  hand.live((listener) => listener.state('live'));
  for (let read = 0; read < hand.lists.length; read += 1) {
    await hand.lists[read]?.answer({ leads, total: leads.length });
  }
  await table.ready();
});

const said = () => document.querySelector('[data-part=announcer]')?.textContent;

/** Everything in the grid that changes from now on. */
function watchChanges(): { readonly targets: () => readonly Element[] } {
  const records: MutationRecord[] = [];
  const observer = new MutationObserver((news) => records.push(...news));
  const options = { subtree: true, childList: true, characterData: true, attributes: true };
  observer.observe(table.grid, options);
  return {
    targets: () => {
      records.push(...observer.takeRecords());
      return records.flatMap(({ target }) =>
        target instanceof Element ? target : (target.parentElement ?? []),
      );
    },
  };
}

describe('a reply on the stream', () => {
  test('changes one badge, beside it when that was, and nothing else in the whole grid', async () => {
    const changes = watchChanges();
    hand.live((listener) => listener.event(replyOf('lead-2')));
    await expect.poll(() => table.badge('Bo')).toBe('Replied');
    const cells = changes.targets().map((target) => target.closest('[data-column]'));
    const rows = cells.map((cell) => cell?.closest('[data-lead]')?.getAttribute('data-lead'));
    const columns = cells.map((cell) => cell?.getAttribute('data-column'));
    expect(new Set(rows)).toEqual(new Set(['lead-2']));
    expect(new Set(columns)).toEqual(new Set(['status', 'lastActivity']));
    expect(['Ada', 'Bo', 'Cleo'].map((name) => table.badge(name))).toEqual(['Sent', 'Replied', 'Sent']);
  });

  test('marks the badge where it stands, and takes the focus from nobody', async () => {
    await table.focusOn('Bo', 'status');
    hand.live((listener) => listener.event(replyOf('lead-2')));
    await expect.poll(() => table.badge('Bo')).toBe('Replied');
    expect(table.cell('Bo', 'status').querySelector('[data-changed]')).not.toBeNull();
    expect(table.focused()).toBe('Bo / status');
  });

  test('takes the mark away again', async () => {
    const mark = () => table.cell('Bo', 'status').querySelector('[data-changed]');
    hand.live((listener) => listener.event(replyOf('lead-2')));
    await expect.poll(mark).not.toBeNull();
    await expect.poll(mark).toBeNull();
    expect(table.badge('Bo')).toBe('Replied');
  });
});

describe('a Pause', () => {
  test('is not told among what changed by itself', async () => {
    await table.open('Ada', 'menu');
    await userEvent.click(page.getByRole('menuitem', { name: 'Pause', exact: true }));
    await expect.poll(() => table.isPending('Ada')).toBe(true);
    const paused = leadOf(
      ['lead.added', 'lead.launched', 'lead.started', 'email.sent', ['lead.paused', { cause: 'by-crm' }]],
      { name: 'Ada', version: 3 },
    );
    await hand.acts[0]?.answer(done('lead-1', paused));
    hand.live((listener) => listener.event(replyOf('lead-2')));
    await expect.poll(said, { timeout: 8000 }).toMatch(/^1 lead changed/);
  });

  test('that is refused shows Paused, then the reply that came in meanwhile, and says why', async () => {
    const seen: string[] = [];
    const observer = new MutationObserver(() => {
      const said = table.badge('Ada');
      if (seen.at(-1) !== said) seen.push(said);
    });
    observer.observe(table.grid, { subtree: true, childList: true, characterData: true });
    await table.open('Ada', 'menu');
    await userEvent.click(page.getByRole('menuitem', { name: 'Pause', exact: true }));
    await expect.poll(() => table.badge('Ada')).toBe('Paused');
    expect(table.isPending('Ada')).toBe(true);

    hand.live((listener) => listener.event(replyOf('lead-1')));
    hand.live((listener) => listener.event(replyOf('lead-2')));
    await expect.poll(() => table.badge('Bo')).toBe('Replied');
    expect(table.badge('Ada')).toBe('Paused');

    await hand.acts[0]?.answer(refused('lead-1', 'not-owner', 'pause'));
    await expect.poll(() => table.badge('Ada')).toBe('Replied');
    expect(table.isPending('Ada')).toBe(false);
    await expect.element(page.getByText(/Ada: Pause was refused\. .*owner/)).toBeVisible();
    expect(seen).toEqual(['Paused', 'Replied']);
  });
});
