import type { RefusalReason } from '../core/index.js';
import type { ActReport, Outcome } from './adapter.js';

/** A report of outcomes, which adds them up. */
export function reportOf(
  outcomes: readonly Outcome[],
  more: Pick<ActReport, 'undo' | 'job'> = {},
): ActReport {
  const refused: { [reason in RefusalReason]?: number } = {};
  const numbers = { done: 0, failed: 0, notAttempted: 0 };
  for (const outcome of outcomes) {
    if (outcome.result === 'refused')
      refused[outcome.refusal.reason] = (refused[outcome.refusal.reason] ?? 0) + 1;
    else numbers[outcome.result === 'not-attempted' ? 'notAttempted' : outcome.result] += 1;
  }
  return { totals: { ...numbers, refused }, outcomes, ...more };
}
