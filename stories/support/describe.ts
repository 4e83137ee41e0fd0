import type { LeadEvent, StatusModel } from '../../src/core/index.js';

/** A count and its noun: "1 status", "16 statuses". */
export function countOf(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** How much a product has to say, for the head of its page. */
export function sizeOf(model: StatusModel): string {
  return [
    countOf(Object.keys(model.statuses).length, 'status', 'statuses'),
    countOf(Object.keys(model.substatuses).length, 'substatus', 'substatuses'),
    countOf(Object.keys(model.actions).length, 'action', 'actions'),
  ].join(', ');
}

/** What an event carries that says why, as one would read it aloud: `reason mailbox-full`. */
export function carriedBy(event: LeadEvent): string {
  return Object.entries(event.data ?? {})
    .flatMap(([key, value]) => (typeof value === 'string' ? `${key} ${value}` : []))
    .join(', ');
}
