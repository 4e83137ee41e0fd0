'use client';
import { memo, useMemo, useState } from 'react';
import type { ReactElement } from 'react';
import type { PresentedLead } from '../../core/index.js';
import { isHidden, leadName, useLead } from '../../react/index.js';
import type { SharedWriting } from './cell-content.js';
import type { TableColumn } from './columns.js';
import { cellOf, RowCells } from './row-cells.js';
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
  const [drawn] = useState(() => new RowCells());
  const box = columns.findIndex(isBox);
  // One element on either side of the box, so that to choose a row does not walk through all its cells.
  const [before, after] = useMemo(() => {
    const cells = drawn.draw({ lead, columns, activeColumn, opened, shared });
    return [<>{cells.slice(0, Math.max(0, box))}</>, <>{cells.slice(box + 1)}</>];
  }, [drawn, lead, columns, activeColumn, opened, shared, box]);
  const boxColumn = columns[box];
  const { selectRow } = shared.words.table;
  return (
    <div
      role="row"
      className="ll-row"
      style={{ transform: `translateY(${top}px)` }}
      data-lead={id}
      data-state={stateOf(lead, shared)}
      data-selected={selected ? '' : undefined}
      aria-rowindex={index + 2}
      aria-selected={selected}
      aria-busy={lead ? undefined : true}
    >
      {before}
      {boxColumn &&
        cellOf(
          boxColumn,
          box,
          activeColumn === box,
          lead && <RowCheckbox selected={selected} label={selectRow(leadName(lead.lead))} />,
        )}
      {after}
    </div>
  );
});

function stateOf(lead: PresentedLead | undefined, { modelFor }: SharedWriting): string {
  if (!lead) return 'loading';
  return isHidden(modelFor(lead.lead), lead.lead) ? 'deleted' : 'ready';
}

function isBox({ kind }: TableColumn): boolean {
  return kind === 'select';
}
