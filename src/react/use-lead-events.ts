'use client';
import type { LeadEvent } from '../core/index.js';

export interface LeadEvents {
  /** `unavailable`: the backend keeps no history. */
  readonly state: 'loading' | 'ready' | 'error' | 'unavailable';
  /** Newest first, live ones included, each once. */
  readonly events: readonly LeadEvent[];
  readonly error?: Error;
  readonly isFetching: boolean;
  readonly hasMore: boolean;
  readonly loadMore: () => void;
}

/**
 * What happened to one lead.
 *
 * @example
 * const { events, hasMore, loadMore } = useLeadEvents(id);
 */
export declare function useLeadEvents(id: string | undefined): LeadEvents;
