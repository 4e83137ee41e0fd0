'use client';
import { useRef } from 'react';
import { useLeadSelection } from '../../react/index.js';
import type { LeadWindow } from '../../react/index.js';

export interface RowSelection {
  readonly isSelected: (id: string) => boolean;
  /** Turns a row over; with `range` chooses all loaded rows from the last one that was turned over. */
  readonly toggle: (index: number, range: boolean) => void;
  /** Chooses every loaded lead; where some are chosen already, none. */
  readonly toggleLoaded: () => void;
  readonly selectLoaded: () => void;
}

/** Choosing rows by their place in the list. */
export function useRowSelection({ count, idAt }: Pick<LeadWindow, 'count' | 'idAt'>): RowSelection {
  const selection = useLeadSelection();
  const from = useRef<number>(undefined);
  const selectLoaded = () => selection.setMany(loadedIds(idAt, 0, count - 1), true, 'select-all');
  return {
    isSelected: selection.isSelected,
    selectLoaded,
    toggleLoaded: () => (selection.size > 0 ? selection.clear() : selectLoaded()),
    toggle: (index, range) => {
      const id = idAt(index);
      if (id === undefined) return;
      if (range && from.current !== undefined) {
        selection.setMany(loadedIds(idAt, from.current, index), true, 'range');
      } else {
        selection.toggle(id);
        from.current = index;
      }
    },
  };
}

function loadedIds(idAt: LeadWindow['idAt'], a: number, b: number): string[] {
  const ids: string[] = [];
  for (let index = Math.min(a, b); index <= Math.max(a, b); index += 1) {
    const id = idAt(index);
    if (id !== undefined) ids.push(id);
  }
  return ids;
}
