/** material-react-table, virtualised, with rows replaced once a frame. */
import { MaterialReactTable, useMaterialReactTable } from 'material-react-table';
import type { MRT_ColumnDef, MRT_RowSelectionState, MRT_SortingState } from 'material-react-table';
import { useEffect, useMemo, useState } from 'react';
import type { ReactElement } from 'react';
import { Actions, Badge } from '../cells.js';
import { COLUMNS } from '../contestant.js';
import type { Change, Contestant } from '../contestant.js';
import { placeOf } from '../data.js';
import type { Row } from '../data.js';
import { textOf } from '../look.js';
import { mountReact, perFrame } from '../react-root.js';

const columns: MRT_ColumnDef<Row>[] = [
  ...COLUMNS.map(({ key, label, width }): MRT_ColumnDef<Row> => ({
    accessorKey: key,
    header: label,
    size: width,
    Cell: ({ row }) =>
      key === 'status' ? (
        <Badge status={row.original.status} />
      ) : (
        <span data-key={key}>{textOf(row.original, key)}</span>
      ),
  })),
  { id: 'actions', header: '', size: 60, Cell: ({ row }) => <Actions name={row.original.name} /> },
];

interface Controls {
  sort: () => void;
  filter: (statuses?: readonly string[]) => void;
  selectAll: () => void;
  selected: () => number;
  change: (changes: readonly Change[]) => void;
}

export const contestant: Contestant = {
  places: { scroller: '.MuiTableContainer-root', row: 'tbody tr', name: '[data-key=name]', status: '.badge' },
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
  const [all, setAll] = useState(() => [...initial]);
  const [sorting, setSorting] = useState<MRT_SortingState>([]);
  const [statuses, setStatuses] = useState<readonly string[]>();
  const [rowSelection, setRowSelection] = useState<MRT_RowSelectionState>({});
  // Its virtualizer asks for its scroller before there is one; another render lets it find it.
  const [, setMounted] = useState(false);
  useEffect(() => setMounted(true), []);
  const data = useMemo(
    () => (statuses ? all.filter(({ status }) => statuses.includes(status)) : all),
    [all, statuses],
  );
  onReady({
    sort: () => setSorting([{ id: 'name', desc: false }]),
    filter: setStatuses,
    selectAll: () => setRowSelection(Object.fromEntries(data.map(({ id }) => [id, true]))),
    selected: () => Object.keys(rowSelection).length,
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
  const table = useMaterialReactTable({
    columns,
    data,
    getRowId: ({ id }) => id,
    muiTablePaperProps: { sx: { height: '100%' } },
    initialState: { density: 'compact' },
    state: { sorting, rowSelection },
    onSortingChange: setSorting,
    onRowSelectionChange: setRowSelection,
    enableRowSelection: true,
    enablePagination: false,
    enableRowVirtualization: true,
    enableBottomToolbar: false,
    enableTopToolbar: false,
    muiTableContainerProps: { sx: { height: '100%', maxHeight: '100%' } },
    rowVirtualizerOptions: { overscan: 4 },
  });
  return <MaterialReactTable table={table} />;
}
