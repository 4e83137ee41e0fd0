import { minutesOf } from './campaign.js';
import type { SendingSchedule } from './campaign.js';
import { DAY, isoOf, MINUTE } from './clock.js';

/** The open hours of one local day, in milliseconds UTC. */
export interface SendingWindow {
  readonly day: number;
  readonly opens: number;
  readonly closes: number;
}

/** When a campaign may send: local days and hours of its time zone as points in time. */
export interface SendingHours {
  /** The window that is open at a time, else the next one. */
  windowAt(time: number): SendingWindow;
  /** The first window that opens after a time. */
  windowAfter(time: number): SendingWindow;
  /** A text for the local month, which a monthly limit counts by. */
  monthOf(time: number): string;
}

/** Offsets change at full quarters of an hour, so one look-up serves a quarter. */
const QUARTER = 15 * MINUTE;

/** Makes the sending hours of a schedule that {@link checkCampaign} let pass. */
export function createSendingHours({ timeZone, days, from, to }: SendingSchedule): SendingHours {
  const offsetAt = createOffsets(timeZone);
  const windows = new Map<number, SendingWindow>();
  const instantOf = (local: number) => local - offsetAt(local - offsetAt(local));
  const windowOf = (day: number) => {
    const known = windows.get(day);
    if (known) return known;
    const opens = instantOf(day * DAY + minutesOf(from) * MINUTE);
    const window = { day, opens, closes: instantOf(day * DAY + minutesOf(to) * MINUTE) };
    windows.set(day, window);
    return window;
  };
  const firstFrom = (day: number, fits: (window: SendingWindow) => boolean) => {
    let candidate = day;
    while (!days.includes(weekdayOf(candidate)) || !fits(windowOf(candidate))) candidate += 1;
    return windowOf(candidate);
  };
  const months = new Map<number, string>();
  const monthOfDay = (day: number) => {
    const month = months.get(day) ?? isoOf(day * DAY).slice(0, 7);
    months.set(day, month);
    return month;
  };
  const dayOf = (time: number) => Math.floor((time + offsetAt(time)) / DAY);
  return {
    windowAt: keepLast((time) => firstFrom(dayOf(time), ({ closes }) => time < closes)),
    windowAfter: (time) => firstFrom(dayOf(time), ({ opens }) => opens > time),
    monthOf: (time) => monthOfDay(dayOf(time)),
  };
}

/** Time passes slowly: the next question is mostly about the window of the last answer. */
function keepLast(windowAt: SendingHours['windowAt']): SendingHours['windowAt'] {
  let from = Infinity;
  let window: SendingWindow = { day: 0, opens: 0, closes: 0 };
  return (time) => {
    if (time < from || time >= window.closes) {
      window = windowAt(time);
      from = time;
    }
    return window;
  };
}

/** 1 is Monday; day 0 of the clock was a Thursday. */
function weekdayOf(day: number): number {
  return ((day + 3) % 7) + 1;
}

/** How far local time is ahead of UTC, in milliseconds. `Intl` is dear, so each quarter is asked once. */
function createOffsets(timeZone: string): (time: number) => number {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  const offsets = new Map<number, number>();
  return (time) => {
    const quarter = Math.floor(time / QUARTER);
    const known = offsets.get(quarter);
    if (known !== undefined) return known;
    const offset = localTime(format, quarter * QUARTER) - quarter * QUARTER;
    offsets.set(quarter, offset);
    return offset;
  };
}

function localTime(format: Intl.DateTimeFormat, time: number): number {
  const parts = new Map(format.formatToParts(time).map(({ type, value }) => [type, Number(value)]));
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'));
}
