import type { BulkAsk } from './bulk-forecast.js';
import { refusedIn } from './bulk-report.js';
import type { BulkStanding, Watchers } from './bulk-standing.js';

/** Tells the host what came of an act that nobody shows any more: it went on when its view was gone. */
export function tellUnseen(
  watchers: Watchers | undefined,
  ask: BulkAsk | undefined,
  { action, count, report }: BulkStanding,
): void {
  if (watchers?.size !== 0 || !report) return;
  const { totals } = report;
  const numbers = `${totals.done} done, ${refusedIn(totals)} refused, ${totals.failed} failed, ${totals.notAttempted} not attempted`;
  const message = `"${action}" on ${count} leads came to its end when nobody showed it any more: ${numbers}. Keep the view until its acts are over, or tell people from here.`;
  ask?.report?.({ code: 'bulk-unseen', message });
}
