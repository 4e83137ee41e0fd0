import { latestEvent } from './journal.js';
import type { Journal } from './journal.js';

/** The later of `now` and 1 ms after the latest fact: a wish comes after all facts, whatever the clock says. */
export function oneAfter(journal: Journal | undefined, now: string): string {
  const latest = journal && latestEvent(journal)?.at;
  if (latest === undefined || latest < now) return now;
  const next = Date.parse(latest) + 1;
  return Number.isNaN(next) ? latest : new Date(next).toISOString();
}
