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

/** Each minute of the days that were asked for: `2026-03-02T08:00:`. Text is dear, and most times share these. */
const days = new Map<number, string[]>();

/** The rest of a minute: `05.250Z`. */
const RESTS: string[] = [];

/** What was asked for last: events come in pairs, such as a sending and the wait after it. */
const last = { time: Number.NaN, text: '' };

/** So many days are kept, which is more than a campaign takes. */
const KEPT_DAYS = 400;

/** A point in virtual time as text: ISO 8601 UTC with milliseconds. */
export function isoOf(milliseconds: number): string {
  const time = Math.trunc(milliseconds);
  if (time === last.time) return last.text;
  const minute = Math.floor(time / MINUTE);
  const rest = time - minute * MINUTE;
  last.text = minuteText(minute) + (RESTS[rest] ??= new Date(rest).toISOString().slice(17));
  last.time = time;
  return last.text;
}

function minuteText(minute: number): string {
  const day = Math.floor(minute / MINUTES);
  let minutes = days.get(day);
  if (!minutes) {
    if (days.size >= KEPT_DAYS) days.clear();
    minutes = [];
    days.set(day, minutes);
  }
  return (minutes[minute - day * MINUTES] ??= new Date(minute * MINUTE).toISOString().slice(0, 17));
}

const MINUTES = DAY / MINUTE;

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
