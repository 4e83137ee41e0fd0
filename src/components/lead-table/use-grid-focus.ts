'use client';
import { useLayoutEffect, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { moveFocus, within } from './grid-keys.js';
import type { GridPosition, GridSize } from './grid-keys.js';

export interface GridFocus {
  /** The one cell that a tab reaches. */
  readonly position: GridPosition;
  /** Moves the focus by a key. Gives whether the key was one of the grid's. */
  readonly onKey: (event: KeyboardEvent<HTMLElement>) => boolean;
  /** The focus came into a cell, by pointer or tab. */
  readonly onFocus: (target: Element) => void;
  /** Puts the focus back into the cell it was in. */
  readonly restore: () => void;
}

/** One tab stop for a grid whose rows come and go: the cell that has it, and how keys move it. */
export function useGridFocus(
  grid: HTMLElement | null,
  size: GridSize,
  scrollTo: (row: number) => void,
): GridFocus {
  const [kept, setPosition] = useState<GridPosition>({ row: 0, column: 1 });
  const position = within(kept, size);
  const want = useFocusIn(grid, position);
  return {
    position,
    onKey: (event) => {
      const rtl = getComputedStyle(event.currentTarget).direction === 'rtl';
      const key = { key: event.key, ctrl: event.ctrlKey || event.metaKey, rtl };
      const next = moveFocus(position, key, size);
      if (!next) return false;
      event.preventDefault();
      want();
      setPosition(next);
      if (next.row >= 0) scrollTo(next.row);
      return true;
    },
    onFocus: (target) => {
      const found = positionOf(target);
      if (found && (found.row !== position.row || found.column !== position.column)) setPosition(found);
    },
    restore: () => {
      if (grid && !focusCell(grid, position)) grid.focus({ preventScroll: true });
    },
  };
}

/** Once wanted, the focus goes to the cell as soon as its row is drawn. */
function useFocusIn(grid: HTMLElement | null, position: GridPosition): () => void {
  const isWanted = useRef(false);
  useLayoutEffect(() => {
    if (!grid) return;
    if (isWanted.current) isWanted.current = !focusCell(grid, position);
    else holdFocus(grid, position);
  });
  return () => {
    isWanted.current = true;
  };
}

/** The cell that an element of the grid lies in. */
export function positionOf(target: Element): GridPosition | undefined {
  const cell = target.closest('[data-column-index]');
  const row = cell?.closest('[data-row]');
  if (!cell || !row) return undefined;
  return {
    row: Number(row.getAttribute('data-row')),
    column: Number(cell.getAttribute('data-column-index')),
  };
}

function focusCell(grid: HTMLElement, { row, column }: GridPosition): boolean {
  const cell = grid.querySelector<HTMLElement>(`[data-row="${row}"] [data-column-index="${column}"]`);
  cell?.focus({ preventScroll: true });
  return cell !== null;
}

/** A recycled row must not carry the focus over to another lead: the grid itself takes it. */
function holdFocus(grid: HTMLElement, position: GridPosition): void {
  const focused = document.activeElement;
  if (!focused || focused === grid || !grid.contains(focused)) return;
  if (positionOf(focused)?.row !== position.row) grid.focus({ preventScroll: true });
}
