import {
  heldStatuses,
  lastActivity,
  leadName,
  matches,
  searchText,
  standingPhase,
} from '../../../core/index.js';
import type { Lead, LeadQuery } from '../../../core/index.js';
import type { FilterClause } from '../../adapter.js';
import type { Bench } from '../bench.js';
import type { Check } from '../check.js';

type ClausesOf = (lead: Lead, bench: Bench) => readonly LeadQuery[];

/** The queries of one clause that a lead gives rise to. */
const clauses: { readonly [clause in FilterClause]: ClausesOf } = {
  campaign: ({ campaignId }) => (campaignId === undefined ? [] : [{ campaign: campaignId }]),
  status: (lead, bench) => heldStatuses(bench.standing(lead)).map((status) => ({ status: [status] })),
  notStatus: (lead, bench) => [{ notStatus: [bench.standing(lead).status] }],
  substatus: (lead, bench) => bench.standing(lead).substatuses.map((one) => ({ substatus: [one] })),
  phase: (lead, bench) => {
    const phase = standingPhase(bench.modelOf(lead), bench.standing(lead));
    return phase ? [{ phase: [phase] }] : [];
  },
  reached: (lead, bench) => bench.standing(lead).reached.map((status) => ({ reached: [status] })),
  notReached: (lead, bench) => bench.standing(lead).reached.map((status) => ({ notReached: [status] })),
  owner: ({ ownerId }) => (ownerId === undefined ? [] : [{ owner: [ownerId] }]),
  step: ({ step }) => (step === undefined ? [] : [{ step: [step.index] }]),
  tags: ({ tags = [] }) => tags.map((tag) => ({ tags: [tag] })),
  // In capitals and without accents: search knows neither.
  search: (lead) =>
    leadName(lead)
      .split(/\s+/)
      .filter(Boolean)
      .map((word) => ({ search: searchText(word).toUpperCase() })),
  activeSince: (lead) => {
    const activeSince = lastActivity(lead);
    return activeSince === undefined ? [] : [{ activeSince }];
  },
};

const names = Object.keys(clauses).filter((name): name is FilterClause => name in clauses);

export const filterChecks: readonly Check[] = [
  ...names.map((clause): Check => ({
    id: `filter-${clause}`,
    level: 'read',
    law: `The clause "${clause}" answers exactly the leads that match it, by the rules of core's matches().`,
    cure: `Heed "${clause}" as documented at LeadQuery, or leave it out of "filters" in the manifest.`,
    skip: (bench) => unlessAsked(bench, clause),
    run: async (bench) => firstWrong(bench, await queriesOf(bench, clause)),
  })),
  {
    id: 'filter-or',
    level: 'read',
    law: 'The values within a clause are joined by or.',
    cure: 'Match a lead that has any of the values.',
    skip: ({ can }) =>
      listClauses.some((clause) => can.filters.includes(clause)) ? undefined : 'it filters by no list',
    run: async (bench) => firstWrong(bench, await queriesOfTwo(bench)),
  },
  {
    id: 'filter-and',
    level: 'read',
    law: 'The clauses of a query are joined by and.',
    cure: 'Match only leads that fit every clause.',
    skip: ({ can }) => without(can.filters, 'status') ?? without(can.filters, 'search'),
    async run(bench) {
      const [lead, ...others] = await bench.all();
      if (!lead) return undefined;
      const { status } = bench.standing(lead);
      const other = others.find((one) => bench.standing(one).status !== status) ?? lead;
      return wrongAnswer(bench, { status: [status], search: leadName(other) });
    },
  },
  {
    id: 'filter-none',
    level: 'read',
    law: 'A query that nobody matches answers an empty page with a total of 0, not an error and not everybody.',
    cure: 'Pass the words on as they are, and answer an empty list.',
    skip: ({ can }) => without(can.filters, 'search'),
    async run(bench) {
      const wrong = await wrongAnswer(bench, { search: 'zzzz nobody is called so zzzz' });
      if (wrong !== undefined || bench.can.totals !== 'exact') return wrong;
      const { total } = await bench.adapter.listLeads({ query: { search: 'zzzz nobody zzzz' }, limit: 3 });
      return total === 0 ? undefined : `told a total of ${total ?? 'nothing'} for nobody`;
    },
  },
  {
    id: 'search-any-text',
    level: 'read',
    law: 'What is searched for is text: any sign may stand in it, and none has a meaning of its own.',
    cure: 'Escape the text in URLs, patterns and statements.',
    skip: ({ can }) => without(can.filters, 'search'),
    run: async (bench) =>
      firstWrong(
        bench,
        ['%', '_', '*', "O'Neil", '&limit=1', '#', '"', '\\', '(', 'ü+1', '😀'].map((search) => ({ search })),
      ),
  },
];

