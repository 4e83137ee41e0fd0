/** A moment as a calendar and a clock on the wall show it. */
export interface LocalTime {
  readonly date: string;
  /** 1 is Monday. */
  readonly weekday: number;
  /** `09:05` */
  readonly time: string;
}

export type LocalClock = (iso: string) => LocalTime;

const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** Reads the wall of a time zone, by `Intl` alone: slowly, and without a thought shared with the schedule. */
export function createLocalClock(timeZone: string): LocalClock {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    weekday: 'short',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  const known = new Map<string, LocalTime>();
  return (iso) => {
    const minute = iso.slice(0, 16);
    const local = known.get(minute) ?? read(format, new Date(`${minute}:00Z`));
    known.set(minute, local);
    return local;
  };
}

function read(format: Intl.DateTimeFormat, date: Date): LocalTime {
  const parts = Object.fromEntries(format.formatToParts(date).map(({ type, value }) => [type, value]));
  return {
    date: `${parts.year}-${parts.month}-${parts.day}`,
    weekday: DAYS.indexOf(parts.weekday ?? '') + 1,
    time: `${parts.hour}:${parts.minute}`,
  };
}
