/** TanStack Table over TanStack Virtual, tuned by hand: rows by slot, memoised, each hearing of its own change alone. */
import {
  createSortedRowModel,
  rowSelectionFeature,
  rowSortingFeature,
  sortFn_alphanumeric,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { useVirtualizer } from '@tanstack/react-virtual';
import { memo, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import type { ReactElement } from 'react';
import { Actions, Badge, Box } from '../cells.js';
import { COLUMNS, ROW_HEIGHT } from '../contestant.js';
import type { Contestant } from '../contestant.js';
import type { Row } from '../data.js';
import { textOf } from '../look.js';
import { mountReact, perFrame } from '../react-root.js';
import { RowStore } from '../row-store.js';

const features = tableFeatures({
  rowSortingFeature,
  rowSelectionFeature,
  sortedRowModel: createSortedRowModel(),
  sortFns: { alphanumeric: sortFn_alphanumeric },
});
const columns = COLUMNS.map(({ key, label }) => ({
  accessorKey: key,
  header: label,
  sortFn: 'alphanumeric' as const,
}));

interface Controls {
  sort: () => void;
  filter: (statuses?: readonly string[]) => void;
  selectAll: () => void;
  selected: () => number;
}

export const contestant: Contestant = {
  places: { scroller: '.tuned', row: '.tuned-row', name: '[data-key=name]', status: '[data-key=status]' },
  mount(root, rows) {
    const store = new RowStore(rows);
    const controls: { current?: Controls } = {};
    const unmount = mountReact(
      root,
      <Tuned store={store} onReady={(made) => void (controls.current = made)} />,
    );
    return {
      sortByName: () => controls.current?.sort(),
      filter: (statuses) => controls.current?.filter(statuses),
      selectAll: () => controls.current?.selectAll(),
      selected: () => controls.current?.selected() ?? 0,
      change: perFrame((changes) => store.change(changes)),
      unmount,
    };
  },
};

function Tuned({ store, onReady }: { store: RowStore; onReady: (controls: Controls) => void }): ReactElement {
  const [sorting, setSorting] = useState<{ id: string; desc: boolean }[]>([]);
  const [rowSelection, setRowSelection] = useState<Record<string, true>>({});
  const [statuses, setStatuses] = useState<readonly string[]>();
  const data = useMemo(
    () => (statuses ? store.all().filter(({ status }) => statuses.includes(status)) : store.all()),
    [store, statuses],
  );
  const table = useTable({
    features,
    columns,
    data,
    getRowId: (row: Row) => row.id,
    state: { sorting, rowSelection },
    onSortingChange: setSorting as never,
    onRowSelectionChange: setRowSelection as never,
  } as never) as unknown as {
    getRowModel: () => { rows: { original: Row }[] };
    toggleAllRowsSelected: (on: boolean) => void;
  };
  const { rows } = table.getRowModel();
  onReady({
    sort: () => setSorting([{ id: 'name', desc: false }]),
    filter: setStatuses,
    selectAll: () => table.toggleAllRowsSelected(true),
    selected: () => Object.keys(rowSelection).length,
  });
  const scroller = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 4,
  });
  const items = virtualizer.getVirtualItems();
  const slots = Math.ceil(items.length / 16) * 16;
  return (
    <div className="tuned" ref={scroller}>
      <div className="tuned-space" style={{ blockSize: virtualizer.getTotalSize() }}>
        {items.map(({ index, start }) => (
          <TunedRow
            key={index % slots}
            store={store}
            id={rows[index]?.original.id ?? ''}
            top={start}
            selected={rowSelection[rows[index]?.original.id ?? ''] === true}
          />
        ))}
      </div>
    </div>
  );
}

const TunedRow = memo(function TunedRow({
  store,
  id,
  top,
  selected,
}: {
  store: RowStore;
  id: string;
  top: number;
  selected: boolean;
}): ReactElement {
  const row = useSyncExternalStore(
    (tell) => store.subscribe(id, tell),
    () => store.get(id),
  );
  return (
    <div
      className="tuned-row"
      role="row"
      aria-selected={selected}
      style={{ transform: `translateY(${top}px)` }}
    >
      <div role="cell">
        <Box selected={selected} />
      </div>
      {COLUMNS.map(({ key }) => (
        <div key={key} role="cell" data-key={key}>
          {key === 'status' ? <Badge status={row?.status ?? ''} /> : row && textOf(row, key)}
        </div>
      ))}
      <div role="cell">
        <Actions name={row?.name ?? ''} />
      </div>
    </div>
  );
});
