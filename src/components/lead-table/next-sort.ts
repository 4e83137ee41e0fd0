import type { SortKey } from '../../core/index.js';

export type SortDirection = 'ascending' | 'descending';

export interface SortedBy {
  readonly key: SortKey;
  readonly turn: 1 | -1;
}

// Who asks for these wants the latest first.
const LATEST_FIRST: ReadonlySet<SortKey> = new Set<SortKey>(['lastActivity', 'addedAt']);

/** The sort after a press on a column's heading: one way, the other way, none. */
export function nextSort(current: SortedBy | undefined, key: SortKey): string | undefined {
  const first = LATEST_FIRST.has(key) ? -1 : 1;
  if (current?.key !== key) return written(key, first);
  return current.turn === first ? written(key, first === 1 ? -1 : 1) : undefined;
}

/** The direction that a column's heading tells. */
export function directionOf(
  current: SortedBy | undefined,
  key: SortKey | undefined,
): SortDirection | undefined {
  if (!key || current?.key !== key) return undefined;
  return current.turn === 1 ? 'ascending' : 'descending';
}

function written(key: SortKey, turn: 1 | -1): string {
  return turn === 1 ? key : `-${key}`;
}
