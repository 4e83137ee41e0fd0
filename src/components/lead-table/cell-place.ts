/** Every cell of a grid, a heading's as well. */
export const CELL = '[aria-colindex]';

/** Selects the cell of a column, counted from 0. */
export function cellIn(column: number): string {
  return `[aria-colindex="${column + 1}"]`;
}

/** Which column a cell stands in, from 0. */
export function columnOf(cell: Element): number {
  return Number(cell.getAttribute('aria-colindex')) - 1;
}
