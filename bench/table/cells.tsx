/** The cells that contestants draw with React alike: a badge, a button for a row's actions, and a box that chooses it. */
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

/** For those who bring no box of their own. */
export const Box = memo(function Box({ selected }: { selected: boolean }): ReactElement {
  return <input type="checkbox" aria-label="Select" tabIndex={-1} readOnly checked={selected} />;
});
