'use client';
import type { Capabilities } from '../adapter/index.js';
import type { LeadQuery, StatusModel } from '../core/index.js';

/** The ways to filter by status: is any of, is none of, has ever been, has never been. */
export const STATUS_CLAUSES = ['status', 'notStatus', 'reached', 'notReached'] as const;

export type StatusClause = (typeof STATUS_CLAUSES)[number];

/** One clause that is being drafted. */
export interface ClauseDraft {
  readonly clause: StatusClause;
  /** The clause of the query that it was begun from, and that it takes the place of. */
  readonly origin: StatusClause;
  /** Statuses; or substatuses, which are a clause of their own under `status`. */
  readonly ids: readonly string[];
}

/** The clauses that can be offered: the backend filters by them, and for every model they are known. */
export function availableClauses(
  { filters }: Capabilities,
  models: readonly StatusModel[],
): readonly StatusClause[] {
  const isStated = models.some((model) => Object.values(model.statuses).some(({ when }) => !when));
  const isKnown = (clause: StatusClause): boolean =>
    !isStated || (clause !== 'reached' && clause !== 'notReached');
  return STATUS_CLAUSES.filter((clause) => filters.includes(clause) && isKnown(clause));
}

/** The draft that says what the query says: its first status clause. */
export function draftOf(query: LeadQuery, offered: readonly StatusClause[]): ClauseDraft {
  const clause = offered.find((one) => idsOf(query, one).length > 0) ?? offered[0] ?? 'status';
  return { clause, origin: clause, ids: idsOf(query, clause) };
}

/** Turns a draft to another clause: to what the query says there, else with what was chosen so far. */
export function turnTo(draft: ClauseDraft, clause: StatusClause, query: LeadQuery): ClauseDraft {
  const there = idsOf(query, clause);
  if (there.length > 0) return { clause, origin: clause, ids: there };
  return { ...draft, clause };
}

/** The query with the draft in the place of the clause that it was begun from. */
export function withDraft(
  query: LeadQuery,
  { clause, origin, ids }: ClauseDraft,
  areSubs: boolean,
): LeadQuery {
  const rest = withoutClause(withoutClause(query, origin), clause);
  if (ids.length === 0) return rest;
  return areSubs && clause === 'status' ? { ...rest, substatus: ids } : { ...rest, [clause]: ids };
}

/** The query without a clause; `status` goes with its substatuses. */
export function withoutClause(query: LeadQuery, clause: StatusClause): LeadQuery {
  const { [clause]: _clause, ...rest } = query;
  if (clause !== 'status') return rest;
  const { substatus: _substatus, ...others } = rest;
  return others;
}

/** What a query says in a clause. Substatuses narrow statuses down, so they are what was chosen. */
export function idsOf(query: LeadQuery, clause: StatusClause): readonly string[] {
  const substatuses = clause === 'status' ? (query.substatus ?? []) : [];
  return substatuses.length > 0 ? substatuses : (query[clause] ?? []);
}
