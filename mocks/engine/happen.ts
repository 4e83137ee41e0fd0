import type { Actor, EventData, EventType } from '../../src/core/index.js';
import { isoOf, MINUTE } from './clock.js';
import type { LeadRecord } from './lead-record.js';
import type { Stream } from './random.js';
import type { World } from './world.js';

/** Something that will happen to a lead, unless the lead is deleted by then. */
export interface Coming {
  readonly type: EventType;
  /** Milliseconds from now. */
  readonly after: number;
  readonly data?: EventData;
  /** @default the person */
  readonly by?: Actor;
}

const person: Actor = { kind: 'lead' };

/** Lets something happen later. */
export function happen(world: World, lead: LeadRecord, { type, after, data, by = person }: Coming): void {
  world.at(world.now + after, () => {
    if (lead.journal['lead.deleted']) return;
    world.emit(lead, { type, by, ...(data && { data }) });
  });
}

/**
 * Lets a mail or a message come in later. The backend looks into its inboxes now and then, so it learns of
 * one some minutes after it was written (QuickMail's help: every 10 minutes).
 */
export function comeIn(world: World, lead: LeadRecord, fate: Stream, { after, data, ...rest }: Coming): void {
  const sentAt = isoOf(Math.round(world.now + after));
  happen(world, lead, { ...rest, after: after + fate.between(0, 10) * MINUTE, data: { ...data, sentAt } });
}
