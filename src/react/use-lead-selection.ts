'use client';
import {
  emptySelection,
  isSelected,
  selectionSize,
  selectMatching,
  setSelected,
  toggleSelected,
} from '../core/index.js';
import type { Selection } from '../core/index.js';
import type { SelectionChangeReason } from './lead-view-context.js';
import { useCapabilities, useViewQuery, useViewSelection } from './lead-view-context.js';

export interface LeadSelection {
  readonly selection: Selection;
  readonly size: number;
  readonly isSelected: (id: string) => boolean;
  readonly toggle: (id: string) => void;
  /** Chooses or unchooses several: a range, or all loaded. @default reason 'range' */
  readonly setMany: (ids: Iterable<string>, selected: boolean, reason?: SelectionChangeReason) => void;
  /** Whether all leads of a query can be acted on: at once, or one by one once they are found. */
  readonly canSelectAllMatching: boolean;
  /** Chooses all leads of the view's query; `count` is the total that the person was shown. */
  readonly selectAllMatching: (count: number, asOf?: string) => void;
  readonly clear: () => void;
}

/**
 * What the person has chosen in the nearest view.
 *
 * @example
 * const { size, toggle } = useLeadSelection();
 */
export function useLeadSelection(): LeadSelection {
  const capabilities = useCapabilities();
  const { selection, setSelection } = useViewSelection();
  const { query } = useViewQuery();
  return {
    selection,
    size: selectionSize(selection),
    isSelected: (id) => isSelected(selection, id),
    toggle: (id) => setSelection(toggleSelected(selection, id), 'toggle'),
    setMany: (ids, selected, reason = 'range') => setSelection(setSelected(selection, ids, selected), reason),
    canSelectAllMatching: capabilities.bulk !== false,
    selectAllMatching: (count, asOf) => setSelection(selectMatching(query, count, asOf), 'select-matching'),
    clear: () => setSelection(emptySelection, 'clear'),
  };
}
