'use client';
import { useEffect, useLayoutEffect } from 'react';
import type { ReactElement } from 'react';
import type { LeadWindow } from '../../react/index.js';
import type { SharedWriting } from './cell-content.js';
import type { TableColumn } from './columns.js';
import { LeadRow } from './lead-row.js';
import { placesOnPaper } from './places-on-paper.js';
import type { RowScroll } from './row-scroll.js';
import type { LeadGridState } from './use-lead-grid.js';
import { usePrinting } from './use-printing.js';
import { useVirtualRows } from './use-virtual-rows.js';
import type { VirtualRow } from './use-virtual-rows.js';

export interface GridRowsProps {
  grid: LeadGridState;
  columns: readonly TableColumn[];
  shared: SharedWriting;
  list: LeadWindow;
  /** Told when the row with the tab stop comes or goes. */
  onTabStop: (isDrawn: boolean) => void;
}

/** The rows that are drawn, each in a slot that outlives its lead. A scroll draws these anew and nothing else. */
export function GridRows({ grid, columns, shared, list, onTabStop }: GridRowsProps): ReactElement {
  const { scroll, focus, selection, parts } = grid;
  const { position } = focus;
  const { idAt } = list;
  const drawn = useVirtualRows(scroll);
  const rows = usePrinting() ? rowsForPaper(list, scroll) : drawn;
  useLayoutEffect(() => focus.settle());
  useTold(drawn, grid, list, onTabStop);
  return (
    <div role="rowgroup" className="ll-rows" style={{ height: scroll.scale.height }}>
      {rows.map(({ index, slot, top }) => {
        const id = idAt(index);
        return (
          <LeadRow
            columns={columns}
            shared={shared}
            key={slot}
            id={id}
            index={index}
            top={top}
            activeColumn={index === position.row ? position.column : undefined}
            selected={id !== undefined && selection.isSelected(id)}
            opened={parts.openedOf(id)}
          />
        );
      })}
    </div>
  );
}

/** All that is loaded, one after the other. */
function rowsForPaper(list: LeadWindow, { rowHeight }: RowScroll): readonly VirtualRow[] {
  return placesOnPaper(list).map((index) => ({ index, slot: index, top: index * rowHeight }));
}

/** Tells all who ask which rows are drawn. */
function useTold(
  rows: readonly VirtualRow[],
  { setDrawnIds, focus }: LeadGridState,
  { idAt, setRange }: LeadWindow,
  onTabStop: (isDrawn: boolean) => void,
): void {
  const indices = rows.map(({ index }) => index);
  const first = Math.min(...indices);
  const last = Math.max(...indices);
  const { row } = focus.position;
  const isTabStopDrawn = row < 0 || indices.includes(row);
  useEffect(() => {
    if (first <= last) setRange(first, last);
  }, [first, last, setRange]);
  useLayoutEffect(() => onTabStop(isTabStopDrawn), [isTabStopDrawn, onTabStop]);
  useEffect(() => {
    setDrawnIds(indices.flatMap((index) => idAt(index) ?? []));
  });
}
