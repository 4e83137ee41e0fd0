'use client';

/** A window on a list of leads, however long it is. */
export interface LeadWindow {
  /** `empty`: there is no lead at all; `no-match`: none that the filter asks for; `error`: nothing to show. */
  readonly state: 'loading' | 'ready' | 'empty' | 'no-match' | 'error';
  /** How many leads match, where the backend says. */
  readonly total?: number;
  /** What `total` is: the number, a lower bound, or not known. */
  readonly precision: 'exact' | 'at-least' | 'none';
  /** As of when. ISO 8601 UTC. */
  readonly asOf?: string;
  /** How many rows to lay out. */
  readonly count: number;
  /** The lead in a row, from 0; undefined while its page is on its way. */
  readonly idAt: (index: number) => string | undefined;
  /** Tells which rows are in view, both ends included; their pages are fetched. */
  readonly setRange: (first: number, last: number) => void;
  /** How many leads would come, go or stand elsewhere if the list were read again. Rows never move unasked. */
  readonly changes: number;
  readonly error?: Error;
  /** Reads again what is in view. */
  readonly refetch: () => void;
  readonly isFetching: boolean;
  /** The rows are those of the query before, while the present one is on its way. */
  readonly isPrevious: boolean;
  /** For backends that page by cursor: there are more rows than `count`. */
  readonly hasMore: boolean;
  readonly loadMore: () => void;
}

export interface UseLeadsOptions {
  /** @default 100 */
  readonly pageSize?: number;
}

/**
 * The leads of the view's query, a window at a time: offset backends jump anywhere, cursor backends load
 * more. Rows are ids; read each lead with {@link useLead}.
 *
 * @example
 * const { count, idAt, setRange } = useLeads({ pageSize: 50 });
 */
export declare function useLeads(options?: UseLeadsOptions): LeadWindow;
