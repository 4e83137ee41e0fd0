'use client';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { countsOptions } from '../cache/index.js';
import type { LeadQuery, StatusCounts } from '../core/index.js';
import { useViewParts, useViewQuery } from './lead-view-context.js';

export interface StatusCountsResult {
  /** `unavailable`: the backend does not count. */
  readonly state: 'loading' | 'ready' | 'error' | 'unavailable';
  readonly counts?: StatusCounts;
  readonly error?: Error;
}

/**
 * How many leads stand where, kept up to date while live. Without a query: the view's without its status
 * clauses, so that the numbers in a filter menu do not depend on what the menu has chosen.
 *
 * @example
 * const { counts } = useStatusCounts();
 * counts?.shown.replied;
 */
export function useStatusCounts(query?: LeadQuery): StatusCountsResult {
  const { store } = useViewParts();
  const view = useViewQuery().query;
  const asked = useMemo(() => query ?? withoutStatus(view), [query, view]);
  const { data: counts, error } = useQuery(countsOptions(store, asked));
  if (!store.adapter.countLeads) return { state: 'unavailable' };
  if (counts) return { state: 'ready', counts, ...(error && { error }) };
  return error ? { state: 'error', error } : { state: 'loading' };
}

/** Order counts nobody, so that it asks for no counts of its own. */
function withoutStatus(query: LeadQuery): LeadQuery {
  const { status: _status, notStatus: _notStatus, substatus: _substatus, phase: _phase, ...others } = query;
  const { reached: _reached, notReached: _notReached, sort: _sort, ...clauses } = others;
  return clauses;
}
