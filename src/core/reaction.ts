import { END_TYPES } from './event.js';
import type { LeadEvent } from './event.js';
import type { CampaignContext } from './guard.js';
import type { Journal } from './journal.js';
import type { Reaction, StatusModel } from './model.js';
import { readStatus } from './reading.js';

/** An event that a product makes by itself, and when it is due. */
export interface DueReaction {
  /** Its `at` is when it is due: at once (the trigger's `at`), or some days later. */
  readonly event: LeadEvent;
  readonly trigger: LeadEvent;
  readonly reaction: Reaction;
}

/** What the one who reacts knows: the campaign, and how many such triggers the person had, this one counted. */
export interface ReactionContext {
  readonly campaign?: CampaignContext;
  /** For reactions at the n-th event of one person in the account. */
  readonly count?: number;
}

const day = 86_400_000;

/**
 * What the product does by itself when a fact arrives. Only a backend carries it out. Ids are made of the
 * trigger's, so that a trigger delivered twice ends nothing twice.
 *
 * @example
 * for (const due of reactionsTo(quickmail, outOfOffice, { campaign })) schedule(due.event.at, due);
 */
export function reactionsTo(
  model: StatusModel,
  trigger: LeadEvent,
  { campaign, count }: ReactionContext = {},
): readonly DueReaction[] {
  const due: DueReaction[] = [];
  let place = 0;
  // In one loop: a simulation asks this of every event that anything follows from.
  for (const reaction of model.reactions) {
    if (!reaction.on.includes(trigger.type)) continue;
    place += 1;
    if (isExcepted(reaction, campaign) || !isItsTurn(reaction, count)) continue;
    due.push({ reaction, trigger, event: emitted(reaction, place, trigger, campaign) });
  }
  return due;
}

/**
 * Whether a reaction still goes ahead when it is due: its trigger is still the latest of its type, and the
 * status that it asks for is still the shown one.
 */
export function isStillDue(
  model: StatusModel,
  { reaction, trigger }: DueReaction,
  journal: Journal,
): boolean {
  if (reaction.after && journal[trigger.type]?.id !== trigger.id) return false;
  return reaction.while === undefined || readStatus(model, journal).status === reaction.while;
}

function isExcepted({ unless }: Reaction, campaign: CampaignContext | undefined): boolean {
  if (!unless) return false;
  const settings = campaign?.settings ?? {};
  return Object.entries(unless).some(([setting, value]) => settings[setting] === value);
}

function isItsTurn({ nth }: Reaction, count: number | undefined): boolean {
  return nth === undefined || nth === count;
}

function emitted(
  reaction: Reaction,
  place: number,
  trigger: LeadEvent,
  campaign: CampaignContext | undefined,
): LeadEvent {
  const { type, data } = reaction.emit;
  const until = trigger.data?.until;
  const stepCount = END_TYPES.some((end) => end === type) ? campaign?.stepCount : undefined;
  const carried = {
    ...data,
    ...(until !== undefined && { until }),
    ...(stepCount !== undefined && { stepCount }),
  };
  return {
    id: `${trigger.id}~${place}`,
    type,
    leadId: trigger.leadId,
    at: later(trigger.at, daysOf(reaction, campaign)),
    by: { kind: 'system' },
    ...(Object.keys(carried).length > 0 && { data: carried }),
  };
}

function daysOf({ after }: Reaction, campaign: CampaignContext | undefined): number {
  if (!after) return 0;
  const setting = after.setting === undefined ? undefined : campaign?.settings?.[after.setting];
  return typeof setting === 'number' ? setting : after.days;
}

function later(at: string, days: number): string {
  return days === 0 ? at : new Date(Date.parse(at) + days * day).toISOString();
}
