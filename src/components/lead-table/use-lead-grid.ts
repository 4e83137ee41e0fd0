'use client';
import { useState } from 'react';
import type { LeadWindow } from '../../react/index.js';
import type { TableColumn } from './columns.js';
import { useFloatingParts } from './use-floating-parts.js';
import type { FloatingParts } from './use-floating-parts.js';
import { useGridFocus } from './use-grid-focus.js';
import type { GridFocus } from './use-grid-focus.js';
import { useGridMeasure } from './use-grid-measure.js';
import { useRowSelection } from './use-row-selection.js';
import type { RowSelection } from './use-row-selection.js';
import { useVirtualRows } from './use-virtual-rows.js';
import type { VirtualRows } from './use-virtual-rows.js';

export interface LeadGridState {
  readonly setScroller: (element: HTMLDivElement | null) => void;
  readonly setHeader: (element: HTMLDivElement | null) => void;
  /** How much of a row can be seen, in pixels; 0 before it is known. */
  readonly room: number;
  readonly virtual: VirtualRows;
  readonly focus: GridFocus;
  readonly selection: RowSelection;
  readonly parts: FloatingParts;
}

/** All that a grid keeps: which rows are drawn, where the focus is, what is chosen, what hangs over it. */
export function useLeadGrid(list: LeadWindow, columns: readonly TableColumn[]): LeadGridState {
  const [scroller, setScroller] = useState<HTMLDivElement | null>(null);
  const [header, setHeader] = useState<HTMLDivElement | null>(null);
  const { count, idAt, setRange } = list;
  const { rowHeight, room } = useGridMeasure(scroller, header);
  const virtual = useVirtualRows({ scroller, header, count, rowHeight, onRange: setRange });
  const size = { rows: count, columns: columns.length, page: virtual.page };
  const name = columns.findIndex(({ kind }) => kind === 'name');
  const focus = useGridFocus({ grid: scroller, size, scrollTo: virtual.scrollTo, firstColumn: name });
  return {
    setScroller,
    setHeader,
    room,
    virtual,
    focus,
    selection: useRowSelection(list),
    parts: useFloatingParts(idAt),
  };
}
