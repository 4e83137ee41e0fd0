import type { EventType } from '../../src/core/index.js';
import { cancelByRule } from './cancel.js';
import { DAY, HOUR, isoOf, MINUTE } from './clock.js';
import { comeIn, happen } from './happen.js';
import type { LeadRecord } from './lead-record.js';
import type { Stream } from './random.js';
import type { World } from './world.js';

/** What comes of an invitation on LinkedIn: it is accepted, declined, taken back, or nothing at all. */
export function afterInvitation(world: World, lead: LeadRecord, fate: Stream): void {
  const { behaviour, traits, campaign, ways } = world;
  const lot = fate.next();
  const noticed = fate.between(0, ways.acceptanceEveryMinutes) * MINUTE;
  const after = fate.lognormal(behaviour.acceptHours, 1.3) * HOUR + noticed;
  if (lot < behaviour.accepted) return happen(world, lead, { type: 'linkedin.accepted', after });
  if (lot < behaviour.accepted + behaviour.declined && traits.speaksOf('linkedin.declined')) {
    return happen(world, lead, { type: 'linkedin.declined', after });
  }
  cancelUnanswered(world, lead);
  const isTakenBack = fate.chance(behaviour.withdrawn) && traits.speaksOf('linkedin.withdrawn');
  if (!isTakenBack) return;
  const days = fate.between(0.3, 0.8) * campaign.settings.acceptWithinDays;
  const until = isoOf(Math.round(world.now + (days + ways.inviteAgainDays) * DAY));
  happen(world, lead, {
    type: 'linkedin.withdrawn',
    after: days * DAY,
    data: { until },
    by: { kind: 'system' },
  });
}

/** Where pending invitations are taken back after some time, the lead is canceled with it. */
function cancelUnanswered(world: World, lead: LeadRecord): void {
  const { invitationPendingDays: days } = world.ways;
  if (days === undefined) return;
  world.at(world.now + days * DAY, () => {
    if (!lead.has('linkedin.accepted')) cancelByRule(world, lead);
  });
}

/** What comes of a message on LinkedIn, an InMail or a text message: an answer, or none. */
export function afterMessage(world: World, lead: LeadRecord, fate: Stream, type: EventType): void {
  const { messageReplied, replyHours } = world.behaviour;
  if (!fate.chance(messageReplied)) return;
  comeIn(world, lead, fate, { type, after: fate.lognormal(replyHours, 1) * HOUR });
}
