import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { en } from '../../locales/index.js';
import {
  columnTracks,
  movedColumn,
  orderedColumns,
  resizedColumn,
  shownColumns,
  toggledColumn,
} from './column-layout.js';
import type { TableLayout } from './column-layout.js';
import { COLUMN_IDS, EXTRA_COLUMNS, tableColumns } from './columns.js';
import { parseLayout } from './kept-layout.js';

const columns = tableColumns(['select', 'name', 'status', 'email', 'company', 'actions'], en, 'Status');
const ids = (layout: TableLayout, extra: readonly string[] = []) =>
  shownColumns(columns, layout, extra).map(({ id }) => id);

describe('a layout', () => {
  test('puts columns in its order, leaves the tools of a row where they are, and names need no mention', () => {
    expect(ids({ order: ['email', 'name'] })).toEqual([
      'select',
      'email',
      'name',
      'status',
      'company',
      'actions',
    ]);
  });

  test('hides what it says, but never the name', () => {
    expect(ids({ hidden: ['email', 'name'] })).toEqual(['select', 'name', 'status', 'company', 'actions']);
  });

  test('of several products has the campaign beside the status, where it is seen without moving sideways', () => {
    const extra = EXTRA_COLUMNS.filter((id) => id !== 'campaign');
    const shown = shownColumns(tableColumns(COLUMN_IDS, en, 'Status'), {}, extra).map(({ id }) => id);
    expect(shown.slice(0, 4)).toEqual(['select', 'name', 'status', 'campaign']);
  });

  test('without a word on it hides the extra columns, and shows one of them when it is asked for', () => {
    expect(ids({}, ['company'])).not.toContain('company');
    expect(ids(toggledColumn({}, 'company', ['company']), ['company'])).toContain('company');
    expect(ids(toggledColumn({}, 'email', ['company']), ['company'])).toEqual([
      'select',
      'name',
      'status',
      'actions',
    ]);
  });

  test('moves a column past the next one that is shown', () => {
    const layout = { hidden: ['status'] };
    expect(ids(movedColumn(columns, layout, 'email', -1, []))).toEqual([
      'select',
      'email',
      'name',
      'company',
      'actions',
    ]);
    expect(movedColumn(columns, layout, 'company', 1, [])).toBe(layout);
  });

  test('keeps widths within reason, and tells the style sheet of them', () => {
    expect(resizedColumn({}, 'email', 3).widths).toEqual({ email: 56 });
    expect(resizedColumn({}, 'email', 5000).widths).toEqual({ email: 800 });
    expect(columnTracks(columns, { widths: { email: 200 } })).toEqual({
      tracks: '44px minmax(168px, 1.4fr) 264px 200px minmax(128px, 1fr) 44px',
      width: 44 + 168 + 264 + 200 + 128 + 44,
    });
  });

  test('neither loses a column nor shows one twice, whatever it says', () => {
    const word = fc.constantFrom(...COLUMN_IDS, 'gone', '__proto__');
    fc.assert(
      fc.property(fc.array(word), fc.array(word), fc.boolean(), word, (order, hidden, on, id) => {
        const moved = movedColumn(columns, { order, hidden }, id, on ? 1 : -1, []);
        const all = orderedColumns(columns, moved).map((column) => column.id);
        expect(all.toSorted()).toEqual(columns.map((column) => column.id).toSorted());
        expect(columnTracks(columns, { widths: { [id]: 100 } }).width).toBeGreaterThan(0);
      }),
    );
  });
});

describe('a layout that was kept', () => {
  test.each([
    ['no JSON', '{', undefined],
    ['something else', '[1]', undefined],
    [
      'odd parts',
      '{"order":["a",1],"widths":{"b":-1,"c":90},"density":"huge"}',
      { order: ['a'], widths: { c: 90 } },
    ],
    ['a layout', '{"hidden":["email"],"density":"compact"}', { hidden: ['email'], density: 'compact' }],
  ])('%s is read as far as it is one', (_what, text, layout) => {
    expect(parseLayout(text)).toEqual(layout);
  });
});
