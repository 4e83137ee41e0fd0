import type { Change } from './contestant.js';
import type { Row } from './data.js';

/** Rows by id, each with those who listen to it: what a team writes around a table to make it quick. */
export class RowStore {
  readonly #rows: Map<string, Row>;
  readonly #listeners = new Map<string, Set<() => void>>();

  constructor(rows: readonly Row[]) {
    this.#rows = new Map(rows.map((row) => [row.id, row]));
  }

  all(): Row[] {
    return [...this.#rows.values()];
  }

  get(id: string): Row | undefined {
    return this.#rows.get(id);
  }

  change(changes: readonly Change[]): void {
    const touched = new Set<string>();
    for (const change of changes) {
      const row = this.#rows.get(change.id);
      if (row) this.#rows.set(change.id, { ...row, ...change });
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
