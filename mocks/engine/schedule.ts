import { minutesOf } from './campaign.js';
import type { SendingSchedule } from './campaign.js';
import { DAY, isoOf, MINUTE } from './clock.js';

/**
 * The open hours of one local day, in milliseconds UTC. Where the clocks are put forward over all of them, it is
 * never open; where they are put back over a part, it opens at the last moment from which it stays open.
 */
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
  const windowOf = remembered((day): SendingWindow => {
    const [closes = NaN] = instantsOf(offsetAt, day * DAY + minutesOf(to) * MINUTE);
    const opens = instantsOf(offsetAt, day * DAY + minutesOf(from) * MINUTE);
    return { day, opens: opens.findLast((time) => time < closes) ?? closes, closes };
  });
  const isOpenOn = (day: number) =>
    days.includes(weekdayOf(day)) && windowOf(day).opens < windowOf(day).closes;
  const firstFrom = (day: number, fits: (window: SendingWindow) => boolean) => {
    let candidate = day;
    while (!isOpenOn(candidate) || !fits(windowOf(candidate))) candidate += 1;
    return windowOf(candidate);
  };
  const ahead = remembered((day) => ({
    today: isOpenOn(day) ? windowOf(day) : undefined,
    later: firstFrom(day + 1, () => true),
  }));
  const monthOfDay = remembered((day) => isoOf(day * DAY).slice(0, 7));
  const dayOf = (time: number) => Math.floor((time + offsetAt(time)) / DAY);
  return {
    windowAt: (time) => {
      const { today, later } = ahead(dayOf(time));
      return today && time < today.closes ? today : later;
    },
    windowAfter: (time) => firstFrom(dayOf(time), ({ opens }) => opens > time),
    monthOf: (time) => monthOfDay(dayOf(time)),
  };
}

/**
 * When the clocks of a place come to a local time: once; twice where they are put back over it; where they are put
 * forward over it, when that is done.
 */
function instantsOf(offsetAt: (time: number) => number, local: number): readonly number[] {
  const after = offsetAt(local + DAY);
  const [first, second] = [local - offsetAt(local - DAY), local - after];
  const found = [...new Set([first, second])].filter((time) => time + offsetAt(time) === local);
  if (found.length > 0) return found;
  let time = Math.floor(second / QUARTER) * QUARTER;
  while (offsetAt(time) !== after) time += QUARTER;
  return [time];
}

/** 1 is Monday; day 0 of the clock was a Thursday. */
function weekdayOf(day: number): number {
  return ((day + 3) % 7) + 1;
}

/** How far local time is ahead of UTC, in milliseconds. `Intl` is dear, so each day or quarter is asked once. */
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
  const offsetAt = remembered((start) => localTime(format, start) - start);
  // On most days nothing changes: then the day's beginning and end say it all.
  const offsetOn = remembered((day) => {
    const offset = offsetAt(day);
    return offset === offsetAt(day + DAY) ? offset : NaN;
  });
  return (time) => {
    const offset = offsetOn(Math.floor(time / DAY) * DAY);
    return Number.isNaN(offset) ? offsetAt(Math.floor(time / QUARTER) * QUARTER) : offset;
  };
}

/** The answer to each number, found out once. */
function remembered<T>(find: (number: number) => T): (number: number) => T {
  const found = new Map<number, T>();
  return (number) => {
    let answer = found.get(number);
    if (answer === undefined) found.set(number, (answer = find(number)));
    return answer;
  };
}

function localTime(format: Intl.DateTimeFormat, time: number): number {
  const parts = new Map(format.formatToParts(time).map(({ type, value }) => [type, Number(value)]));
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'));
}
