import type { EventData, EventType } from './event.js';
import { compareEvents } from './compare-events.js';
import { latestEvent } from './journal.js';
import type { Journal } from './journal.js';
import type { StatusModel } from './model.js';

/** The event that takes a person off the do-not-contact list, where they came by their own no. */
export const OPTED_IN_AGAIN = 'lead.resubscribed';

/** Whether such an event puts a person on the do-not-contact list, or takes them off it. */
export function isAboutOptOut({ suppresses }: StatusModel, type: EventType): boolean {
  return suppresses.includes(type) || type === OPTED_IN_AGAIN;
}

/** Whether one of these events happened, and was not taken back since. */
export function isOptedOut(types: readonly EventType[], journal: Journal): boolean {
  const no = latestEvent(journal, types);
  const yes = journal[OPTED_IN_AGAIN];
  return no !== undefined && !(yes && compareEvents(yes, no) > 0);
}

/**
 * What an opt-out tells the other leads of the person, whose product may be another: the route that it came by,
 * where that product tells it apart.
 */
export function optOutData({ substatuses }: StatusModel, data: EventData | undefined): EventData | undefined {
  const via = data?.via;
  const known = Object.values(substatuses).flatMap(({ on = [] }) => on);
  return via !== undefined && known.some((match) => match.data?.['via'] === via) ? { via } : undefined;
}
