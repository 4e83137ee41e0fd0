'use client';
import type { ReactElement, ReactNode } from 'react';
import type { Actor, Report } from '../core/index.js';
import type { LeadlightSettings } from './leadlight-context.js';

export interface LeadlightProviderProps {
  readonly locale?: string;
  readonly timeZone?: string;
  /** @default the computer's clock */
  readonly now?: () => string;
  /** @default a user without an id */
  readonly actor?: Actor;
  /** Hears of unknown words and malformed data, the same thing once. */
  readonly onReport?: (report: Report) => void;
  readonly onFix?: LeadlightSettings['onFix'];
  readonly children?: ReactNode;
}

/** Optional: what all views below it share. Everything that is left out comes from the provider above. */
export declare function LeadlightProvider(props: LeadlightProviderProps): ReactElement;
