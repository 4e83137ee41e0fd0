import { describe, expect, test } from 'vitest';
import { exampleJournal, present } from '../../core/index.js';
import type { Lead } from '../../core/index.js';
import { createFormat, enFirst } from '../../locales/index.js';
import { lemlist } from '../../models/lemlist.js';
import type { SharedWriting } from './cell-content.js';
import { tableColumns } from './columns.js';
import type { ColumnChoice } from './columns.js';
import { RowCells } from './row-cells.js';
import type { RowCellsProps } from './row-cells.js';

const CHOSEN: readonly ColumnChoice[] = [
  'select',
  'name',
  'status',
  'email',
  'lastActivity',
  { id: 'score', header: 'Score', cell: () => 'high' },
  'actions',
];
const columns = tableColumns(CHOSEN, enFirst, 'Status');

const shared: SharedWriting = {
  words: enFirst,
  format: createFormat('en', 'UTC'),
  now: () => '2026-03-02T10:00:00.000Z',
  names: { owner: (id) => id, campaign: (id) => id },
  modelFor: () => lemlist,
  hrefOf: undefined,
  canOpen: true,
};

const ada: Lead = {
  id: 'ada',
  version: 1,
  name: 'Ada Marlow',
  contact: { email: 'ada@example.com' },
  journal: exampleJournal(lemlist, 'opened'),
  lastActivityAt: '2026-03-02T09:00:00.000Z',
};

function rowOf(change: Partial<Lead>, more: Partial<RowCellsProps> = {}): RowCellsProps {
  const lead = present(lemlist, { ...ada, ...change });
  return { lead, columns, activeColumn: undefined, opened: undefined, shared, ...more };
}

/** Which columns are drawn anew for the second of two rows that take the same slot. */
function drawnAnew(first: RowCellsProps, second: RowCellsProps): readonly string[] {
  const cells = new RowCells();
  const before = cells.draw(first);
  const after = cells.draw(second);
  return columns.flatMap(({ id }, place) => (before[place] === after[place] ? [] : id));
}

describe('the cells of a row', () => {
  test('stay as they are where a changed status is not seen', () => {
    const replied = rowOf({ version: 2, journal: exampleJournal(lemlist, 'replied') });
    expect(drawnAnew(rowOf({}), replied)).toEqual(['status', 'score']);
  });

  test('are drawn anew where another lead has something else to show', () => {
    const ben = rowOf({ id: 'ben', name: 'Ben Berg', contact: { email: 'ben@example.com' } });
    expect(drawnAnew(rowOf({}), ben)).toEqual(['name', 'status', 'email', 'score', 'actions']);
  });

  test('tell their whole text where it may be cut off, whoever wrote it', () => {
    const written = tableColumns(['name', 'owner', 'campaign', 'company'], enFirst, 'Status');
    const long = 'A name that no column is wide enough for';
    const row = rowOf(
      { ownerId: long, campaignId: long, contact: { company: 'Short' } },
      { columns: written },
    );
    const titles = new RowCells()
      .draw(row)
      .map((cell) => (cell?.props as { title?: string } | undefined)?.title);
    expect(titles).toEqual([undefined, long, long, undefined]);
  });

  test('of a lead whose page has arrived are drawn', () => {
    const coming = rowOf({}, { lead: undefined });
    expect(drawnAnew(coming, rowOf({}))).toEqual([
      'name',
      'status',
      'email',
      'lastActivity',
      'score',
      'actions',
    ]);
  });

  test('show the tab stop and what is open, each where it is', () => {
    const row = rowOf({});
    expect(drawnAnew(row, { ...row, activeColumn: 3 })).toEqual(['email']);
    expect(drawnAnew(row, { ...row, opened: 'menu' })).toEqual(['actions']);
    expect(drawnAnew(row, { ...row, opened: 'why' })).toEqual(['status']);
  });

  test('tell the time of each drawing', () => {
    const clock = { now: '2026-03-02T10:00:00.000Z' };
    const row = rowOf({}, { shared: { ...shared, now: () => clock.now } });
    const cells = new RowCells();
    const before = cells.draw(row);
    clock.now = '2026-03-02T12:00:00.000Z';
    const after = cells.draw(row);
    expect(columns.filter((_, place) => before[place] !== after[place]).map(({ id }) => id)).toEqual([
      'lastActivity',
    ]);
  });
});
