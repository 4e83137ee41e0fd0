'use client';
import type { ReactElement } from 'react';
import type { StatusClauses, StatusCounts, StatusModel } from '../../core/index.js';
import { useStatusCounts } from '../../react/index.js';
import { useCapabilities, useViewQuery } from '../../react/lead-view-context.js';
import { GuideTroubles } from './guide-troubles.js';

interface ViewTroublesProps {
  shown: StatusModel;
  status: string | undefined;
  /** @default those of the view */
  counts: StatusCounts | undefined;
}

/** The troubles of the nearest view: by its counts, and with a way to the leads that have them. */
export function ViewTroubles({ shown, status, counts }: ViewTroublesProps): ReactElement {
  const capabilities = useCapabilities();
  const { query, setQuery } = useViewQuery();
  const ofView = useStatusCounts().counts;
  const showerOf = (leads: StatusClauses) => {
    const clauses = Object.keys(leads);
    const canAsk = clauses.every((clause) => capabilities.filters.some((filter) => filter === clause));
    return canAsk ? () => setQuery({ ...withoutStatus(query), ...leads }, 'guide') : undefined;
  };
  return <GuideTroubles shown={shown} status={status} counts={counts ?? ofView} showerOf={showerOf} />;
}

/** The counts were of all statuses, and so are the leads to show. */
function withoutStatus<Q extends StatusClauses>(query: Q): Omit<Q, keyof StatusClauses> {
  const {
    status: _status,
    notStatus: _not,
    substatus: _sub,
    reached: _reached,
    notReached: _never,
    ...rest
  } = query;
  return rest;
}
