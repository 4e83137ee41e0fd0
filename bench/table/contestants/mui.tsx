/** MUI X Data Grid, community: it scrolls at most 100 rows a page. Its rows are replaced once a frame. */
import { DataGrid, useGridApiRef } from '@mui/x-data-grid';
import type { GridApiCommon, GridColDef, GridRowSelectionModel } from '@mui/x-data-grid';
import { useState } from 'react';
import type { ReactElement, RefObject } from 'react';
import { Actions, Badge } from '../cells.js';
import { COLUMNS, ROW_HEIGHT } from '../contestant.js';
import type { Change, Contestant } from '../contestant.js';
import { placeOf } from '../data.js';
import type { Row } from '../data.js';
import { textOf } from '../look.js';
import { mountReact, perFrame } from '../react-root.js';

const columns: GridColDef<Row>[] = [
  ...COLUMNS.map(({ key, label, width }): GridColDef<Row> => ({
    field: key,
    headerName: label,
    width,
    ...(key === 'status'
      ? { renderCell: ({ row }) => <Badge status={row.status} /> }
      : { valueFormatter: (_value, row) => textOf(row, key) }),
  })),
  { field: 'actions', headerName: '', width: 60, renderCell: ({ row }) => <Actions name={row.name} /> },
];

interface Controls {
  api: RefObject<GridApiCommon | null>;
  filter: (statuses?: readonly string[]) => void;
  change: (changes: readonly Change[]) => void;
}

export const contestant: Contestant = {
  scrollable: 100,
  places: {
    scroller: '.MuiDataGrid-virtualScroller',
    row: '.MuiDataGrid-row',
    name: '[data-field=name]',
    status: '[data-field=status]',
  },
  mount(root, rows) {
    const controls: { current?: Controls } = {};
    const chosen = { count: 0 };
    const unmount = mountReact(
      root,
      <Grid
        initial={rows}
        onReady={(made) => void (controls.current = made)}
        onSelect={(model) =>
          void (chosen.count = model.type === 'include' ? model.ids.size : rows.length - model.ids.size)
        }
      />,
    );
    return {
      sortByName: () => controls.current?.api.current?.setSortModel([{ field: 'name', sort: 'asc' }]),
      filter: (statuses) => controls.current?.filter(statuses),
      selectAll: () =>
        controls.current?.api.current?.setRowSelectionModel({ type: 'exclude', ids: new Set() }),
      selected: () => chosen.count,
      change: perFrame((changes) => controls.current?.change(changes)),
      unmount,
    };
  },
};

interface GridProps {
  initial: readonly Row[];
  onReady: (controls: Controls) => void;
  onSelect: (model: GridRowSelectionModel) => void;
}

function Grid({ initial, onReady, onSelect }: GridProps): ReactElement {
  const api = useGridApiRef();
  const [statuses, setStatuses] = useState<readonly string[]>();
  const [rows, setRows] = useState(initial);
  const change = (changes: readonly Change[]) =>
    setRows((before) => {
      const after = [...before];
      for (const one of changes) {
        const place = placeOf(one.id);
        const row = after[place];
        if (row) after[place] = { ...row, ...one };
      }
      return after;
    });
  onReady({ api, filter: setStatuses, change });
  const items = statuses ? [{ id: 'status', field: 'status', operator: 'isAnyOf', value: statuses }] : [];
  return (
    <DataGrid
      apiRef={api}
      rows={rows}
      columns={columns}
      rowHeight={ROW_HEIGHT}
      columnHeaderHeight={ROW_HEIGHT}
      checkboxSelection
      columnBufferPx={2000}
      filterModel={{ items }}
      onRowSelectionModelChange={onSelect}
      initialState={{ pagination: { paginationModel: { pageSize: 100 } } }}
    />
  );
}
