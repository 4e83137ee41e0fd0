import type { LeadWindow } from '../../react/index.js';

type Rows = Pick<LeadWindow, 'count' | 'idAt'>;

/** The leads that are loaded, of all rows or of those between two, both included. */
export function loadedLeads({ count, idAt }: Rows, a = 0, b = count - 1): readonly string[] {
  const ids: string[] = [];
  for (let row = Math.min(a, b); row <= Math.max(a, b); row += 1) {
    const id = idAt(row);
    if (id !== undefined) ids.push(id);
  }
  return ids;
}

/** Where a lead stands in a list, from 0; undefined where it is not loaded. */
export function rowOfLead({ count, idAt }: Rows, id: string): number | undefined {
  for (let row = 0; row < count; row += 1) if (idAt(row) === id) return row;
  return undefined;
}
