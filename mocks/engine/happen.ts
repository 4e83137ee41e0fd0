import { REPLY_TYPES } from '../../src/core/index.js';
import type { Actor, EventData, EventType } from '../../src/core/index.js';
import { isoOf, MINUTE } from './clock.js';
import { isListenedTo } from './halt.js';
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
const replies: ReadonlySet<EventType> = new Set(REPLY_TYPES);

/** Lets something happen later. */
export function happen(world: World, lead: LeadRecord, { type, after, data, by = person }: Coming): void {
  world.at(world.now + after, new Happening(lead, type, by, data));
}

class Happening {
  constructor(
    readonly lead: LeadRecord,
    readonly type: EventType,
    readonly by: Actor,
    readonly data: EventData | undefined,
  ) {}

  run(world: World): void {
    if (this.lead.has('lead.deleted') || isMissed(world, this.lead, this.type)) return;
    world.emit(this.lead, this);
  }
}

/**
 * Lets a mail or a message come in later. The backend looks into its inboxes now and then, so it learns of
 * one some minutes after it was written.
 */
export function comeIn(world: World, lead: LeadRecord, fate: Stream, coming: Coming): void {
  const { type, after, data, by } = coming;
  const sentAt = isoOf(Math.round(world.now + after));
  const noticed = fate.between(0, world.ways.inboxEveryMinutes) * MINUTE;
  world.at(world.now + (after + noticed), new Happening(lead, type, by ?? person, { ...data, sentAt }));
}

/** A reply that nobody listens for: the mail is in the inbox, and the product never says so. */
function isMissed({ ways }: World, lead: LeadRecord, type: EventType): boolean {
  return ways.repliesNoticed === 'while-running' && replies.has(type) && !isListenedTo(lead);
}
