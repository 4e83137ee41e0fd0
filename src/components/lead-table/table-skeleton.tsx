'use client';
import type { ReactElement } from 'react';
import { useFirstMessages } from '../../react/index.js';

const ROWS = [0, 1, 2, 3, 4, 5, 6, 7];

/** Rows to come, while the first page is on its way. */
export function TableSkeleton(): ReactElement {
  const words = useFirstMessages().table;
  return (
    <div className="ll-skeleton" role="status" data-part="skeleton">
      <span className="ll-sr-only">{words.loading}</span>
      {ROWS.map((row) => (
        <div key={row} className="ll-skeleton-row" aria-hidden="true" />
      ))}
    </div>
  );
}
