import type { LeadQuery } from './query.js';

/**
 * Which leads an act is for: these ids; or all that match a query but some, and the count the person saw.
 * What crosses the wall, as plain data.
 */
export type SelectionRequest =
  | { readonly ids: readonly string[] }
  | {
      readonly query: LeadQuery;
      readonly except: readonly string[];
      /** How many matched when it was chosen. A backend that cannot honour it any more answers `stale`. */
      readonly count: number;
      readonly asOf?: string;
    };

/** What a person has chosen in a list. Of all matching leads it holds the exceptions, never the ids. */
export type Selection =
  | { readonly kind: 'ids'; readonly ids: ReadonlySet<string> }
  | {
      readonly kind: 'matching';
      readonly query: LeadQuery;
      readonly count: number;
      readonly asOf?: string;
      readonly except: ReadonlySet<string>;
    };

/** Nothing chosen. */
export const emptySelection: Selection = Object.freeze({ kind: 'ids', ids: new Set<string>() });

/** Just these leads. */
export function selectIds(ids: Iterable<string>): Selection {
  return { kind: 'ids', ids: new Set(ids) };
}

/** All leads that match a query, as many as the person was shown. */
export function selectMatching(query: LeadQuery, count: number, asOf?: string): Selection {
  return { kind: 'matching', query, count, except: new Set(), ...(asOf !== undefined && { asOf }) };
}

/** The selection with some leads chosen, or not chosen, whatever they were before. */
export function setSelected(selection: Selection, ids: Iterable<string>, selected: boolean): Selection {
  const isPredicate = selection.kind === 'matching';
  const kept = new Set(isPredicate ? selection.except : selection.ids);
  for (const id of ids) {
    if (selected === isPredicate) kept.delete(id);
    else kept.add(id);
  }
  return isPredicate ? { ...selection, except: kept } : { kind: 'ids', ids: kept };
}

/** The selection with one lead turned over. */
export function toggleSelected(selection: Selection, id: string): Selection {
  return setSelected(selection, [id], !isSelected(selection, id));
}

/** Whether a lead of the list is chosen. */
export function isSelected(selection: Selection, id: string): boolean {
  return selection.kind === 'ids' ? selection.ids.has(id) : !selection.except.has(id);
}

/** How many leads are chosen. */
export function selectionSize(selection: Selection): number {
  return selection.kind === 'ids' ? selection.ids.size : Math.max(0, selection.count - selection.except.size);
}

/** The selection as it goes to the backend. */
export function selectionRequest(selection: Selection): SelectionRequest {
  if (selection.kind === 'ids') return { ids: [...selection.ids] };
  const { query, except, count, asOf } = selection;
  return { query, except: [...except], count, ...(asOf !== undefined && { asOf }) };
}
