/** AG Grid Community, told of changes by its transactions. */
import { AllCommunityModule, ModuleRegistry } from 'ag-grid-community';
import type { ColDef, GridApi } from 'ag-grid-community';
import { AgGridReact } from 'ag-grid-react';
import { Actions, Badge } from '../cells.js';
import { COLUMNS, ROW_HEIGHT } from '../contestant.js';
import type { Contestant } from '../contestant.js';
import type { Row } from '../data.js';
import { textOf } from '../look.js';
import { mountReact, perFrame } from '../react-root.js';
import { RowStore } from '../row-store.js';

ModuleRegistry.registerModules([AllCommunityModule]);

const StatusCell = ({ value }: { value: string }) => <Badge status={value} />;
const ActionsCell = ({ data }: { data: Row }) => <Actions name={data.name} />;

const columns: ColDef<Row>[] = [
  ...COLUMNS.map(({ key, label, width }): ColDef<Row> => ({
    colId: key,
    field: key,
    headerName: label,
    width,
    ...(key === 'status'
      ? { cellRenderer: StatusCell }
      : { valueFormatter: ({ data }) => (data ? textOf(data, key) : '') }),
  })),
  { colId: 'actions', headerName: '', width: 60, cellRenderer: ActionsCell },
];

export const contestant: Contestant = {
  places: { scroller: '.ag-grid-viewport', row: '.ag-row', name: '[col-id=name]', status: '[col-id=status]' },
  mount(root, rows) {
    const store = new RowStore(rows);
    let api: GridApi<Row> | undefined;
    let asked: ReadonlySet<string> | undefined;
    const unmount = mountReact(
      root,
      <AgGridReact<Row>
        rowData={[...rows]}
        columnDefs={columns}
        rowHeight={ROW_HEIGHT}
        getRowId={({ data }) => data.id}
        rowSelection={{ mode: 'multiRow' }}
        isExternalFilterPresent={() => asked !== undefined}
        doesExternalFilterPass={({ data }) =>
          asked === undefined || (data !== undefined && asked.has(data.status))
        }
        suppressColumnVirtualisation
        onGridReady={(event) => void (api = event.api)}
      />,
    );
    return {
      sortByName: () => api?.applyColumnState({ state: [{ colId: 'name', sort: 'asc' }] }),
      filter: (statuses) => {
        asked = statuses && new Set(statuses);
        api?.onFilterChanged();
      },
      selectAll: () => api?.selectAll(),
      selected: () => api?.getSelectedNodes().length ?? 0,
      change: perFrame((changes) => {
        store.change(changes);
        const update = [...new Set(changes.map(({ id }) => id))].flatMap((id) => store.get(id) ?? []);
        api?.applyTransaction({ update });
      }),
      unmount,
    };
  },
};
