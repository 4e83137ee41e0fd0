import { compareLeads, SORT_KEYS } from '../../../core/index.js';
import type { Lead, Sort } from '../../../core/index.js';
import type { Bench } from '../bench.js';
import type { Check } from '../check.js';

export const sortChecks: readonly Check[] = SORT_KEYS.map((key) => ({
  id: `sort-${key}`,
  level: 'read',
  law: `Sorted by "${key}", leads stand in the order of core's compareLeads(), either way; what a lead lacks comes last.`,
  cure: `Sort by "${key}" as documented at compareLeads, or leave it out of "sorts" in the manifest.`,
  skip: ({ can }) => (can.sorts.includes(key) ? undefined : `it does not sort by "${key}"`),
  run: async (bench) => (await wrongOrder(bench, key)) ?? (await wrongOrder(bench, `-${key}`)),
}));

async function wrongOrder(bench: Bench, sort: Sort): Promise<string | undefined> {
  const compare = compareLeads({ sort }, bench.onlyModel);
  // The order of those that are equal by the key is the backend's own.
  const isWrong = (a: Lead, b: Lead): boolean => compare({ ...a, id: 'same' }, { ...b, id: 'same' }) > 0;
  const leads = await bench.all({ sort });
  const place = leads.findIndex((lead, at) => {
    const next = leads[at + 1];
    return next !== undefined && isWrong(lead, next);
  });
  if (place === -1) return undefined;
  return `put lead "${leads[place]?.id}" before "${leads[place + 1]?.id}", sorted by "${sort}"`;
}
