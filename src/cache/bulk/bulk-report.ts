import type { ActReport, Outcome, OutcomeError } from '../../adapter/index.js';
import { REFUSAL_REASONS } from '../../core/index.js';
import type { RefusalReason } from '../../core/index.js';

/** How many leads came to what. */
export type BulkTotals = ActReport['totals'];

/** What came of an act on many leads. Leaves nobody out: the totals add up to the selection. */
export interface BulkReport {
  readonly totals: BulkTotals;
  /** One for each lead where the leads were named; of a query the first of them. */
  readonly outcomes: readonly Outcome[];
  /** What kept whole parts from being carried out; the same kind once. */
  readonly errors: readonly OutcomeError[];
  /** A job of the backend that still goes on and is not told of here any more. */
  readonly job?: string;
}

export const noTotals: BulkTotals = Object.freeze({ done: 0, refused: {}, failed: 0, notAttempted: 0 });

/** Two sets of numbers as one. */
export function addTotals(a: BulkTotals, b: BulkTotals): BulkTotals {
  const refused: { [reason in RefusalReason]?: number } = { ...a.refused };
  for (const reason of REFUSAL_REASONS) {
    const more = b.refused[reason];
    if (more) refused[reason] = (refused[reason] ?? 0) + more;
  }
  return {
    done: a.done + b.done,
    refused,
    failed: a.failed + b.failed,
    notAttempted: a.notAttempted + b.notAttempted,
  };
}

/** How many were refused, for whatever reason. */
export function refusedIn({ refused }: Pick<BulkTotals, 'refused'>): number {
  return Object.values(refused).reduce((sum, count) => sum + count, 0);
}

/** How many leads the numbers speak of. */
export function sizeOfTotals(totals: BulkTotals): number {
  return totals.done + refusedIn(totals) + totals.failed + totals.notAttempted;
}
