'use client';
import type { ReactElement } from 'react';
import type { SharedWriting } from './cell-content.js';
import type { TableColumn } from './columns.js';
import { LeadRow } from './lead-row.js';
import type { LeadGridState } from './use-lead-grid.js';

export interface GridRowsProps {
  grid: LeadGridState;
  columns: readonly TableColumn[];
  shared: SharedWriting;
  idAt: (index: number) => string | undefined;
}

/** The rows that are drawn, each in a slot that outlives its lead. */
export function GridRows({ grid, columns, shared, idAt }: GridRowsProps): ReactElement {
  const { virtual, focus, selection, parts } = grid;
  const { position } = focus;
  return (
    <div role="rowgroup" className="ll-rows" style={{ height: virtual.height }}>
      {virtual.rows.map(({ index, slot, top }) => {
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
