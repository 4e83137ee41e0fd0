'use client';
import type { ReactElement } from 'react';
import { useFirstMessages } from '../react/index.js';

/** Said in the place of a part of the page that could not be loaded. */
export function LoadFailed({ onRetry }: { onRetry: () => void }): ReactElement {
  const { errors, table } = useFirstMessages();
  return (
    <span className="ll-load-failed" role="alert" data-part="load-failed">
      {errors.unavailable}{' '}
      <button type="button" className="ll-button" onClick={onRetry}>
        {table.tryAgain}
      </button>
    </span>
  );
}
