import type { EventType } from '../../src/core/index.js';
import type { Draft } from './draft.js';
import { isHalted } from './halt.js';
import type { LeadRecord } from './lead-record.js';
import type { World } from './world.js';

const HOLDS: ReadonlySet<EventType> = new Set<EventType>([
  'lead.paused',
  'campaign.paused',
  'email.out-of-office',
]);

const RELEASES: ReadonlySet<EventType> = new Set<EventType>([
  'lead.resumed',
  'campaign.resumed',
  'email.replied',
  'linkedin.replied',
  'sms.replied',
]);

/** Whether such an event may put a lead on hold, or let it go on. */
export function isHoldOrRelease(type: EventType): boolean {
  return HOLDS.has(type) || RELEASES.has(type);
}

/**
 * A delay stands still while a lead is on hold, and its rest is waited for afterwards (lemlist's help of
 * pauses; QuickMail's of absences: the days are added to the wait).
 */
export function freeze(world: World, lead: LeadRecord, { type }: Draft): void {
  if (HOLDS.has(type) && lead.heldSince === undefined && isHalted(world, lead)) {
    lead.heldSince = world.now;
    lead.turn = 0;
  }
  if (!RELEASES.has(type) || lead.heldSince === undefined || isHalted(world, lead)) return;
  if (lead.dueAt > lead.heldSince) lead.dueAt += world.now - lead.heldSince;
  lead.heldSince = undefined;
}
