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

/**
 * A length of virtual time in milliseconds.
 *
 * @throws LeadlightError `invalid-time` when it is none: time never goes back.
 */
export function millisecondsOf({ days = 0, hours = 0, minutes = 0 }: Duration): number {
  const length = Math.round(days * DAY + hours * HOUR + minutes * MINUTE);
  if (length >= 0 && Number.isFinite(length)) return length;
  throw new LeadlightError(
    'invalid-time',
    `{ days: ${days}, hours: ${hours}, minutes: ${minutes} } is no length of time. Write numbers from 0; to go back, seek.`,
  );
}

/** The date of the day that was asked for last: most questions are about the same one. */
let lastDay = { day: Number.NaN, date: '' };

/** A point in virtual time as text: ISO 8601 UTC with milliseconds. */
export function isoOf(milliseconds: number): string {
  const day = Math.floor(milliseconds / DAY);
  if (day !== lastDay.day) lastDay = { day, date: new Date(day * DAY).toISOString().slice(0, 11) };
  const rest = milliseconds - day * DAY;
  const time = `${two(rest / HOUR)}:${two((rest % HOUR) / MINUTE)}:${two((rest % MINUTE) / SECOND)}`;
  return `${lastDay.date}${time}.${three(rest % SECOND)}Z`;
}

const TWO = Array.from({ length: 60 }, (_, number) => String(number).padStart(2, '0'));
const THREE = Array.from({ length: 1000 }, (_, number) => String(number).padStart(3, '0'));

function two(number: number): string {
  return TWO[Math.floor(number)] ?? '';
}

function three(number: number): string {
  return THREE[Math.floor(number)] ?? '';
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
