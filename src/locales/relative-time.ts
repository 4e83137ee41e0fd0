import { once } from './once.js';

/** In seconds. */
const DAY = 86_400;

/** In milliseconds. */
const MINUTE = 60_000;

/** In seconds. */
const CLOCK = [
  ['hour', 3_600],
  ['minute', 60],
] as const;

/** In days. */
const CALENDAR = [
  ['year', 365],
  ['month', 30],
  ['week', 7],
] as const;

/**
 * Makes the writer of how long ago, or how soon, something is. `dayOf` numbers the calendar days of a time zone,
 * by a moment in milliseconds.
 */
export function createRelativeTime(
  locale: string,
  dayOf: (moment: number) => number,
): (iso: string, now: string) => string {
  const words = once(() => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }));
  // All rows of a table ask for the same day, each a moment later. A day begins with a minute, in every zone.
  const today = lastOf((minute: number) => dayOf(minute * MINUTE));
  return (iso, now) => {
    const [moment, present] = [Date.parse(iso), Date.parse(now)];
    const seconds = (moment - present) / 1000;
    if (Number.isNaN(seconds)) return iso;
    if (Math.abs(seconds) < DAY) return byClock(words(), seconds);
    return byCalendar(words(), dayOf(moment) - today(Math.floor(present / MINUTE)));
  };
}

/** Keeps the last answer. */
function lastOf(ask: (value: number) => number): (value: number) => number {
  let last: readonly [value: number, answer: number] | undefined;
  return (value) => {
    if (last?.[0] !== value) last = [value, ask(value)];
    return last[1];
  };
}

function byClock(words: Intl.RelativeTimeFormat, seconds: number): string {
  const fitting = CLOCK.find(([, length]) => Math.abs(seconds) >= length);
  // Less than a minute is "now": a table that counts seconds is never quiet.
  if (!fitting) return words.format(0, 'second');
  const [unit, length] = fitting;
  return words.format(Math.trunc(seconds / length), unit);
}

function byCalendar(words: Intl.RelativeTimeFormat, days: number): string {
  // From two on, for of one alone half may be cut off: thirteen days are not a week.
  const fitting = CALENDAR.find(([, length]) => Math.abs(days) >= 2 * length);
  if (!fitting) return words.format(days, 'day');
  const [unit, length] = fitting;
  return words.format(Math.trunc(days / length), unit);
}
