import { REPLY_TYPES } from '../../src/core/index.js';
import type { Actor, EventData, EventType } from '../../src/core/index.js';
import { isoOf, MINUTE } from './clock.js';
import { Draft } from './draft.js';
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
export function happen(world: World, lead: LeadRecord, { type, after, data, by }: Coming): void {
  world.at(
    world.now + after,
    new Happening(lead, data || by ? new Draft(type, { by: by ?? person, data }) : plain(type)),
  );
}

/** What a person does of which there is no more to say: one draft for all who do it. */
function plain(type: EventType): Draft {
  let draft = plains.get(type);
  if (!draft) plains.set(type, (draft = new Draft(type, { by: person })));
  return draft;
}

const plains = new Map<EventType, Draft>();

/** A draft that comes true later, unless its lead is deleted by then. */
export class Happening {
  constructor(
    readonly lead: LeadRecord,
    readonly draft: Draft,
  ) {}

  run(world: World): void {
    const { lead, draft } = this;
    if (!lead.has('lead.deleted') && !isMissed(world, lead, draft.type)) world.emit(lead, draft);
  }
}

/**
 * Lets a mail or a message come in later. The backend looks into its inboxes now and then, so it learns of
 * one some minutes after it was written.
 */
export function comeIn(world: World, lead: LeadRecord, fate: Stream, coming: Coming): void {
  const { type, after, data, by = person } = coming;
  const sentAt = isoOf(Math.round(world.now + after));
  const noticed = fate.between(0, world.ways.inboxEveryMinutes) * MINUTE;
  world.at(
    world.now + (after + noticed),
    new Happening(lead, new Draft(type, { by, data: { ...data, sentAt } })),
  );
}

/** A reply that nobody listens for: the mail is in the inbox, and the product never says so. */
function isMissed({ ways }: World, lead: LeadRecord, type: EventType): boolean {
  return ways.repliesNoticed === 'while-running' && replies.has(type) && !isListenedTo(lead);
}
