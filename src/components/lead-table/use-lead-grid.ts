'use client';
import { useCallback, useRef } from 'react';
import type { LeadWindow } from '../../react/index.js';
import type { TableColumn } from './columns.js';
import { useFloatingParts } from './use-floating-parts.js';
import type { FloatingParts } from './use-floating-parts.js';
import { useFollowedLead } from './use-followed-lead.js';
import { useFromTop } from './use-from-top.js';
import { useGridFocus } from './use-grid-focus.js';
import type { GridFocus } from './use-grid-focus.js';
import { useGridMeasure } from './use-grid-measure.js';
import type { MeasuredGrid } from './use-grid-measure.js';
import { rowScroll } from './row-scroll.js';
import type { RowScroll } from './row-scroll.js';
import { useRowSelection } from './use-row-selection.js';
import type { OnLeftOut, RowSelection } from './use-row-selection.js';

export interface LeadGridState {
  readonly scrollerRef: MeasuredGrid['scrollerRef'];
  readonly headerRef: MeasuredGrid['headerRef'];
  readonly rowRef: MeasuredGrid['rowRef'];
  /** How much of a row can be seen, in pixels; 0 before it is known. */
  readonly room: number;
  readonly scroll: RowScroll;
  /** The leads that are drawn now, for whoever asks: a scroll draws the rows alone anew. */
  readonly drawnIds: () => readonly string[];
  readonly setDrawnIds: (ids: readonly string[]) => void;
  readonly focus: GridFocus;
  readonly selection: RowSelection;
  readonly parts: FloatingParts;
}

/** All that a grid keeps: how its rows scroll, where the focus is, what is chosen, what hangs over it. */
export function useLeadGrid(
  list: LeadWindow,
  columns: readonly TableColumn[],
  onLeftOut: OnLeftOut,
): LeadGridState {
  const { measure, scrollerRef, headerRef, rowRef } = useGridMeasure();
  const drawn = useDrawnIds();
  const { count, idAt } = list;
  const scroll = rowScroll(count, measure);
  const size = { rows: count, columns: columns.length, page: scroll.page };
  const name = columns.findIndex(({ kind }) => kind === 'name');
  const focus = useGridFocus({ grid: measure.scroller, size, scrollTo: scroll.scrollTo, firstColumn: name });
  useFollowedLead(list, focus);
  useFromTop(list, () => {
    measure.scroller?.scrollTo({ top: 0, behavior: 'instant' });
    if (focus.position.row > 0) focus.point(0);
  });
  return {
    scrollerRef,
    headerRef,
    rowRef,
    room: measure.room,
    scroll,
    ...drawn,
    focus,
    selection: useRowSelection(list, onLeftOut),
    parts: useFloatingParts(idAt),
  };
}

function useDrawnIds(): Pick<LeadGridState, 'drawnIds' | 'setDrawnIds'> {
  const drawn = useRef<readonly string[]>([]);
  const drawnIds = useCallback(() => drawn.current, []);
  const setDrawnIds = useCallback((ids: readonly string[]) => {
    drawn.current = ids;
  }, []);
  return { drawnIds, setDrawnIds };
}
