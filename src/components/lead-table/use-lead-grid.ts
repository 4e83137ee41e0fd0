'use client';
import { useCallback, useRef, useState } from 'react';
import type { LeadWindow } from '../../react/index.js';
import type { TableColumn } from './columns.js';
import { useFloatingParts } from './use-floating-parts.js';
import type { FloatingParts } from './use-floating-parts.js';
import { useGridFocus } from './use-grid-focus.js';
import type { GridFocus } from './use-grid-focus.js';
import { useGridMeasure } from './use-grid-measure.js';
import { rowScroll } from './row-scroll.js';
import type { RowScroll } from './row-scroll.js';
import { useRowSelection } from './use-row-selection.js';
import type { RowSelection } from './use-row-selection.js';

export interface LeadGridState {
  readonly setScroller: (element: HTMLDivElement | null) => void;
  readonly setHeader: (element: HTMLDivElement | null) => void;
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
export function useLeadGrid(list: LeadWindow, columns: readonly TableColumn[]): LeadGridState {
  const [scroller, setScroller] = useState<HTMLDivElement | null>(null);
  const [header, setHeader] = useState<HTMLDivElement | null>(null);
  const drawn = useRef<readonly string[]>([]);
  const drawnIds = useCallback(() => drawn.current, []);
  const setDrawnIds = useCallback((ids: readonly string[]) => {
    drawn.current = ids;
  }, []);
  const { count, idAt } = list;
  const measure = useGridMeasure(scroller, header);
  const scroll = rowScroll(scroller, count, measure);
  const size = { rows: count, columns: columns.length, page: scroll.page };
  const name = columns.findIndex(({ kind }) => kind === 'name');
  const focus = useGridFocus({ grid: scroller, size, scrollTo: scroll.scrollTo, firstColumn: name });
  return {
    setScroller,
    setHeader,
    room: measure.room,
    scroll,
    drawnIds,
    setDrawnIds,
    focus,
    selection: useRowSelection(list),
    parts: useFloatingParts(idAt),
  };
}
