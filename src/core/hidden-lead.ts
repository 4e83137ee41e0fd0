import { withoutUndoing } from './condition.js';
import type { Condition } from './condition.js';
import { eventTypesOf } from './event-types-of.js';
import type { EventType } from './event.js';
import type { Lead } from './lead.js';
import type { StatusModel } from './model.js';

const deletedShows = new WeakMap<StatusModel, boolean>();

/** Whether a lead is hidden from lists and counts: it was deleted, and no status of the model says so. */
export function isHidden(model: StatusModel, lead: Lead): boolean {
  return isDeleted(lead) && !showsDeleted(model);
}

/** Whether a lead was deleted. It offers no action any more. */
export function isDeleted(lead: Lead): boolean {
  return lead.journal?.['lead.deleted'] !== undefined;
}

/** Whether some status or substatus names lead.deleted, so that a deleted lead stays on the list. */
function showsDeleted(model: StatusModel): boolean {
  const known = deletedShows.get(model);
  if (known !== undefined) return known;
  const shown = [...Object.values(model.statuses), ...Object.values(model.substatuses)];
  const shows = shown.some(({ when }) => when !== undefined && names(when, 'lead.deleted'));
  deletedShows.set(model, shows);
  return shows;
}

/** Whether a condition can hold because of an event (and not because the event is missing). */
function names(condition: Condition, type: EventType): boolean {
  const positive = withoutUndoing(condition);
  return positive !== undefined && eventTypesOf(positive).includes(type);
}
