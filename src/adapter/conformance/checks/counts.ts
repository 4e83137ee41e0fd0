import { heldStatuses, own } from '../../../core/index.js';
import type { Lead, LeadStanding, StatusCounts } from '../../../core/index.js';
import type { Bench } from '../bench.js';
import type { Check } from '../check.js';
import { needs } from '../needs.js';
import { queryOf } from './filters.js';

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
    law: 'Counts heed the query, whichever clause it has.',
    cure: 'Count only the leads that match.',
    skip: (bench) =>
      needs('countLeads')(bench) ?? (bench.can.filters.length > 0 ? undefined : 'it has no filters'),
    async run(bench) {
      for (const clause of bench.can.filters) {
        const query = await queryOf(bench, clause);
        const counts = await bench.adapter.countLeads?.(query);
        const wrong = counts && wrongCounts(bench, counts, await bench.all(query));
        if (wrong !== undefined) return `${wrong}, asked for ${JSON.stringify(query)}`;
      }
      return undefined;
    },
  },
];

function wrongCounts(bench: Bench, counts: StatusCounts, leads: readonly Lead[]): string | undefined {
  const isExact = counts.precision === 'exact';
  const sum = Object.values(counts.shown).reduce((all, number) => all + number, 0);
  if (sum !== counts.total) return `counted ${counts.total} leads, and ${sum} by shown status`;
  if (isExact ? counts.total !== leads.length : counts.total > leads.length)
    return `counted ${counts.total} leads where ${leads.length} are listed`;
  return numbersToCheck(bench, counts, leads)
    .map((numbers) => wrongNumber(numbers, isExact))
    .find((wrong) => wrong !== undefined);
}

/** The numbers of one kind, and of each lead listed what it counts as. */
interface Numbers {
  readonly kind: string;
  readonly told: { readonly [id: string]: number };
  readonly due: readonly (readonly string[])[];
  /** Every id that a lead counts as has to have a number. */
  readonly isWhole: boolean;
}

function numbersToCheck(bench: Bench, counts: StatusCounts, leads: readonly Lead[]): readonly Numbers[] {
  const standings = leads.map((lead) => bench.standing(lead));
  // Of a lead without its facts nobody knows what it has reached.
  const isKnown = leads.every(({ journal }) => journal);
  const due = (of: (standing: LeadStanding) => readonly string[]) => standings.map(of);
  return [
    { kind: 'shown', told: counts.shown, due: due(({ status }) => [status]), isWhole: true },
    { kind: 'held', told: counts.held, due: due(heldStatuses), isWhole: true },
    { kind: 'substatus', told: counts.substatus, due: due((one) => one.substatuses), isWhole: false },
    ...(counts.reached && isKnown
      ? [{ kind: 'reached', told: counts.reached, due: due(({ reached }) => reached), isWhole: false }]
      : []),
  ];
}

function wrongNumber({ kind, told, due, isWhole }: Numbers, isExact: boolean): string | undefined {
  for (const id of new Set([...Object.keys(told), ...(isWhole && isExact ? due.flat() : [])])) {
    const [number, listed] = [own(told, id) ?? 0, due.filter((ids) => ids.includes(id)).length];
    if (isExact ? number !== listed : number > listed)
      return `counted ${number} as ${kind} "${id}" where ${listed} are listed`;
  }
  return undefined;
}
