import { LeadlightError } from '../../src/core/index.js';

export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** A length of virtual time. */
export interface Duration {
  readonly days?: number;
  readonly hours?: number;
  readonly minutes?: number;
}

/** A length of virtual time in milliseconds. */
export function millisecondsOf({ days = 0, hours = 0, minutes = 0 }: Duration): number {
  return Math.round(days * DAY + hours * HOUR + minutes * MINUTE);
}

/** A point in virtual time as text: ISO 8601 UTC with milliseconds. */
export function isoOf(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}

/**
 * A point in time from text.
 *
 * @throws LeadlightError `invalid-time` when the text is none.
 */
export function timeOf(iso: string): number {
  const milliseconds = Date.parse(iso);
  if (!Number.isNaN(milliseconds)) return milliseconds;
  throw new LeadlightError(
    'invalid-time',
    `"${iso}" is no point in time. Write it as ISO 8601: 2026-03-02T08:00:00Z.`,
  );
}
