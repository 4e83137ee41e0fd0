import type { Change } from './contestant.js';
import { placeOf } from './data.js';
import type { Row } from './data.js';

/** Rows found by id, each with those who listen to it: what a team writes around a table to make it quick. */
export class RowStore {
  readonly #rows: Row[];
  readonly #listeners = new Map<string, Set<() => void>>();

  constructor(rows: readonly Row[]) {
    this.#rows = [...rows];
  }

  all(): Row[] {
    return this.#rows;
  }

  get(id: string): Row | undefined {
    return this.#rows[placeOf(id)];
  }

  change(changes: readonly Change[]): void {
    const touched = new Set<string>();
    for (const change of changes) {
      const place = placeOf(change.id);
      const row = this.#rows[place];
      if (row) this.#rows[place] = { ...row, ...change };
      touched.add(change.id);
    }
    for (const id of touched) this.#listeners.get(id)?.forEach((tell) => tell());
  }

  subscribe(id: string, tell: () => void): () => void {
    const listeners = this.#listeners.get(id) ?? new Set();
    this.#listeners.set(id, listeners.add(tell));
    return () => void listeners.delete(tell);
  }
}
