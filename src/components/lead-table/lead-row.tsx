'use client';
import { memo } from 'react';
import type { ReactElement } from 'react';
import type { PresentedLead, StatusModel } from '../../core/index.js';
import { useLead } from '../../react/index.js';
import { cellContent } from './cell-content.js';
import type { SharedWriting } from './cell-content.js';
import { cellText } from './cell-text.js';
import type { TableColumn } from './columns.js';

export interface LeadRowProps {
  /** Undefined while its page is on its way. */
  id: string | undefined;
  /** Its place in the list, from 0. */
  index: number;
  /** In pixels from the first row. */
  top: number;
  columns: readonly TableColumn[];
  /** The cell that a tab reaches, where it is in this row. */
  activeColumn: number | undefined;
  selected: boolean;
  opened: 'menu' | 'why' | undefined;
  shared: SharedWriting;
}

/**
 * One lead of the table. It hears of its own lead alone, has no handlers (the grid listens for all rows), and
 * is drawn anew only when something of its own changes.
 */
export const LeadRow = memo(function LeadRow(props: LeadRowProps): ReactElement {
  const { id, index, top, columns, activeColumn, selected, opened, shared } = props;
  const lead = useLead(id);
  const model = lead && shared.modelFor(lead.lead);
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
          key={column.id}
          role={column.kind === 'name' ? 'rowheader' : 'gridcell'}
          className="ll-cell"
          data-column={column.id}
          data-column-index={columnIndex}
          tabIndex={activeColumn === columnIndex ? 0 : -1}
          aria-colindex={columnIndex + 1}
          dir={WRITTEN.has(column.kind) ? 'auto' : undefined}
          title={isReady ? titleOf(column, lead, model, shared) : undefined}
        >
          {isReady && cellContent({ column, lead, model, selected, opened, shared })}
        </div>
      ))}
    </div>
  );
});

/** Cells whose text somebody wrote: each is read in its own direction. */
const WRITTEN: ReadonlySet<TableColumn['kind']> = new Set([
  'company',
  'title',
  'owner',
  'campaign',
  'tags',
  'field',
]);

/** Longer than this a text may not fit. */
const FITS = 24;

/** The whole text of a cell that may be cut off. */
function titleOf(
  column: TableColumn,
  lead: PresentedLead,
  model: StatusModel,
  shared: SharedWriting,
): string | undefined {
  const { kind } = column;
  const mayBeCut =
    kind === 'company' || kind === 'title' || kind === 'email' || kind === 'tags' || kind === 'field';
  if (!mayBeCut && kind !== 'next') return undefined;
  const text = cellText(column, lead, model, { ...shared, now: shared.now() });
  return text.length > FITS ? text : undefined;
}
