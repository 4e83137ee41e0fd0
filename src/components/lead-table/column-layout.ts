import { isTool } from './columns.js';
import type { TableColumn } from './columns.js';

export type TableDensity = 'compact' | 'normal' | 'comfortable';

/** How somebody has laid out a table: plain data, to be kept wherever the host likes. */
export interface TableLayout {
  /** The ids of the columns in their order; those it does not name follow as they were. */
  readonly order?: readonly string[];
  /** The ids of the columns that are not shown. */
  readonly hidden?: readonly string[];
  /** In pixels, of the columns that were given one. */
  readonly widths?: { readonly [column: string]: number };
  readonly density?: TableDensity;
}

/** Narrower than this a heading can be neither read nor pressed. */
const LEAST = 56;
const MOST = 800;

/** All columns in the order of a layout. The tools of a row stay where they are. */
export function orderedColumns(
  columns: readonly TableColumn[],
  { order = [] }: TableLayout,
): readonly TableColumn[] {
  const places = new Map(order.map((id, place) => [id, place]));
  const place = ({ id }: TableColumn): number => places.get(id) ?? order.length;
  const movable = columns.filter((column) => !isTool(column)).toSorted((a, b) => place(a) - place(b));
  const rest = movable[Symbol.iterator]();
  return columns.map((column) => (isTool(column) ? column : (rest.next().value ?? column)));
}

/** The columns that are shown. The name always is: it is what a row is called. */
export function shownColumns(
  columns: readonly TableColumn[],
  layout: TableLayout,
  extra: readonly string[],
): readonly TableColumn[] {
  const hidden = new Set(layout.hidden ?? extra);
  return orderedColumns(columns, layout).filter(({ id, kind }) => kind === 'name' || !hidden.has(id));
}

/** The layout with a column shown or not. */
export function toggledColumn(layout: TableLayout, id: string, extra: readonly string[]): TableLayout {
  const hidden = layout.hidden ?? extra;
  const next = hidden.includes(id) ? hidden.filter((one) => one !== id) : [...hidden, id];
  return { ...layout, hidden: next };
}

/** The layout with a column one place earlier or later among those that are shown. */
export function movedColumn(
  columns: readonly TableColumn[],
  layout: TableLayout,
  id: string,
  turn: 1 | -1,
  extra: readonly string[],
): TableLayout {
  const all = orderedColumns(columns, layout).filter((column) => !isTool(column));
  const shown = shownColumns(columns, layout, extra).filter((column) => !isTool(column));
  const place = shown.findIndex((column) => column.id === id);
  const other = shown[place + turn];
  if (place < 0 || !other) return layout;
  const order = all.map((column) => column.id).filter((one) => one !== id);
  order.splice(order.indexOf(other.id) + (turn === 1 ? 1 : 0), 0, id);
  return { ...layout, order };
}

/** The width that a column gets of one that is asked for: within reason, in whole pixels. */
export function keptWidth(width: number): number {
  return Math.round(Math.max(LEAST, Math.min(MOST, width)));
}

/** The layout with a column of some width, within reason. In pixels. */
export function resizedColumn(layout: TableLayout, id: string, width: number): TableLayout {
  return { ...layout, widths: { ...layout.widths, [id]: keptWidth(width) } };
}

/** What the style sheet needs to know of columns: their tracks, and the least width of a row. */
export function columnTracks(
  columns: readonly TableColumn[],
  { widths = {} }: TableLayout,
): { readonly tracks: string; readonly width: number } {
  const given = (id: string): number | undefined => (Object.hasOwn(widths, id) ? widths[id] : undefined);
  const tracks = columns.map(({ id, width, grow }) => {
    const own = given(id);
    if (own !== undefined || grow === 0) return `${own ?? width}px`;
    return `minmax(${width}px, ${grow}fr)`;
  });
  const width = columns.reduce((sum, column) => sum + (given(column.id) ?? column.width), 0);
  return { tracks: tracks.join(' '), width };
}
