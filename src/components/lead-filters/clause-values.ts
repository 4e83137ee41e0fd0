import type { Lead, LeadQuery, StatusModel } from '../../core/index.js';
import type { Messages } from '../../locales/index.js';
import type { CampaignSummary, Capabilities } from '../../react/index.js';

/** The clauses beside the status, in the order in which they are offered. */
const CLAUSES = ['phase', 'owner', 'step', 'tags', 'campaign', 'activeSince'] as const;

export type MoreClause = (typeof CLAUSES)[number];
/** Those of which several values can be chosen. */
export type ListClause = Exclude<MoreClause, 'campaign' | 'activeSince'>;

/** The phases in the order in which a lead may come to them. */
const PHASES = [
  'pending',
  'queued',
  'running',
  'engaged',
  'held',
  'problem',
  'finished',
  'won',
  'stopped',
  'suppressed',
] as const;

/** More steps than these nobody chooses from; one lead whose step is wrong shall not fill the page with them. */
const MOST_STEPS = 100;

/** One value of a clause. */
export interface ClauseValue {
  readonly value: string;
  readonly label: string;
  readonly checked: boolean;
}

/** The clauses that the backend can filter by. */
export function possibleClauses({ filters }: Pick<Capabilities, 'filters'>): readonly MoreClause[] {
  return CLAUSES.filter((clause) => filters.includes(clause));
}

/** What values are chosen from: what is known of the view. */
export interface ValueSources {
  readonly query: LeadQuery;
  /** As it was when the choice was opened: what was chosen then stays in reach when it is chosen no more. */
  readonly asked: LeadQuery;
  readonly models: readonly StatusModel[];
  readonly campaigns: readonly CampaignSummary[];
  readonly leads: readonly Lead[];
  readonly given: {
    readonly owner: readonly string[] | undefined;
    readonly tags: readonly string[] | undefined;
  };
  readonly words: Messages;
  readonly ownerName: (id: string) => string;
}

/** The values of a clause that can be chosen: those that are known, and those that are chosen already. */
export function valuesOf(clause: ListClause, sources: ValueSources): readonly ClauseValue[] {
  const chosen = (sources.query[clause] ?? []).map(String);
  const all = [
    ...new Set([...known[clause](sources), ...(sources.asked[clause] ?? []).map(String), ...chosen]),
  ];
  return all.map((value) => ({
    value,
    label: labels[clause](value, sources),
    checked: chosen.includes(value),
  }));
}

/** The query with one value of a clause turned over. */
export function toggledValue(query: LeadQuery, clause: ListClause, value: string): LeadQuery {
  const { [clause]: _gone, ...others } = query;
  const chosen = (query[clause] ?? []).map(String);
  const next = chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value];
  if (next.length === 0) return others;
  if (clause === 'step') return { ...others, step: next.map(Number).sort((a, b) => a - b) };
  if (clause === 'phase') return { ...others, phase: PHASES.filter((phase) => next.includes(phase)) };
  return { ...others, [clause]: next };
}

const known: { readonly [clause in ListClause]: (sources: ValueSources) => readonly string[] } = {
  phase: ({ models }) => {
    const used = new Set(models.flatMap(({ statuses }) => Object.values(statuses).map(({ phase }) => phase)));
    return PHASES.filter((phase) => used.has(phase));
  },
  owner: ({ given, campaigns, leads }) =>
    given.owner ??
    sorted([...campaigns.map(({ ownerId }) => ownerId), ...leads.map(({ ownerId }) => ownerId)]),
  step: ({ campaigns, leads }) => {
    const counts = [...campaigns.map(({ stepCount }) => stepCount), ...leads.map(({ step }) => step?.count)];
    const seen = leads.map(({ step }) => (step?.index ?? -1) + 1);
    const most = [...counts, ...seen].reduce<number>((sum, count = 0) => Math.max(sum, count), 0);
    return Array.from({ length: Math.min(most, MOST_STEPS) }, (_, index) => String(index));
  },
  tags: ({ given, leads }) => given.tags ?? sorted(leads.flatMap(({ tags }) => tags ?? [])),
};

const labels: { readonly [clause in ListClause]: (value: string, sources: ValueSources) => string } = {
  phase: (value, { words }) =>
    PHASES.filter((phase) => phase === value).map((phase) => words.filters.phases[phase])[0] ?? value,
  owner: (value, { ownerName }) => ownerName(value),
  step: (value, { words }) => words.substatus.step(Number(value)),
  tags: (value) => value,
};

function sorted(words: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(words.filter((word) => word !== undefined))].sort((a, b) => a.localeCompare(b));
}
