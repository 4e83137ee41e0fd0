/** The two cells that every contestant draws with React: a badge and a button for a row's actions. */
import { memo } from 'react';
import type { ReactElement } from 'react';
import { lookOf } from './look.js';

export const Badge = memo(function Badge({ status }: { status: string }): ReactElement {
  const { tone, shape } = lookOf(status);
  return (
    <span className="badge" data-tone={tone}>
      <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
        <path d={shape} fill="currentColor" fillRule="evenodd" />
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
