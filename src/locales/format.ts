import { once } from './once.js';
import { createRelativeTime } from './relative-time.js';

/** How numbers, moments and lists are written: by one locale, in one time zone. */
export interface Format {
  readonly number: (value: number) => string;
  /** A moment in full, with its time zone. ISO 8601 in; what cannot be read comes back as it is. */
  readonly dateTime: (iso: string) => string;
  /** A moment's time of day. */
  readonly time: (iso: string) => string;
  /** A moment's day in words, with the weekday. */
  readonly day: (iso: string) => string;
  /** The calendar day of a moment in the time zone, `YYYY-MM-DD`; undefined where it cannot be read. */
  readonly dayKey: (iso: string) => string | undefined;
  /** What the time zone is called at a moment: `UTC`, `GMT+1`. */
  readonly zone: (iso: string) => string;
  /**
   * How long ago, or how soon, in the largest unit that fits: less than a day by the clock, more by the calendar
   * of the time zone, so that "yesterday" is always the day before today.
   */
  readonly relative: (iso: string, now: string) => string;
  /** A length of time in the largest unit of which there are two: `90 seconds`, `24 hours`. */
  readonly duration: (seconds: number) => string;
  readonly list: (words: readonly string[]) => string;
}

const DAY = 86_400;

/** In seconds. */
const LENGTHS = [
  ['day', DAY],
  ['hour', 3600],
  ['minute', 60],
] as const;

/**
 * Makes the writers for a locale (BCP 47) and a time zone (IANA; the reader's own where none is given). Each
 * writer is dear and made when it is first needed: make one Format and keep it.
 *
 * @example
 * createFormat('en', 'UTC').relative('2026-03-01T09:00:00.000Z', '2026-03-03T09:00:00.000Z'); // '2 days ago'
 */
export function createFormat(locale: string, timeZone?: string): Format {
  const dates = (words: string, options: Intl.DateTimeFormatOptions) =>
    once(() => new Intl.DateTimeFormat(words, { ...options, ...(timeZone !== undefined && { timeZone }) }));
  const number = once(() => new Intl.NumberFormat(locale));
  const full = dates(locale, inFull);
  const clock = dates(locale, { hour: '2-digit', minute: '2-digit' });
  const day = dates(locale, { weekday: 'long', year: 'numeric', month: 'long', day: 'numeric' });
  // Sweden writes dates as ISO 8601 does, but for the noughts of an early year.
  const dayKey = dates('sv', { year: 'numeric', month: '2-digit', day: '2-digit' });
  const keyOf = (moment: number) => dayKey().format(moment).padStart(10, '0');
  const list = once(() => new Intl.ListFormat(locale));
  // A reader's own days need no writer: to make one is what a table of a screen's height spends most on.
  const dayOf = (moment: number) =>
    timeZone === undefined ? ownDay(moment) : Date.parse(keyOf(moment)) / (DAY * 1000);
  return {
    number: (value) => number().format(value),
    dateTime: (iso) => written(full(), iso),
    time: (iso) => written(clock(), iso),
    day: (iso) => written(day(), iso),
    dayKey: (iso) => (Number.isNaN(Date.parse(iso)) ? undefined : keyOf(Date.parse(iso))),
    zone: (iso) => zoneOf(full(), iso),
    relative: createRelativeTime(locale, dayOf),
    duration: (seconds) => lasting(locale, seconds),
    list: (words) => list().format(words),
  };
}

const inFull: Intl.DateTimeFormatOptions = {
  year: 'numeric',
  month: 'short',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZoneName: 'short',
};

/** The number of a moment's calendar day, where the reader is. */
function ownDay(moment: number): number {
  const at = new Date(moment);
  // Not by Date.UTC: it takes the years up to 99 for those of the last century, and some backends write none as 1.
  return new Date(0).setUTCFullYear(at.getFullYear(), at.getMonth(), at.getDate()) / (DAY * 1000);
}

function written(format: Intl.DateTimeFormat, iso: string): string {
  const moment = Date.parse(iso);
  return Number.isNaN(moment) ? iso : format.format(moment);
}

function zoneOf(format: Intl.DateTimeFormat, iso: string): string {
  const moment = Date.parse(iso);
  const parts = Number.isNaN(moment) ? [] : format.formatToParts(moment);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
}

function lasting(locale: string, seconds: number): string {
  const [unit, length] = LENGTHS.find(([, one]) => seconds >= 2 * one) ?? (['second', 1] as const);
  const style = { style: 'unit', unit, unitDisplay: 'long' } as const;
  return new Intl.NumberFormat(locale, style).format(Math.floor(seconds / length));
}
