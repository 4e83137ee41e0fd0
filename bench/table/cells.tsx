/** The two cells that every contestant draws with React: a badge and a button for a row's actions. */
import { memo } from 'react';
import type { ReactElement } from 'react';

export const Badge = memo(function Badge({ status }: { status: string }): ReactElement {
  return (
    <span className="badge" data-tone={status}>
      <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
        <circle cx="6" cy="6" r="5" fill="none" stroke="currentColor" strokeWidth="2" />
      </svg>
      <span>{status}</span>
    </span>
  );
});

export const Actions = memo(function Actions({ name }: { name: string }): ReactElement {
  return (
    <button type="button" className="actions" aria-label={`Actions for ${name}`} tabIndex={-1}>
      …
    </button>
  );
});
