'use client';
import { useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { useCommitEffect } from '../../react/use-commit-effect.js';
import { useEvent } from '../../react/use-event.js';
import { moveFocus, within } from './grid-keys.js';
import type { GridPosition, GridSize } from './grid-keys.js';
import { CELL, cellIn, columnOf, ROW, rowAt, rowOf } from './grid-place.js';
import { scrollSideways } from './scroll-sideways.js';

export interface GridFocus {
  /** The one cell that a tab reaches. */
  readonly position: GridPosition;
  /** Moves the focus by a key. Gives where to; undefined where the key is none of the grid's. */
  readonly onKey: (event: KeyboardEvent<HTMLElement>) => GridPosition | undefined;
  /** Moves the focus to a cell, and its row into view. */
  readonly moveTo: (position: GridPosition) => void;
  /** Makes a row the one that a tab reaches, and brings it into view; the focus stays where it is. */
  readonly point: (row: number) => void;
  /** The lead of the row that a tab reaches stands in another row now; what is in view stays in view. */
  readonly follow: (row: number) => void;
  /** The focus came into a cell, by pointer or tab. */
  readonly onFocus: (target: Element) => void;
  /** Puts the focus back into the cell it was in. */
  readonly restore: () => void;
  /** To be told whenever rows have been drawn: the focus goes to the cell that waits for it. */
  readonly settle: () => void;
}

interface Options {
  readonly grid: HTMLElement | null;
  readonly size: GridSize;
  readonly scrollTo: (row: number) => void;
  /** The column whose first cell a tab reaches at first. */
  readonly firstColumn: number;
}

/** One tab stop for a grid whose rows come and go: the cell that has it, and how keys move it. */
export function useGridFocus({ grid, size, scrollTo, firstColumn }: Options): GridFocus {
  const [kept, setPosition] = useState<GridPosition>({ row: 0, column: firstColumn });
  const position = within(kept, size);
  const held = useHeldFocus(grid, position);
  const point = (next: GridPosition) => {
    setPosition(next);
    if (next.row >= 0) scrollTo(next.row);
  };
  const moveTo = (next: GridPosition) => {
    held.want();
    point(next);
  };
  return {
    position,
    onKey: (event) => {
      const next = grid ? goalOf(grid, position, event, size) : undefined;
      if (next) moveTo(next);
      return next;
    },
    moveTo,
    point: (row) => point({ row, column: position.column }),
    follow: (row) => setPosition({ row, column: position.column }),
    onFocus: (target) => {
      const found = positionOf(target);
      if (found && !isSame(found, position)) setPosition(found);
    },
    restore: held.restore,
    settle: held.settle,
  };
}

/** Once wanted, the focus goes to the cell as soon as its row is drawn. */
function useHeldFocus(grid: HTMLElement | null, position: GridPosition) {
  const isWanted = useRef(false);
  // Where no lead is left there is no grid: the table has the focus then.
  const table = grid?.closest<HTMLElement>('.ll-table');
  useCommitEffect(
    () => () => {
      if (grid?.contains(document.activeElement)) table?.focus();
    },
    [grid, table],
  );
  return {
    want: () => {
      isWanted.current = true;
    },
    settle: () => {
      if (!grid) return;
      if (isWanted.current) isWanted.current = !focusCell(grid, position);
      else holdFocus(grid, position);
    },
    // Whoever gives the focus back may have been drawn before its lead moved.
    restore: useEvent(() => {
      if (!grid?.isConnected) table?.focus();
      else if (!focusCell(grid, position)) grid.focus({ preventScroll: true });
    }),
  };
}

function isSame(a: GridPosition, b: GridPosition): boolean {
  return a.row === b.row && a.column === b.column;
}

/** The cell that an element of the grid lies in. */
export function positionOf(target: Element): GridPosition | undefined {
  const cell = target.closest(CELL);
  const row = cell?.closest(ROW);
  if (!cell || !row) return undefined;
  return { row: rowOf(row), column: columnOf(cell) };
}

/** Where a key takes the focus. */
function goalOf(
  grid: HTMLElement,
  position: GridPosition,
  { key, ctrlKey, metaKey }: KeyboardEvent,
  size: GridSize,
): GridPosition | undefined {
  const rtl = getComputedStyle(grid).direction === 'rtl';
  const asked = moveFocus(position, { key, ctrl: ctrlKey || metaKey, rtl }, size);
  return asked && inSight(grid, asked, asked.column < position.column ? -1 : 1);
}

/** A narrow table leaves columns out: the next one that way that it shows, else the last one that it shows. */
function inSight(grid: HTMLElement, { row, column }: GridPosition, turn: 1 | -1): GridPosition {
  const sample = grid.querySelector(row < 0 ? rowAt(-1) : '[data-lead]');
  const cells = [...(sample?.querySelectorAll(CELL) ?? [])];
  const shown = cells.flatMap((cell, index) => (getComputedStyle(cell).display === 'none' ? [] : index));
  const onward = turn === 1 ? shown.find((one) => one >= column) : shown.findLast((one) => one <= column);
  return { row, column: onward ?? (turn === 1 ? shown.at(-1) : shown[0]) ?? column };
}

function focusCell(grid: HTMLElement, { row, column }: GridPosition): boolean {
  const cell = grid.querySelector<HTMLElement>(`${rowAt(row)} ${cellIn(column)}`);
  if (!cell) return false;
  cell.focus({ preventScroll: true });
  scrollSideways(grid, cell);
  return true;
}

/** A row must not carry the focus over to another lead: its own row takes it, or the grid where that is not drawn. */
function holdFocus(grid: HTMLElement, position: GridPosition): void {
  const focused = document.activeElement;
  if (!focused || focused === grid || !grid.contains(focused)) return;
  if (positionOf(focused)?.row === position.row) return;
  if (!focusCell(grid, position)) grid.focus({ preventScroll: true });
}
