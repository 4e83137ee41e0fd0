import { isStillDue, REPLY_TYPES, reactionsTo } from '../../src/core/index.js';
import type { DueReaction, EventType } from '../../src/core/index.js';
import { contextOf } from './ask.js';
import { cancelByRule } from './cancel.js';
import { timeOf } from './clock.js';
import { teamReacts } from './duties.js';
import { freeze } from './freeze.js';
import type { LeadRecord } from './lead-record.js';
import type { LoggedEvent } from './logged-event.js';
import { nameStatus } from './stating.js';
import { steer } from './steer.js';
import { noteSuppression } from './suppression.js';
import type { World } from './world.js';

/** What follows from an event: the do-not-contact list, the product's reactions, the campaign's next move. */
export function follow(world: World, lead: LeadRecord, event: LoggedEvent): void {
  noteSuppression(world, lead, event);
  react(world, lead, event);
  if (world.traits.isStated) nameStatus(world, lead, event);
  if (lead.placed) return;
  leaveForSubCampaign(world, lead, event.type);
  // A fate that was asked for stays as it is: nobody of the team meddles with it.
  if (!lead.forced) teamReacts(world, lead, event);
  steer(world, lead, event.type);
  freeze(world, lead, event.type);
  world.plan(lead);
}

/** What the product does by itself, at once or some days later. */
function react(world: World, lead: LeadRecord, event: LoggedEvent): void {
  const { model } = world;
  if (!world.traits.isReactedTo(event.type)) return;
  const count = countOf(world, lead, event);
  for (const due of reactionsTo(model, event, {
    campaign: contextOf(world),
    ...(count !== undefined && { count }),
  })) {
    const at = timeOf(due.event.at);
    if (at <= timeOf(event.at)) carryOut(world, lead, due);
    else world.at(at, () => carryOut(world, lead, due));
  }
}

function carryOut(world: World, lead: LeadRecord, due: DueReaction): void {
  if (lead.has('lead.deleted') || !isStillDue(world.model, due, lead.journal)) return;
  const { id, type, data, by, at } = due.event;
  world.emit(lead, { id, type, at: timeOf(at), ...(data && { data }), ...(by && { by }) });
}

/** The how manieth such event of the person it is in the account, where the model asks. */
function countOf(
  { model, tally, tellAccount }: World,
  { contactId }: LeadRecord,
  { type }: LoggedEvent,
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
function leaveForSubCampaign(world: World, lead: LeadRecord, type: EventType): void {
  const reason = LEAVING[type];
  if (reason !== undefined && world.campaign.settings.subCampaignOn?.includes(reason))
    cancelByRule(world, lead);
}