/** The clauses that take a list. */
const listClauses = names.filter(
  (name) => name !== 'campaign' && name !== 'search' && name !== 'activeSince',
);

/** Of each clause that takes a list a query for two values, where leads give rise to two. */
async function queriesOfTwo(bench: Bench): Promise<readonly LeadQuery[]> {
  const leads = await bench.all();
  return listClauses
    .filter((clause) => bench.can.filters.includes(clause))
    .flatMap((clause) => {
      const asked = leads
        .flatMap((lead) => clauses[clause](lead, bench))
        .flatMap((query): readonly (string | number)[] => [query[clause] ?? []].flat());
      const values = [...new Set(asked)].slice(0, 2);
      return values.length === 2 ? [{ [clause]: values }] : [];
    });
}

async function unlessAsked(bench: Bench, clause: FilterClause): Promise<string | undefined> {
  const absent = without(bench.can.filters, clause);
  if (absent !== undefined) return absent;
  const leads = await bench.all();
  const isAsked = leads.some((lead) => clauses[clause](lead, bench).length > 0);
  return isAsked ? undefined : `no lead has anything to filter by "${clause}"`;
}

/** What is asked by a clause; a search also for what stands elsewhere than in the name. */
async function queriesOf(bench: Bench, clause: FilterClause): Promise<readonly LeadQuery[]> {
  const query = await queryOf(bench, clause);
  if (clause !== 'search') return [query];
  const leads = await bench.all();
  const texts = (['email', 'company'] as const).flatMap((part) => {
    return leads.flatMap(({ contact }) => contact?.[part] || []).slice(0, 1);
  });
  return [query, ...texts.map((search) => ({ search }))];
}

/** Of all that can be asked by a clause, what comes nearest to half of the leads: it tells most. */
export async function queryOf(bench: Bench, clause: FilterClause): Promise<LeadQuery> {
  const leads = await bench.all();
  const asked = leads.slice(0, 40).flatMap((lead) => clauses[clause](lead, bench));
  const queries = [...new Map(asked.map((query) => [JSON.stringify(query), query])).values()];
  const distance = (query: LeadQuery): number =>
    Math.abs(expected(bench, leads, query).length * 2 - leads.length);
  return queries.toSorted((a, b) => distance(a) - distance(b))[0] ?? {};
}

/** What is wrong with the answers to some queries. */
async function firstWrong(bench: Bench, queries: readonly LeadQuery[]): Promise<string | undefined> {
  for (const query of queries) {
    const wrong = await wrongAnswer(bench, query);
    if (wrong !== undefined) return wrong;
  }
  return undefined;
}

/** What is wrong with the answer to a query; nothing when it is exactly the leads that match. */
export async function wrongAnswer(bench: Bench, query: LeadQuery): Promise<string | undefined> {
  const due = new Set(expected(bench, await bench.all(), query).map(({ id }) => id));
  const found = new Set((await bench.all(query)).map(({ id }) => id));
  const extra = [...found].find((id) => !due.has(id));
  const asked = JSON.stringify(query);
  if (extra !== undefined) return `answered lead "${extra}" to ${asked}, which it does not match`;
  const missing = [...due].find((id) => !found.has(id));
  return missing === undefined
    ? undefined
    : `left out lead "${missing}" of the answer to ${asked}, which it matches`;
}

function expected(bench: Bench, leads: readonly Lead[], query: LeadQuery): readonly Lead[] {
  return leads.filter((lead) => matches(bench.modelOf(lead), query, lead));
}

function without(filters: readonly FilterClause[], clause: FilterClause): string | undefined {
  return filters.includes(clause) ? undefined : `it does not filter by "${clause}"`;
}
