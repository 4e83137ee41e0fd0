import type { LeadQuery, StatusModel } from '../../core/index.js';
import type { Format, FirstMessages } from '../../locales/index.js';
import { own } from '../../react/index.js';

type ChipClause = Exclude<keyof LeadQuery, 'campaign' | 'sort'>;

export interface Chip {
  readonly clause: ChipClause;
  /** The clause in words: "Status is any of Opened, Clicked". */
  readonly text: string;
}

/** What a query is put into words with. */
export interface ChipWriting {
  readonly models: readonly StatusModel[];
  readonly words: FirstMessages;
  readonly format: Format;
  readonly ownerName: (id: string) => string;
}

/**
 * The clauses of a query that a person sees, in words. A word that no model knows is shown raw. The campaign
 * is where one is, no filter.
 */
export function chipsOf(query: LeadQuery, writing: ChipWriting): Chip[] {
  const { words } = writing;
  return [...statusChips(query, writing), ...otherChips(query, writing)].concat(
    query.search ? [{ clause: 'search', text: `“${query.search}”` }] : [],
    query.activeSince
      ? [{ clause: 'activeSince', text: words.filters.since(writing.format.dateTime(query.activeSince)) }]
      : [],
  );
}

/** The query without one of its clauses. */
export function withoutClause(query: LeadQuery, clause: ChipClause): LeadQuery {
  const { [clause]: _gone, ...rest } = query;
  return rest;
}

function statusChips(query: LeadQuery, { models, words }: ChipWriting): Chip[] {
  const column = models[0]?.column ?? '';
  const { clauses } = words.filter;
  const listed = [
    { clause: 'status', ids: query.status, verb: clauses.status },
    { clause: 'substatus', ids: query.substatus, verb: clauses.status },
    { clause: 'notStatus', ids: query.notStatus, verb: clauses.notStatus },
    { clause: 'reached', ids: query.reached, verb: clauses.reached },
    { clause: 'notReached', ids: query.notReached, verb: clauses.notReached },
  ] as const;
  return listed.flatMap(({ clause, ids, verb }) =>
    ids?.length
      ? [{ clause, text: `${column} ${verb} ${ids.map((id) => labelOf(id, models)).join(', ')}` }]
      : [],
  );
}

function otherChips(query: LeadQuery, { words, ownerName }: ChipWriting): Chip[] {
  const { filters, filter, substatus } = words;
  const listed = [
    { clause: 'phase', values: query.phase?.map((phase) => filters.phases[phase]) },
    { clause: 'owner', values: query.owner?.map(ownerName) },
    { clause: 'step', values: query.step?.map(substatus.step) },
    { clause: 'tags', values: query.tags },
  ] as const;
  return listed.flatMap(({ clause, values }) =>
    values?.length
      ? [{ clause, text: `${filters[clause]} ${filter.clauses.status} ${values.join(', ')}` }]
      : [],
  );
}

function labelOf(id: string, models: readonly StatusModel[]): string {
  const found = models.map((model) => own(model.statuses, id) ?? own(model.substatuses, id));
  return found.find((one) => one !== undefined)?.label ?? id;
}
