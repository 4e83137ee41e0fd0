'use client';
import { memo, useMemo } from 'react';
import type { ReactElement, ReactNode } from 'react';
import type { PresentedLead, StatusModel } from '../../core/index.js';
import { leadName, useLead } from '../../react/index.js';
import { cellContent } from './cell-content.js';
import type { SharedWriting } from './cell-content.js';
import { cellText } from './cell-text.js';
import type { CellWriting } from './cell-text.js';
import type { TableColumn } from './columns.js';
import { RowCheckbox } from './row-checkbox.js';

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
 * is drawn anew only when something of its own changes. To choose a lead draws its box and its row, no cell.
 */
export const LeadRow = memo(function LeadRow(props: LeadRowProps): ReactElement {
  const { id, index, top, columns, activeColumn, selected, opened, shared } = props;
  const lead = useLead(id);
  const cells = useMemo(
    () => cellsOf({ lead, columns, activeColumn, opened, shared }),
    [lead, columns, activeColumn, opened, shared],
  );
  const { selectRow } = shared.words.table;
  const box = lead && <RowCheckbox selected={selected} label={selectRow(leadName(lead.lead))} />;
  return (
    <div
      role="row"
      className="ll-row"
      style={{ transform: `translateY(${top}px)` }}
      data-lead={id}
      data-state={lead ? 'ready' : 'loading'}
      data-selected={selected ? '' : undefined}
      aria-rowindex={index + 2}
      aria-selected={selected}
      aria-busy={lead ? undefined : true}
    >
      {columns.map((column, place) =>
        column.kind === 'select' ? cellOf(column, place, activeColumn, box) : cells[place],
      )}
    </div>
  );
});

interface CellsProps extends Pick<LeadRowProps, 'columns' | 'activeColumn' | 'opened' | 'shared'> {
  lead: PresentedLead | undefined;
}

/** All cells of a row but its box. */
function cellsOf({
  lead,
  columns,
  activeColumn,
  opened,
  shared,
}: CellsProps): readonly (ReactElement | null)[] {
  const model = lead && shared.modelFor(lead.lead);
  const now = shared.now();
  return columns.map((column, place) => {
    if (column.kind === 'select') return null;
    if (!lead || !model) return cellOf(column, place, activeColumn);
    const content = cellContent({ column, lead, model, opened, shared, now });
    return cellOf(column, place, activeColumn, content, titleOf(column, lead, model, { ...shared, now }));
  });
}

function cellOf(
  column: TableColumn,
  place: number,
  activeColumn: number | undefined,
  content?: ReactNode,
  title?: string,
): ReactElement {
  return (
    <div
      key={column.id}
      role={column.kind === 'name' ? 'rowheader' : 'gridcell'}
      className="ll-cell"
      data-column={column.id}
      tabIndex={activeColumn === place ? 0 : -1}
      aria-colindex={place + 1}
      dir={WRITTEN.has(column.kind) ? 'auto' : undefined}
      title={title}
    >
      {content}
    </div>
  );
}

/** Cells whose text somebody wrote: each is read in its own direction. */
const WRITTEN: ReadonlySet<TableColumn['kind']> = new Set([
  'email',
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
  writing: CellWriting,
): string | undefined {
  const { kind } = column;
  const mayBeCut =
    kind === 'company' || kind === 'title' || kind === 'email' || kind === 'tags' || kind === 'field';
  if (!mayBeCut && kind !== 'next') return undefined;
  const text = cellText(column, lead, model, writing);
  return text.length > FITS ? text : undefined;
}
