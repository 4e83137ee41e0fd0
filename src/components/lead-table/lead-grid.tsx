'use client';
import { useImperativeHandle, useState } from 'react';
import type { CSSProperties, ReactElement, Ref } from 'react';
import type { FixDetails } from '../../react/index.js';
import type { TableColumn } from './columns.js';
import type { GridPosition } from './grid-keys.js';
import { gridHandlers } from './grid-handlers.js';
import { GridParts } from './grid-parts.js';
import { GridRows } from './grid-rows.js';
import { TableHead } from './table-head.js';
import type { GridHandle } from './table-sheet.js';
import { useGridTools } from './use-grid-tools.js';
import type { GridSurroundings } from './use-grid-tools.js';
import { useLeadGrid } from './use-lead-grid.js';

export interface LeadGridProps extends GridSurroundings {
  label: string;
  handle: Ref<GridHandle>;
  onFix: ((fix: string, details: FixDetails) => void) | undefined;
  /** Somebody asked for an action on a lead. */
  onAct: (leadId: string) => void;
}

/** The rows of a table as an ARIA grid: one tab stop, arrows between cells, rows only where they are seen. */
export function LeadGrid(props: LeadGridProps): ReactElement {
  const { list, layout, shared, announcer, label, onFix, onAct } = props;
  const columns = layout.shown;
  const grid = useLeadGrid(list, columns, (count) => announcer.say(shared.words.grid.leftOut(count)));
  const tools = useGridTools(grid, props);
  const { scrollerRef, headerRef, rowRef, focus, selection, parts, room } = grid;
  useImperativeHandle(props.handle, () => focus);
  const [isTabStopDrawn, setTabStop] = useState(true);
  return (
    <>
      <div
        {...gridHandlers(tools)}
        role="grid"
        className="ll-grid"
        data-part="grid"
        data-wide={room > 0 && room < layout.width ? '' : undefined}
        style={tracksOf(layout)}
        ref={scrollerRef}
        tabIndex={isTabStopDrawn ? -1 : 0}
        aria-label={label}
        aria-rowcount={list.precision === 'exact' && !list.hasMore ? list.count + 1 : -1}
        aria-colcount={columns.length}
        aria-multiselectable={columns.some(isSelect)}
        aria-busy={list.isPrevious}
      >
        <TableHead
          ref={headerRef}
          columns={columns}
          activeColumn={headingAt(focus.position)}
          total={list.total}
          onSelectLoaded={selection.toggleLoaded}
          onResize={layout.resize}
        />
        <div className="ll-row-measure" ref={rowRef} aria-hidden />
        {grid.scroll.height > 0 && <GridRows {...{ grid, columns, shared, list }} onTabStop={setTabStop} />}
      </div>
      <GridParts {...{ parts, onAct, onFix }} onReturnFocus={focus.restore} say={announcer.say} />
    </>
  );
}

/** Where the focus is in the header. */
function headingAt({ row, column }: GridPosition): number | undefined {
  return row < 0 ? column : undefined;
}

function isSelect({ kind }: TableColumn): boolean {
  return kind === 'select';
}

/** A width is told to the style sheet once, not to every cell. */
function tracksOf({
  tracks,
  width,
}: {
  readonly tracks: string;
  readonly width: number;
}): CSSProperties & { readonly '--ll-tracks': string; readonly '--ll-width': string } {
  return { '--ll-tracks': tracks, '--ll-width': `${width}px` };
}
