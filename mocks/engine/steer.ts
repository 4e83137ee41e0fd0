import { compareEvents, latestEvent, SEND_TYPES } from '../../src/core/index.js';
import type { EventType } from '../../src/core/index.js';
import { DAY, timeOf } from './clock.js';
import type { Draft } from './draft.js';
import type { LeadRecord } from './lead-record.js';
import { delayAfter } from './steps.js';
import type { World } from './world.js';

/** Whether such an event moves a lead within the campaign. */
export function isMove(type: EventType): boolean {
  return moves[type] !== undefined;
}

/** Where an event moves a lead within the campaign. */
export function steer(world: World, lead: LeadRecord, { type }: Draft): void {
  moves[type]?.(world, lead);
  world.look(lead);
}

const BOUNCES: readonly EventType[] = ['email.bounced', 'email.soft-bounced'];

const STEPS: readonly EventType[] = [...SEND_TYPES, 'call.due'];

type Move = (world: World, lead: LeadRecord) => void;

const moves: { readonly [T in EventType]?: Move } = {
  'linkedin.accepted': goOnAfterAcceptance,
  'linkedin.withdrawn': inviteAgain,
  'step.skipped': skip,
  'step.retried': retry,
  // Some products have one word for it all: what failed or bounced is tried again when the lead is resumed.
  'lead.resumed': sendAgain,
  'call.logged': goOnAfterCall,
};

function goOnAfterAcceptance({ campaign, now }: World, lead: LeadRecord): void {
  const isWaiting = lead.dueAt === Infinity && campaign.steps[lead.next]?.channel === 'linkedin-message';
  if (campaign.steps[lead.next - 1]?.channel !== 'linkedin-invite' && !isWaiting) return;
  const days = campaign.steps[lead.next]?.delayDays ?? 1;
  lead.dueAt = Math.min(lead.dueAt, now + days * DAY);
  lead.turn = 0;
}

function inviteAgain({ campaign, now }: World, lead: LeadRecord): void {
  if (campaign.steps[lead.next - 1]?.channel !== 'linkedin-invite') return;
  const until = lead.told('linkedin.withdrawn')?.until;
  lead.next -= 1;
  lead.resends += 1;
  lead.dueAt = until === undefined ? now : timeOf(until);
  lead.turn = 0;
}

/** The next step waits until the call was made. */
function goOnAfterCall(world: World, lead: LeadRecord): void {
  const { steps } = world.campaign;
  if (lead.dueAt !== Infinity || steps[lead.next - 1]?.channel !== 'call') return;
  lead.dueAt = world.now + delayAfter(world, lead.next - 1);
  lead.turn = 0;
}

function skip({ campaign, now }: World, lead: LeadRecord): void {
  lead.next = Math.min(lead.next + 1, campaign.steps.length);
  lead.attempt = 0;
  lead.dueAt = now;
  lead.turn = 0;
}

/** The step that failed is tried again; a mail that bounced is sent again. */
function retry(world: World, lead: LeadRecord): void {
  sendAgain(world, lead);
  lead.dueAt = world.now;
  lead.turn = 0;
}

/** Once for each bounce: a mail that came back goes out again, unless the lead has had a later step since. */
function sendAgain({ now, traits }: World, lead: LeadRecord): void {
  if (!BOUNCES.some((type) => lead.has(type))) return;
  const { 'step.failed': failed } = lead.journal;
  const bounce = latestEvent(
    lead.journal,
    BOUNCES.filter((type) => traits.speaksOf(type)),
  );
  if (!bounce || bounce.id === lead.resentAfter) return;
  if (failed && compareEvents(failed, bounce) > 0) return;
  lead.resentAfter = bounce.id;
  if (latestEvent(lead.journal, STEPS)?.type !== 'email.sent') return;
  lead.next = lead.sentStep;
  lead.resends += 1;
  lead.dueAt = now;
  lead.turn = 0;
}
