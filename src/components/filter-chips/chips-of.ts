import type { LeadQuery, StatusModel } from '../../core/index.js';
import type { FilterMessages } from '../../locales/index.js';
import { own } from '../../react/index.js';

type ChipClause = 'status' | 'substatus' | 'notStatus' | 'reached' | 'notReached' | 'search';

export interface Chip {
  readonly clause: ChipClause;
  /** The clause in words: "Status is any of Opened, Clicked". */
  readonly text: string;
}

/** The clauses of a query that a person sees, in words. A word that no model knows is shown raw. */
export function chipsOf(query: LeadQuery, models: readonly StatusModel[], words: FilterMessages): Chip[] {
  const column = models[0]?.column ?? '';
  const { clauses } = words;
  const listed = [
    { clause: 'status', ids: query.status, verb: clauses.status },
    { clause: 'substatus', ids: query.substatus, verb: clauses.status },
    { clause: 'notStatus', ids: query.notStatus, verb: clauses.notStatus },
    { clause: 'reached', ids: query.reached, verb: clauses.reached },
    { clause: 'notReached', ids: query.notReached, verb: clauses.notReached },
  ] as const;
  const chips: Chip[] = listed.flatMap(({ clause, ids, verb }) =>
    ids?.length
      ? [{ clause, text: `${column} ${verb} ${ids.map((id) => labelOf(id, models)).join(', ')}` }]
      : [],
  );
  return query.search ? [...chips, { clause: 'search', text: `“${query.search}”` }] : chips;
}

/** The query without one of its clauses. */
export function withoutClause(query: LeadQuery, clause: ChipClause): LeadQuery {
  const { [clause]: _gone, ...rest } = query;
  return rest;
}

function labelOf(id: string, models: readonly StatusModel[]): string {
  const found = models.map((model) => own(model.statuses, id) ?? own(model.substatuses, id));
  return found.find((one) => one !== undefined)?.label ?? id;
}
