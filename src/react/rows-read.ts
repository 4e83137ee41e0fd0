'use client';
import type { ReadPage, RowsWindow } from '../cache/index.js';

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
