import { isAboutOptOut, isStillDue, REPLY_TYPES, reactionsTo } from '../../src/core/index.js';
import type { DueReaction, EventType } from '../../src/core/index.js';
import { contextOf } from './ask.js';
import { cancelByRule } from './cancel.js';
import { timeOf } from './clock.js';
import { Draft } from './draft.js';
import { isDuty, teamReacts } from './duties.js';
import { freeze, isHoldOrRelease } from './freeze.js';
import type { LeadRecord } from './lead-record.js';
import { nameStatus } from './stating.js';
import { isMove, steer } from './steer.js';
import { noteSuppression } from './suppression.js';
import type { Follow } from './world-parts.js';
import type { World } from './world.js';

type Consequence = (world: World, lead: LeadRecord, fact: Draft, place: number) => void;

/** What follows from a type of event, in this order. */
interface Consequences {
  readonly always: readonly Consequence[];
  /** Not for a lead that a scenario put where it is: it goes nowhere. */
  readonly onTheWay: readonly Consequence[];
}

/**
 * Lets follow what follows from an event: the do-not-contact list, the product's reactions, the campaign's
 * next move. From most types follows little, and which, is found out once.
 */
export function createFollow(): Follow<World> {
  const known = new Map<EventType, Consequences>();
  return (world, lead, fact, place) => {
    let consequences = known.get(fact.type);
    if (!consequences) known.set(fact.type, (consequences = consequencesOf(world, fact.type)));
    for (const follows of consequences.always) follows(world, lead, fact, place);
    if (lead.placed) return;
    for (const follows of consequences.onTheWay) follows(world, lead, fact, place);
    world.plan(lead);
  };
}

function consequencesOf({ model, traits }: World, type: EventType): Consequences {
  return {
    always: [
      ...(isAboutOptOut(model, type) ? [noteSuppression] : []),
      ...(traits.isReactedTo(type) ? [react] : []),
      ...(traits.isStated ? [nameStatus] : []),
    ],
    onTheWay: [
      ...(LEAVING[type] === undefined ? [] : [leaveForSubCampaign]),
      ...(isDuty(type) ? [teamReacts] : []),
      ...(isMove(type) ? [steer] : []),
      ...(isHoldOrRelease(type) ? [freeze] : []),
    ],
  };
}

/** What the product does by itself, at once or some days later. */
function react(world: World, lead: LeadRecord, fact: Draft, place: number): void {
  const { model } = world;
  const event = world.eventAt(place);
  const count = countOf(world, lead, fact);
  for (const due of reactionsTo(model, event, {
    campaign: contextOf(world),
    ...(count !== undefined && { count }),
  })) {
    if (due.event.at <= event.at) carryOut(world, lead, due);
    else world.at(timeOf(due.event.at), () => carryOut(world, lead, due));
  }
}

function carryOut(world: World, lead: LeadRecord, due: DueReaction): void {
  if (lead.has('lead.deleted')) return;
  // Most reactions ask nothing of the lead, and a journal is dear.
  const isAsking = due.reaction.after !== undefined || due.reaction.while !== undefined;
  if (isAsking && !isStillDue(world.model, due, lead.journal)) return;
  const { id, type, data, by, at } = due.event;
  world.emit(lead, new Draft(type, { id, data, by }), timeOf(at));
}

/** The how manieth such event of the person it is in the account, where the model asks. */
function countOf(
  { model, tally, tellAccount }: World,
  { contactId }: LeadRecord,
  { type }: Draft,
): number | undefined {
  const counted = model.reactions.find(({ on, nth }) => nth !== undefined && on.includes(type));
  if (!counted) return undefined;
  const key = `${counted.on.join(' ')} ${contactId}`;
  const count = (tally.get(key) ?? 0) + 1;
  tally.set(key, count);
  tellAccount({ kind: 'counted', key });
  return count;
}

const LEAVING: { readonly [T in EventType]?: 'reply' | 'out-of-office' } = {
  'email.out-of-office': 'out-of-office',
  ...Object.fromEntries(REPLY_TYPES.map((type) => [type, 'reply'])),
};

/** A rule of the campaign may move leads on to a sub-campaign, which takes them out of this one. */
function leaveForSubCampaign(world: World, lead: LeadRecord, { type }: Draft): void {
  const reason = LEAVING[type];
  if (reason !== undefined && world.campaign.settings.subCampaignOn?.includes(reason))
    cancelByRule(world, lead);
}
