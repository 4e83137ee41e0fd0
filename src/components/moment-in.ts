/**
 * A moment that a field of the browser was given (`2026-03-29T09:00`), as the clocks of a time zone (IANA; the reader's own
 * where none is given) show it. ISO 8601 UTC; undefined where it is none. What a clock leaves out in spring is an hour later.
 */
export function momentIn(local: string, timeZone?: string): string | undefined {
  const own = new Date(timeZone === undefined ? local : `${local}Z`).getTime();
  if (Number.isNaN(own)) return undefined;
  if (timeZone === undefined) return new Date(own).toISOString();
  // By the offset of that day's clocks, and once more by that of the moment found so.
  const first = own - offsetAt(own, timeZone);
  return new Date(own - offsetAt(first, timeZone)).toISOString();
}

/** How far the clocks of a time zone are before UTC, in milliseconds. */
function offsetAt(moment: number, timeZone: string): number {
  // Sweden writes moments as ISO 8601 does.
  const options = { timeZone, dateStyle: 'short', timeStyle: 'medium' } as const;
  const shown = new Intl.DateTimeFormat('sv', options).format(moment);
  return Date.parse(`${shown.replace(' ', 'T')}Z`) - Math.floor(moment / 1000) * 1000;
}
