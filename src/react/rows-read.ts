'use client';
import type { UseBaseQueryResult } from '@tanstack/react-query';
import type { LeadStore, ReadList, ReadPage, RowsWindow } from '../cache/index.js';

/** A list that is shown. */
export interface ShownList extends ReadList {
  readonly store: LeadStore;
}

/** What either way of paging knows of a list: one jumps anywhere, the other loads more. */
export interface RowsRead {
  /** Undefined before the first page. */
  readonly window: RowsWindow | undefined;
  /** The pages that are watched now. */
  readonly pages: readonly ReadPage[];
  readonly error: Error | undefined;
  readonly isFetching: boolean;
  /** The window is of the query before. */
  readonly isPrevious: boolean;
  readonly hasMore: boolean;
  readonly loadMore: () => void;
  readonly setRange: (first: number, last: number) => void;
}

/** What one way of paging has no use for does nothing in it. */
export const nothing = (): void => undefined;

/** Why a read has nothing new. Offline, one that failed waits to be tried again: that is an error for whoever waits. */
export function failureOf({ error, fetchStatus, failureReason }: Failing): Error | undefined {
  return error ?? (fetchStatus === 'paused' ? failureReason : null) ?? undefined;
}

type Failing = Pick<UseBaseQueryResult, 'error' | 'fetchStatus' | 'failureReason'>;
