'use client';
import { memo } from 'react';
import type { ReactElement } from 'react';
import type { Format, Messages } from '../../locales/index.js';
import { useLead, useLeadModel } from '../../react/index.js';
import { CellContent } from './cell-content.js';
import type { ColumnId } from './columns.js';

export interface LeadRowProps {
  /** Undefined while its page is on its way. */
  id: string | undefined;
  /** Its place in the list, from 0. */
  index: number;
  /** In pixels from the first row. */
  top: number;
  columns: readonly ColumnId[];
  /** The cell that a tab reaches, where it is in this row. */
  activeColumn: number | undefined;
  selected: boolean;
  opened: 'menu' | 'why' | undefined;
  words: Messages;
  format: Format;
}

/**
 * One lead of the table. It hears of its own lead alone, has no handlers (the grid listens for all rows), and
 * is drawn anew only when something of its own changes.
 */
export const LeadRow = memo(function LeadRow(props: LeadRowProps): ReactElement {
  const { id, index, top, columns, activeColumn, selected, opened, words, format } = props;
  const lead = useLead(id);
  const model = useLeadModel(id);
  const isReady = lead !== undefined && model !== undefined;
  return (
    <div
      role="row"
      className="ll-row"
      style={{ transform: `translateY(${top}px)` }}
      data-row={index}
      data-lead={id}
      data-state={isReady ? 'ready' : 'loading'}
      data-selected={selected ? '' : undefined}
      aria-rowindex={index + 2}
      aria-selected={selected}
      aria-busy={isReady ? undefined : true}
    >
      {columns.map((column, columnIndex) => (
        <div
          key={column}
          role={column === 'name' ? 'rowheader' : 'gridcell'}
          className="ll-cell"
          data-column={column}
          data-column-index={columnIndex}
          tabIndex={activeColumn === columnIndex ? 0 : -1}
          aria-colindex={columnIndex + 1}
        >
          {isReady && <CellContent {...{ column, lead, model, selected, opened, words, format }} />}
        </div>
      ))}
    </div>
  );
});
