'use client';
import type { ReactElement } from 'react';
import type { FixDetails, LeadWindow } from '../../react/index.js';
import type { ColumnId } from './columns.js';
import { gridHandlers } from './grid-handlers.js';
import { GridParts } from './grid-parts.js';
import { GridRows } from './grid-rows.js';
import { TableHead } from './table-head.js';
import { useLeadGrid } from './use-lead-grid.js';

export interface LeadGridProps {
  list: LeadWindow;
  columns: readonly ColumnId[];
  label: string;
  onFix: ((fix: string, details: FixDetails) => void) | undefined;
  /** Somebody asked for an action on a lead. */
  onAct: (leadId: string) => void;
}

/** The rows of a table as an ARIA grid: one tab stop, arrows between cells, rows only where they are seen. */
export function LeadGrid({ list, columns, label, onFix, onAct }: LeadGridProps): ReactElement {
  const grid = useLeadGrid(list, columns);
  const { setScroller, setHeader, virtual, focus, selection, parts } = grid;
  const { row, column } = focus.position;
  const isTabStopDrawn = row < 0 || virtual.rows.some(({ index }) => index === row);
  return (
    <>
      <div
        {...gridHandlers(focus, selection, parts)}
        role="grid"
        className="ll-grid"
        data-part="grid"
        ref={setScroller}
        tabIndex={isTabStopDrawn ? -1 : 0}
        aria-label={label}
        aria-rowcount={list.precision === 'exact' && !list.hasMore ? list.count + 1 : -1}
        aria-colcount={columns.length}
        aria-multiselectable={columns.includes('select')}
        aria-busy={list.isPrevious}
      >
        <TableHead
          ref={setHeader}
          columns={columns}
          activeColumn={row < 0 ? column : undefined}
          total={list.total}
          onSelectLoaded={selection.toggleLoaded}
        />
        <GridRows grid={grid} columns={columns} idAt={list.idAt} />
      </div>
      <GridParts parts={parts} onReturnFocus={focus.restore} onAct={onAct} onFix={onFix} />
    </>
  );
}
