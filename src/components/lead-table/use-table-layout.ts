'use client';
import { useMemo, useState, useSyncExternalStore } from 'react';
import { columnTracks, movedColumn, resizedColumn, shownColumns, toggledColumn } from './column-layout.js';
import type { TableDensity, TableLayout } from './column-layout.js';
import type { TableColumn } from './columns.js';
import { keepLayout, keptText, parseLayout } from './kept-layout.js';

export type LayoutChangeReason = 'hide' | 'order' | 'resize' | 'density' | 'reset';

export interface TableLayoutProps {
  /** Which columns are hidden, their order and widths, and the density. */
  layout?: TableLayout;
  defaultLayout?: TableLayout;
  onLayoutChange?: (layout: TableLayout, details: { reason: LayoutChangeReason }) => void;
  /** Keeps the layout in this browser, under this name, unless it is the host's. Without it, it lasts as long as the table. */
  persistLayout?: string;
}

export interface LayoutState {
  readonly layout: TableLayout;
  /** Every column, shown or not, as the host gave them. */
  readonly all: readonly TableColumn[];
  readonly shown: readonly TableColumn[];
  readonly tracks: string;
  /** The least width of a row in pixels. */
  readonly width: number;
  readonly isHidden: (id: string) => boolean;
  readonly toggle: (id: string) => void;
  readonly move: (id: string, turn: 1 | -1) => void;
  readonly resize: (id: string, width: number) => void;
  readonly setDensity: (density: TableDensity) => void;
  readonly reset: () => void;
}

const untouched: TableLayout = {};

/** How a table is laid out, and every way to change that. */
export function useTableLayout(
  all: readonly TableColumn[],
  extra: readonly string[],
  props: TableLayoutProps,
): LayoutState {
  const { defaultLayout = untouched, persistLayout } = props;
  const [layout, change] = useKeptLayout(props);
  const { hidden, order } = layout;
  // Widths are the style sheet's: a row is not drawn anew for them.
  const shown = useMemo(() => {
    const asked = { ...(hidden && { hidden }), ...(order && { order }) };
    return shownColumns(all, asked, extra);
  }, [all, hidden, order, extra]);
  const set = (next: TableLayout, reason: LayoutChangeReason) => {
    change(next, { reason });
    // A layout of the host's is the host's to keep: it may refuse this one.
    if (persistLayout !== undefined && !props.layout) keepLayout(persistLayout, next);
  };
  return {
    layout,
    all,
    shown,
    ...columnTracks(shown, layout),
    isHidden: (id) => !shown.some((column) => column.id === id),
    toggle: (id) => set(toggledColumn(layout, id, extra), 'hide'),
    move: (id, turn) => set(movedColumn(all, layout, id, turn, extra), 'order'),
    resize: (id, width) => set(resizedColumn(layout, id, width), 'resize'),
    setDensity: (density) => set({ ...layout, density }, 'density'),
    reset: () => set(defaultLayout, 'reset'),
  };
}

type ChangeLayout = (layout: TableLayout, details: { reason: LayoutChangeReason }) => void;

/** The host's layout; else what was changed here, what the browser has kept, or the default. */
function useKeptLayout(props: TableLayoutProps): readonly [TableLayout, ChangeLayout] {
  const { layout, defaultLayout = untouched, onLayoutChange, persistLayout } = props;
  const [own, setOwn] = useState<TableLayout>();
  const read = () => (persistLayout === undefined ? undefined : keptText(persistLayout));
  // The server knows nothing of it: the first paint there and here is the default's.
  const text = useSyncExternalStore(listenToNothing, read, () => undefined);
  const kept = useMemo(() => (text === undefined ? undefined : parseLayout(text)), [text]);
  const change: ChangeLayout = (next, details) => {
    if (layout === undefined) setOwn(next);
    onLayoutChange?.(next, details);
  };
  return [layout ?? own ?? kept ?? defaultLayout, change];
}

const listenToNothing = () => () => undefined;
