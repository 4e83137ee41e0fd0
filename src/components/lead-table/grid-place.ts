/**
 * Where a row or a cell stands, as the grid tells it to those who listen: read from there alone, since every
 * attribute more is written for each row that scrolls by. Counted from 0 here, the header being row -1.
 */

/** Every cell of a grid, a heading's as well. */
export const CELL = '[aria-colindex]';

/** Every row of a grid, the header as well. */
export const ROW = '[aria-rowindex]';

/** Selects a row. */
export function rowAt(index: number): string {
  return `[aria-rowindex="${index + 2}"]`;
}

/** Selects the cell of a column, within its row. */
export function cellIn(column: number): string {
  return `[aria-colindex="${column + 1}"]`;
}

export function rowOf(row: Element): number {
  return Number(row.getAttribute('aria-rowindex')) - 2;
}

export function columnOf(cell: Element): number {
  return Number(cell.getAttribute('aria-colindex')) - 1;
}
