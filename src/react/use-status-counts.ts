'use client';
import type { LeadQuery, StatusCounts } from '../core/index.js';

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
export declare function useStatusCounts(query?: LeadQuery): StatusCountsResult;
