'use client';
import { useRef } from 'react';
import { useLeadSelection } from '../../react/index.js';
import type { LeadSelection, LeadWindow } from '../../react/index.js';

export interface RowSelection {
  readonly isSelected: (id: string) => boolean;
  /** Turns a row over; with `range` chooses all loaded rows from the last one that was turned over. */
  readonly toggle: (index: number, range: boolean) => void;
  /** Chooses the rows from where the range began, or else from `from`, to `to`. */
  readonly extend: (from: number, to: number) => void;
  /** Chooses every loaded lead; where some are chosen already, none. */
  readonly toggleLoaded: () => void;
  /** Chooses every loaded lead; once more: all that match, where the backend can act on these. */
  readonly selectAll: () => void;
}

type List = Pick<LeadWindow, 'count' | 'idAt' | 'total' | 'precision' | 'asOf'>;

/** Choosing rows by their place in the list. */
export function useRowSelection(list: List): RowSelection {
  const { idAt } = list;
  const selection = useLeadSelection();
  const from = useRef<number>(undefined);
  const select = (a: number, b: number) => selection.setMany(loadedIds(idAt, a, b), true, 'range');
  return {
    isSelected: selection.isSelected,
    ...allOf(list, selection),
    extend: (start, to) => {
      from.current ??= start;
      select(from.current, to);
    },
    toggle: (index, range) => {
      const id = idAt(index);
      if (id === undefined) return;
      if (range && from.current !== undefined) {
        select(from.current, index);
      } else {
        selection.toggle(id);
        from.current = index;
      }
    },
  };
}

function allOf(list: List, selection: LeadSelection): Pick<RowSelection, 'selectAll' | 'toggleLoaded'> {
  const loaded = () => loadedIds(list.idAt, 0, list.count - 1);
  const choose = (ids: readonly string[]) => selection.setMany(ids, true, 'select-all');
  return {
    toggleLoaded: () => (selection.size > 0 ? selection.clear() : choose(loaded())),
    selectAll: () => {
      const ids = loaded();
      const isMore = canSelectMore(list, selection) && ids.every(selection.isSelected);
      if (isMore) selection.selectAllMatching(list.total ?? 0, list.asOf);
      else choose(ids);
    },
  };
}

/** Whether there are more leads that match than are chosen, and the backend can act on them all. */
export function canSelectMore(
  { total, precision }: Pick<LeadWindow, 'total' | 'precision'>,
  { canSelectAllMatching, size }: { readonly canSelectAllMatching: boolean; readonly size: number },
): boolean {
  return canSelectAllMatching && precision === 'exact' && total !== undefined && total > size;
}

function loadedIds(idAt: LeadWindow['idAt'], a: number, b: number): string[] {
  const ids: string[] = [];
  for (let index = Math.min(a, b); index <= Math.max(a, b); index += 1) {
    const id = idAt(index);
    if (id !== undefined) ids.push(id);
  }
  return ids;
}
