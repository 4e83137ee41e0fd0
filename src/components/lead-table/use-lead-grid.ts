'use client';
import { useState } from 'react';
import type { LeadWindow } from '../../react/index.js';
import type { ColumnId } from './columns.js';
import { useFloatingParts } from './use-floating-parts.js';
import type { FloatingParts } from './use-floating-parts.js';
import { useGridFocus } from './use-grid-focus.js';
import type { GridFocus } from './use-grid-focus.js';
import { useRowHeight } from './use-row-height.js';
import { useRowSelection } from './use-row-selection.js';
import type { RowSelection } from './use-row-selection.js';
import { useVirtualRows } from './use-virtual-rows.js';
import type { VirtualRows } from './use-virtual-rows.js';

export interface LeadGridState {
  readonly setScroller: (element: HTMLDivElement | null) => void;
  readonly setHeader: (element: HTMLDivElement | null) => void;
  readonly virtual: VirtualRows;
  readonly focus: GridFocus;
  readonly selection: RowSelection;
  readonly parts: FloatingParts;
}

/** All that a grid keeps: which rows are drawn, where the focus is, what is chosen, what hangs over it. */
export function useLeadGrid(list: LeadWindow, columns: readonly ColumnId[]): LeadGridState {
  const [scroller, setScroller] = useState<HTMLDivElement | null>(null);
  const [header, setHeader] = useState<HTMLDivElement | null>(null);
  const { count, idAt, setRange } = list;
  const rowHeight = useRowHeight(header);
  const virtual = useVirtualRows({ scroller, header, count, rowHeight, onRange: setRange });
  const size = { rows: count, columns: columns.length, page: virtual.page };
  const focus = useGridFocus(scroller, size, virtual.scrollTo);
  return {
    setScroller,
    setHeader,
    virtual,
    focus,
    selection: useRowSelection(list),
    parts: useFloatingParts(idAt),
  };
}
