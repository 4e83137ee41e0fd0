import type { Actor, LeadEvent, Wish } from '../../core/index.js';
import type { WishNotice } from '../../react/index.js';
import type { Format } from '../../locales/index.js';

/** One line of a timeline: a fact, a wish that waits for its answer, or one that did not come true. */
export type TimelineEntry = { readonly key: string; readonly at: string } & (
  | { readonly kind: 'fact'; readonly event: LeadEvent }
  | { readonly kind: 'pending'; readonly action: string; readonly by: Actor | undefined }
  | { readonly kind: 'refused' | 'failed'; readonly notice: WishNotice }
);

export interface TimelineSources {
  readonly events: readonly LeadEvent[];
  readonly pending: readonly Wish[];
  /** Those wishes that did not come true. */
  readonly notices: readonly WishNotice[];
}

/** Everything that happened and was wished, the newest first. A wish that waits stands above all facts. */
export function entriesOf({ events, pending, notices }: TimelineSources): readonly TimelineEntry[] {
  const facts = events.map((event) => ({ key: event.id, at: event.at, kind: 'fact' as const, event }));
  const untrue = notices.map((notice) => ({
    key: notice.id,
    at: notice.at ?? '',
    kind: notice.kind,
    notice,
  }));
  const waiting = pending.map(({ id, action, events: [first] }) => {
    return { key: id, at: first?.at ?? '', kind: 'pending' as const, action, by: first?.by };
  });
  const past = [...facts, ...untrue].sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
  return [...waiting.reverse(), ...past];
}

/** The entries of one calendar day in the reader's time zone. */
export interface TimelineDay {
  /** `YYYY-MM-DD`; none where the moment cannot be read. */
  readonly day: string | undefined;
  readonly entries: readonly TimelineEntry[];
}

/** Entries by their day, in the order they are in. */
export function daysOf(entries: readonly TimelineEntry[], format: Format): readonly TimelineDay[] {
  const days: { day: string | undefined; entries: TimelineEntry[] }[] = [];
  for (const entry of entries) {
    const day = format.dayKey(entry.at);
    const last = days.at(-1);
    if (last && last.day === day) last.entries.push(entry);
    else days.push({ day, entries: [entry] });
  }
  return days;
}

/** The calendar day before another, `YYYY-MM-DD`. */
export function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00.000Z`) - 86_400_000).toISOString().slice(0, 10);
}
