'use client';
import { useRef } from 'react';
import { useLeadSelection } from '../../react/index.js';
import type { LeadSelection, LeadWindow } from '../../react/index.js';
import { loadedLeads, rowOfLead } from './loaded-leads.js';

export interface RowSelection {
  readonly isSelected: (id: string) => boolean;
  /** Turns a row over; with `range` chooses all loaded rows from the last one that was chosen so, while it is. */
  readonly toggle: (index: number, range: boolean) => void;
  /** Takes the range that ends at `from`, or else begins there, on to the next row `to`; or back from `from`. */
  readonly extend: (from: number, to: number) => void;
  /** Chooses every loaded lead; where some are chosen already, none. */
  readonly toggleLoaded: () => void;
  /** Chooses every loaded lead; once more: all that match, where the backend can act on these. */
  readonly selectAll: () => void;
}

type List = Pick<LeadWindow, 'count' | 'idAt' | 'total' | 'precision' | 'asOf'>;

/** A lead on the way of a range: rows may be read again in another order. */
interface Step {
  readonly id: string;
  /** Chosen by the range alone: it is given up when the range goes back. */
  readonly isNew?: boolean;
}

/** Hears how many rows of a range are not loaded, so that nobody knows whom they are of. */
export type OnLeftOut = (count: number) => void;

/** Choosing rows by their place in the list. */
export function useRowSelection(list: List, onLeftOut: OnLeftOut): RowSelection {
  const selection = useLeadSelection();
  const range = useRange(list, selection, (from, to) => {
    const ids = loadedLeads(list, from, to);
    const left = Math.abs(to - from) + 1 - ids.length;
    selection.setMany(ids, true);
    if (left > 0) onLeftOut(left);
  });
  return { isSelected: selection.isSelected, ...allOf(list, selection), ...range };
}

/** Rows from one to another, by keys or by pointer. */
function useRange(
  list: List,
  { isSelected, setMany, toggle }: LeadSelection,
  chooseAll: (from: number, to: number) => void,
): Pick<RowSelection, 'extend' | 'toggle'> {
  const way = useRef<Step[]>([]);
  /** Where a range begins, as long as that is chosen. */
  const start = () => way.current.slice(0, 1).find(({ id }) => isSelected(id));
  return {
    extend: (from, to) => {
      const [id, next] = [list.idAt(from), list.idAt(to)];
      if (id === undefined || next === undefined) return;
      if (!start() || way.current.at(-1)?.id !== id) way.current = [{ id }];
      if (way.current.at(-2)?.id === next) {
        setMany(way.current.pop()?.isNew ? [id] : [], false);
      } else {
        setMany([id, next], true);
        if (next !== id) way.current.push({ id: next, isNew: !isSelected(next) });
      }
    },
    toggle: (index, range) => {
      const id = list.idAt(index);
      if (id === undefined) return;
      const first = range ? start() : undefined;
      const from = first && rowOfLead(list, first.id);
      if (from === undefined) toggle(id);
      else chooseAll(from, index);
      way.current = first && from !== undefined ? [first, { id }] : [{ id }];
    },
  };
}

function allOf(list: List, selection: LeadSelection): Pick<RowSelection, 'selectAll' | 'toggleLoaded'> {
  const loaded = () => loadedLeads(list);
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
