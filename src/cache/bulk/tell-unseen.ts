import type { BulkAsk } from './bulk-forecast.js';
import { refusedIn } from './bulk-report.js';
import type { BulkTotals } from './bulk-report.js';
import type { BulkStanding, Watchers } from './bulk-standing.js';

/** Tells the host what came of an act, or of taking it back, that nobody shows any more: it went on without its view. */
export function tellUnseen(
  watchers: Watchers | undefined,
  ask: BulkAsk | undefined,
  standing: BulkStanding,
): void {
  const end = endOf(standing);
  if (watchers?.size !== 0 || !end) return;
  const { action, count } = standing;
  const message = `"${action}" on ${count === 1 ? '1 lead' : `${count} leads`} ${end}. Keep the view until its acts are over, or tell people from here.`;
  ask?.report?.({ code: 'bulk-unseen', message });
}

function endOf({ state, report, undone, error }: BulkStanding): string | undefined {
  if (state !== 'over' && state !== 'undone') return undefined;
  const unseen = 'when nobody showed it any more';
  if (undone) return `was taken back ${unseen}: ${numbersOf(undone.totals)}`;
  if (error) return `could not be taken back, ${unseen}: ${error.message.replace(/\.$/, '')}`;
  return report && `came to its end ${unseen}: ${numbersOf(report.totals)}`;
}

function numbersOf(totals: BulkTotals): string {
  return `${totals.done} done, ${refusedIn(totals)} refused, ${totals.failed} failed, ${totals.notAttempted} not attempted`;
}
