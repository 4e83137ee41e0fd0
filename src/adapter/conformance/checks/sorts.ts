import { compareLeads, SORT_KEYS } from '../../../core/index.js';
import type { Lead, Sort, SortKey } from '../../../core/index.js';
import type { Bench } from '../bench.js';
import type { Check } from '../check.js';

const byOne = SORT_KEYS.map((key): Check => ({
  id: `sort-${key}`,
  level: 'read',
  law: `Sorted by "${key}", leads stand in the order of core's compareLeads(), either way; what a lead lacks comes last.`,
  cure: `Sort by "${key}" as documented at compareLeads, or leave it out of "sorts" in the manifest.`,
  skip: ({ can }) => (can.sorts.includes(key) ? undefined : `it does not sort by "${key}"`),
  run: async (bench) => (await wrongOrder(bench, key)) ?? (await wrongOrder(bench, `-${key}`)),
}));

export const sortChecks: readonly Check[] = [
  ...byOne,
  {
    id: 'sort-second',
    level: 'read',
    law: 'Sorted by two keys, leads that are equal by the first stand in the order of the second, either way.',
    cure: 'Heed every key of "sort", the first as the strongest; those that you do not know leave out of "sorts".',
    skip: ({ can }) => (can.sorts.length > 1 ? undefined : 'it sorts by no two keys'),
    async run(bench) {
      for (const [first, second] of tied(bench, await bench.all())) {
        for (const sort of [`${first},${second}`, `${first},-${second}`, `-${first},${second}`]) {
          const wrong = await wrongOrder(bench, sort);
          if (wrong !== undefined) return wrong;
        }
      }
      return undefined;
    },
  },
];

/** For each key another before it by which leads are equal that differ by this one. */
function tied(bench: Bench, leads: readonly Lead[]): readonly (readonly [SortKey, SortKey])[] {
  const orders = new Map(SORT_KEYS.map((key) => [key, keyOrder(bench, key)]));
  const order = (key: SortKey) => orders.get(key) ?? (() => 0);
  return bench.can.sorts.flatMap((second) => {
    const first = bench.can.sorts.find((key) => {
      const sorted = leads.toSorted((a, b) => order(key)(a, b) || order(second)(a, b));
      return sorted.some((lead, at) => {
        const next = sorted[at + 1];
        return next && order(key)(lead, next) === 0 && order(second)(lead, next) !== 0;
      });
    });
    return first === undefined ? [] : [[first, second] as const];
  });
}

/** The order by a sort alone: of those that are equal by it, it is the backend's own. */
function keyOrder(bench: Bench, sort: Sort): (a: Lead, b: Lead) => number {
  const compare = compareLeads({ sort }, bench.onlyModel);
  return (a, b) => compare({ ...a, id: 'same' }, { ...b, id: 'same' });
}

async function wrongOrder(bench: Bench, sort: Sort): Promise<string | undefined> {
  const compare = keyOrder(bench, sort);
  const leads = await bench.all({ sort });
  const place = leads.findIndex((lead, at) => {
    const next = leads[at + 1];
    return next !== undefined && compare(lead, next) > 0;
  });
  if (place === -1) return undefined;
  return `put lead "${leads[place]?.id}" before "${leads[place + 1]?.id}", sorted by "${sort}"`;
}
