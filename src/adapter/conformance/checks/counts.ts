import { heldStatuses } from '../../../core/index.js';
import type { Lead, StatusCounts } from '../../../core/index.js';
import type { Bench } from '../bench.js';
import type { Check } from '../check.js';
import { needs } from '../needs.js';

export const countChecks: readonly Check[] = [
  {
    id: 'counts',
    level: 'read',
    law: 'Counts agree with the list: "shown" adds up to the total, and every number is that of the leads listed.',
    cure: 'Count by the rules of core\'s countStatuses(), or say precision: "at-least".',
    skip: needs('countLeads'),
    async run(bench) {
      const counts = await bench.adapter.countLeads?.({});
      return counts && wrongCounts(bench, counts, await bench.all());
    },
  },
  {
    id: 'counts-filtered',
    level: 'read',
    law: 'Counts heed the query.',
    cure: 'Count only the leads that match.',
    skip: (bench) =>
      needs('countLeads')(bench) ??
      (bench.can.filters.includes('status') ? undefined : 'it does not filter by "status"'),
    async run(bench) {
      const [first] = await bench.all();
      const query = { status: first ? [bench.standing(first).status] : [] };
      const counts = await bench.adapter.countLeads?.(query);
      return counts && wrongCounts(bench, counts, await bench.all(query));
    },
  },
];

function wrongCounts(bench: Bench, counts: StatusCounts, leads: readonly Lead[]): string | undefined {
  const isExact = counts.precision === 'exact';
  const sum = Object.values(counts.shown).reduce((all, number) => all + number, 0);
  if (sum !== counts.total) return `counted ${counts.total} leads, and ${sum} by shown status`;
  if (isExact ? counts.total !== leads.length : counts.total > leads.length)
    return `counted ${counts.total} leads where ${leads.length} are listed`;
  const standings = leads.map((lead) => bench.standing(lead));
  const told = {
    shown: (at: number) => [standings[at]?.status ?? ''],
    held: (at: number) => heldOf(standings[at]),
  };
  for (const kind of ['shown', 'held'] as const) {
    for (const [status, number] of Object.entries(counts[kind])) {
      const due = leads.filter((_, at) => told[kind](at).includes(status)).length;
      if (isExact ? number !== due : number > due)
        return `counted ${number} as ${kind} "${status}" where ${due} are listed`;
    }
  }
  return undefined;
}

function heldOf(standing: ReturnType<Bench['standing']> | undefined): readonly string[] {
  return standing ? heldStatuses(standing) : [];
}
