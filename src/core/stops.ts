import { conditionHolds } from './condition-holds.js';
import type { Journal } from './journal.js';
import { latestEvent } from './journal.js';
import { compareEvents } from './compare-events.js';
import type { EventType } from './event.js';
import type { StatusModel } from './model.js';
import { own } from './own.js';
import type { Phase } from './phase.js';
import { heldStatuses } from './held-statuses.js';
import { readStatus } from './reading.js';

const stoppingPhases: ReadonlySet<Phase> = new Set<Phase>([
  'held',
  'problem',
  'finished',
  'won',
  'stopped',
  'suppressed',
]);

/**
 * Whether nothing may be sent to this lead now. The sender asks this, never the badge: a lead that shows
 * Replied may still be sent to (where the campaign goes on after a reply), one that shows Opened may not
 * (where it was paused since).
 *
 * A model without `stops` of its own stops on deletion, a standing block, a standing opt-out, and while a
 * held status is of phase held, problem, finished, won, stopped or suppressed. It says nothing of the
 * do-not-contact list: that is the backend's own second question.
 */
export function stops(model: StatusModel, journal: Journal): boolean {
  return model.stops ? conditionHolds(model, model.stops, journal) : stopsByDefault(model, journal);
}

function stopsByDefault(model: StatusModel, journal: Journal): boolean {
  if (journal['lead.deleted']) return true;
  if (standsNow(journal, 'lead.blocked', 'lead.unblocked')) return true;
  if (standsNow(journal, 'lead.unsubscribed', 'lead.resubscribed')) return true;
  const reading = readStatus(model, journal);
  const phases = [
    ...heldStatuses(reading).map((id) => own(model.statuses, id)?.phase),
    ...reading.substatuses.map((id) => own(model.substatuses, id)?.phase),
  ];
  return phases.some((phase) => phase !== undefined && stoppingPhases.has(phase));
}

function standsNow(journal: Journal, type: EventType, undoneBy: EventType): boolean {
  const event = latestEvent(journal, [type]);
  const undoing = latestEvent(journal, [undoneBy]);
  return event !== undefined && (undoing === undefined || compareEvents(event, undoing) > 0);
}
