'use client';
import { useMemo, useState } from 'react';
import { own } from '../core/index.js';
import type { LeadQuery, StatusCounts, StatusModel } from '../core/index.js';
import { availableClauses, draftOf, idsOf, turnTo, withDraft, withoutClause } from './status-clause.js';
import type { ClauseDraft, StatusClause } from './status-clause.js';
import { statusGroups } from './status-groups.js';
import type { StatusGroup } from './status-groups.js';
import { useStatusCounts } from './use-status-counts.js';
import { useCapabilities, useViewParts, useViewQuery } from './lead-view-context.js';

/** The draft of one clause of the view's query. Nothing is asked of the backend before `apply`. */
export interface StatusFilter {
  readonly clause: StatusClause;
  /** Takes the clause's values from the query; where it has none, keeps what is chosen. */
  readonly setClause: (clause: StatusClause) => void;
  /** Only what the backend can filter by; empty: offer no filter. */
  readonly availableClauses: readonly StatusClause[];
  readonly groups: readonly StatusGroup[];
  /** What the numbers in `groups` are; undefined while there are none. */
  readonly precision?: 'exact' | 'at-least';
  /** The chosen statuses or substatuses. */
  readonly ids: readonly string[];
  /** Turns a status or substatus over. Statuses and substatuses are not chosen together: one gives way. */
  readonly toggle: (id: string) => void;
  readonly isDirty: boolean;
  /** Writes the draft into the view's query. */
  readonly apply: () => void;
  /** Takes the clause out of the view's query, at once. */
  readonly clear: () => void;
  /** Forgets the draft. */
  readonly discard: () => void;
}

/**
 * A headless status filter: one clause at a time, with live counts.
 *
 * @example
 * const filter = useStatusFilter();
 * filter.toggle('replied');
 * filter.apply();
 */
export function useStatusFilter(): StatusFilter {
  const capabilities = useCapabilities();
  const { models } = useViewParts();
  const { query, setQuery } = useViewQuery();
  const { counts } = useStatusCounts();
  const offered = useMemo(() => availableClauses(capabilities, models), [capabilities, models]);
  const [drafted, setDraft] = useState<ClauseDraft>();
  const draft = drafted ?? draftOf(query, offered);
  const { clause, ids } = draft;
  const finish = (next: typeof query, reason: 'status-filter' | 'clear') => {
    setDraft(undefined);
    setQuery(next, reason);
  };
  return {
    clause,
    setClause: (next) => setDraft(turnTo(keepStatuses(draft, next, models), next, query)),
    availableClauses: offered,
    groups: useGroups(draft, counts),
    ...(counts && { precision: counts.precision }),
    ids,
    toggle: (id) => setDraft({ ...draft, ids: toggled(ids, id, models) }),
    isDirty: drafted !== undefined && !isSaid(query, draft),
    apply: () => finish(withDraft(query, draft, areSubstatuses(ids, models)), 'status-filter'),
    clear: () => finish(withoutClause(query, draft.origin), 'clear'),
    discard: () => setDraft(undefined),
  };
}

function useGroups({ clause, ids }: ClauseDraft, counts: StatusCounts | undefined): readonly StatusGroup[] {
  const { models } = useViewParts();
  const hasSubstatuses = useCapabilities().filters.includes('substatus');
  return useMemo(
    () => statusGroups(models, { clause, ids, counts, hasSubstatuses }),
    [models, clause, ids, counts, hasSubstatuses],
  );
}

function toggled(ids: readonly string[], id: string, models: readonly StatusModel[]): readonly string[] {
  if (ids.includes(id)) return ids.filter((one) => one !== id);
  const isSubstatus = (one: string): boolean => substatusOf(one, models) !== undefined;
  return [...ids.filter((one) => isSubstatus(one) === isSubstatus(id)), id];
}

/** Only `status` has substatuses: turned to another clause, the statuses that they explain are meant. */
function keepStatuses(draft: ClauseDraft, next: StatusClause, models: readonly StatusModel[]): ClauseDraft {
  if (next === 'status') return draft;
  const statuses = draft.ids.map((id) => substatusOf(id, models)?.of ?? id);
  return { ...draft, ids: [...new Set(statuses)] };
}

function areSubstatuses(ids: readonly string[], models: readonly StatusModel[]): boolean {
  return ids.length > 0 && ids.every((id) => substatusOf(id, models) !== undefined);
}

function substatusOf(
  id: string,
  models: readonly StatusModel[],
): StatusModel['substatuses'][string] | undefined {
  const model = models.find(({ statuses, substatuses }) => !own(statuses, id) && own(substatuses, id));
  return model && own(model.substatuses, id);
}

function isSaid(query: LeadQuery, { clause, origin, ids }: ClauseDraft): boolean {
  const said = idsOf(query, clause);
  return clause === origin && said.length === ids.length && ids.every((id) => said.includes(id));
}
