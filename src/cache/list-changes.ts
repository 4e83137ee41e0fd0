import { compareLeads, matches } from '../core/index.js';
import type { Lead, LeadQuery, StatusModel } from '../core/index.js';

/** A loaded lead: its row as it was read, and as it is now. */
export interface LeadChange {
  readonly row: Lead;
  readonly now: Lead;
  readonly model: StatusModel;
}

interface Judged extends LeadChange {
  readonly isMoved: boolean;
}

/**
 * Counts the leads that would come, go or stand elsewhere if one list were read again. A lead that did not
 * change since it was judged is not judged again.
 */
export class ListChanges {
  readonly #query: LeadQuery;
  readonly #judged = new Map<string, Judged>();
  readonly #moved = new Set<string>();

  constructor(query: LeadQuery) {
    this.#query = query;
  }

  /** How many of these changes move a lead. */
  count(changes: Iterable<LeadChange>): number {
    this.#moved.clear();
    for (const change of changes) if (this.#isMoved(change)) this.#moved.add(change.row.id);
    return this.#moved.size;
  }

  /** How many there are after these leads have changed; of a lead without a change there is none any more. */
  recount(ids: Iterable<string>, changeOf: (id: string) => LeadChange | undefined): number {
    for (const id of ids) {
      const change = changeOf(id);
      if (change && this.#isMoved(change)) this.#moved.add(id);
      else this.#moved.delete(id);
    }
    return this.#moved.size;
  }

  #isMoved(change: LeadChange): boolean {
    const known = this.#judged.get(change.row.id);
    if (known && known.row === change.row && known.now === change.now && known.model === change.model) {
      return known.isMoved;
    }
    const isMoved = hasMoved(this.#query, change);
    this.#judged.set(change.row.id, { ...change, isMoved });
    return isMoved;
  }
}

function hasMoved(query: LeadQuery, { row, now, model }: LeadChange): boolean {
  if (row === now) return false;
  const was = matches(model, query, row);
  const is = matches(model, query, now);
  if (was !== is) return true;
  return is && query.sort !== undefined && compareLeads({ sort: query.sort }, model)(row, now) !== 0;
}
