'use client';
import type { ReactElement } from 'react';
import type { BadgeMessages } from '../../locales/messages.js';
import { clockShape } from '../pip/pip-shapes.js';

/** A small clock after the words: what is shown may be out of date. */
export function StaleMark({ words }: { words: BadgeMessages }): ReactElement {
  return (
    <span className="ll-badge-stale" data-part="stale">
      <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <path d={clockShape} fill="currentColor" />
      </svg>
      <span className="ll-sr-only">{` (${words.stale})`}</span>
    </span>
  );
}
