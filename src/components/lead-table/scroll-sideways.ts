/**
 * Scrolls a wide grid sideways, no more than needed, so that a cell is seen whole: beside the columns that stay in
 * view at both ends, not beneath them. Up and down is the rows' matter.
 */
export function scrollSideways(grid: HTMLElement, cell: HTMLElement): void {
  if (grid.scrollWidth <= grid.clientWidth || isPinned(cell)) return;
  const view = grid.getBoundingClientRect();
  let from = view.left + grid.clientLeft;
  let to = from + grid.clientWidth;
  const middle = (from + to) / 2;
  for (const other of cell.parentElement?.children ?? []) {
    if (!isPinned(other)) continue;
    const { left, right } = other.getBoundingClientRect();
    if (right <= middle) from = Math.max(from, right);
    else to = Math.min(to, left);
  }
  const { left, right } = cell.getBoundingClientRect();
  if (left < from) grid.scrollLeft += left - from;
  else if (right > to) grid.scrollLeft += Math.min(right - to, left - from);
}

function isPinned(cell: Element): boolean {
  return getComputedStyle(cell).position === 'sticky';
}
