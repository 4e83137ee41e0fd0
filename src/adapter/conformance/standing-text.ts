import type { Lead } from '../../core/index.js';
import type { Bench } from './bench.js';

/** What shows that something happened to a lead. */
export function standingText(bench: Bench, lead: Lead | undefined): string {
  if (!lead) return 'is gone';
  const { status, substatus, also } = bench.standing(lead);
  return JSON.stringify([status, substatus, also, lead.journal]);
}
