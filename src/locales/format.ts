/** How numbers, moments and lists are written: by one locale, in one time zone. */
export interface Format {
  readonly number: (value: number) => string;
  /** A moment in full, with its time zone. ISO 8601 in; what cannot be read comes back as it is. */
  readonly dateTime: (iso: string) => string;
  /** A moment's time of day. */
  readonly time: (iso: string) => string;
  /** How long ago, or how soon, in the largest unit that fits. */
  readonly relative: (iso: string, now: string) => string;
  readonly list: (words: readonly string[]) => string;
}

const UNITS = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['week', 604_800],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
] as const;

/**
 * Makes the writers for a locale (BCP 47) and a time zone (IANA; the reader's own where none is given).
 * Intl objects are dear: make one Format and keep it.
 *
 * @example
 * createFormat('en', 'UTC').relative('2026-03-01T09:00:00.000Z', '2026-03-03T09:00:00.000Z'); // '2 days ago'
 */
export function createFormat(locale: string, timeZone?: string): Format {
  const zone = timeZone === undefined ? {} : { timeZone };
  const number = new Intl.NumberFormat(locale);
  const full = new Intl.DateTimeFormat(locale, {
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
    ...zone,
  });
  const clock = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', ...zone });
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const list = new Intl.ListFormat(locale);
  return {
    number: (value) => number.format(value),
    dateTime: (iso) => written(full, iso),
    time: (iso) => written(clock, iso),
    relative: (iso, now) => relativeTo(relative, iso, now),
    list: (words) => list.format(words),
  };
}

function written(format: Intl.DateTimeFormat, iso: string): string {
  const moment = Date.parse(iso);
  return Number.isNaN(moment) ? iso : format.format(moment);
}

function relativeTo(format: Intl.RelativeTimeFormat, iso: string, now: string): string {
  const seconds = (Date.parse(iso) - Date.parse(now)) / 1000;
  if (Number.isNaN(seconds)) return iso;
  const fitting = UNITS.find(([, length]) => Math.abs(seconds) >= length);
  // Less than a minute is "now": a table that counts seconds is never quiet.
  if (!fitting) return format.format(0, 'second');
  const [unit, length] = fitting;
  return format.format(Math.trunc(seconds / length), unit);
}
