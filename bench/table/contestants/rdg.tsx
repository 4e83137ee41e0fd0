/** react-data-grid, with rows replaced once a frame. */
import { useMemo, useState } from 'react';
import type { ReactElement } from 'react';
import { DataGrid, SelectColumn } from 'react-data-grid';
import type { Column, SortColumn } from 'react-data-grid';
import 'react-data-grid/lib/styles.css';
import { Actions, Badge } from '../cells.js';
import { COLUMNS, ROW_HEIGHT } from '../contestant.js';
import type { Contestant } from '../contestant.js';
import type { Change } from '../contestant.js';
import { placeOf } from '../data.js';
import type { Row } from '../data.js';
import { textOf } from '../look.js';
import { mountReact, perFrame } from '../react-root.js';

const columns: Column<Row>[] = [
  SelectColumn as Column<Row>,
  ...COLUMNS.map(({ key, label, width }): Column<Row> => ({
    key,
    name: label,
    width,
    renderCell: ({ row }) =>
      key === 'status' ? <Badge status={row.status} /> : <span data-key={key}>{textOf(row, key)}</span>,
  })),
  { key: 'actions', name: '', width: 60, renderCell: ({ row }) => <Actions name={row.name} /> },
];

interface Controls {
  sort: () => void;
  filter: (statuses?: readonly string[]) => void;
  selectAll: () => void;
  selected: () => number;
  change: (changes: readonly Change[]) => void;
}

export const contestant: Contestant = {
  places: { scroller: '.rdg', row: '.rdg-row', name: '[data-key=name]', status: '.badge' },
  mount(root, rows) {
    const controls: { current?: Controls } = {};
    const unmount = mountReact(
      root,
      <Grid initial={rows} onReady={(made) => void (controls.current = made)} />,
    );
    return {
      sortByName: () => controls.current?.sort(),
      filter: (statuses) => controls.current?.filter(statuses),
      selectAll: () => controls.current?.selectAll(),
      selected: () => controls.current?.selected() ?? 0,
      change: perFrame((changes) => controls.current?.change(changes)),
      unmount,
    };
  },
};

function Grid({
  initial,
  onReady,
}: {
  initial: readonly Row[];
  onReady: (controls: Controls) => void;
}): ReactElement {
  const [all, setAll] = useState(initial);
  const [sortColumns, setSortColumns] = useState<readonly SortColumn[]>([]);
  const [statuses, setStatuses] = useState<readonly string[]>();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const rows = useMemo(() => {
    const left = statuses ? all.filter(({ status }) => statuses.includes(status)) : all;
    return sortColumns.length > 0 ? left.toSorted((a, b) => (a.name < b.name ? -1 : 1)) : left;
  }, [all, statuses, sortColumns]);
  onReady({
    sort: () => setSortColumns([{ columnKey: 'name', direction: 'ASC' }]),
    filter: setStatuses,
    selectAll: () => setChosen(new Set(rows.map(({ id }) => id))),
    selected: () => chosen.size,
    change: (changes) =>
      setAll((before) => {
        const after = [...before];
        for (const change of changes) {
          const place = placeOf(change.id);
          const row = after[place];
          if (row) after[place] = { ...row, ...change };
        }
        return after;
      }),
  });
  return (
    <DataGrid
      style={{ blockSize: '100%' }}
      columns={columns}
      rows={rows}
      rowKeyGetter={({ id }) => id}
      rowHeight={ROW_HEIGHT}
      sortColumns={sortColumns}
      onSortColumnsChange={setSortColumns}
      selectedRows={chosen}
      onSelectedRowsChange={setChosen}
    />
  );
}
