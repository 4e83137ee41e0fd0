import { latestEvent, REPLY_TYPES, statusReducer, stops } from '../../src/core/index.js';
import type { Journal } from '../../src/core/index.js';
import { isoOf } from './clock.js';
import type { LeadRecord } from './lead-record.js';
import type { World } from './world.js';

/** Whether the campaign may go on with a lead: it was let in, nothing stops it, and something is left to do. */
export function mayMove(world: World, lead: LeadRecord): boolean {
  return !lead.placed && hasWork(world, lead) && isLetIn(world, lead) && !isHalted(world, lead);
}

/** Whether the person is on the account's do-not-contact list. */
export function isSuppressed({ account }: World, { contactId }: LeadRecord): boolean {
  return account.doNotContact.has(contactId);
}

/** Whether nothing may be sent: the model says so, or the person answered and the campaign stops on replies. */
export function isHalted(world: World, lead: LeadRecord): boolean {
  if (world.campaign.settings.onReply === 'stop' && hasAnswered(lead.journal)) return true;
  return stops(world.model, asStarted(world, lead));
}

/** The journal as it would be once the campaign has taken the lead up: not being taken up yet halts nothing. */
function asStarted({ now }: World, { id, journal }: LeadRecord): Journal {
  if (journal['lead.started']) return journal;
  return statusReducer(journal, { id: 'started', type: 'lead.started', leadId: id, at: isoOf(now) });
}

function hasAnswered(journal: Journal): boolean {
  const reply = latestEvent(journal, REPLY_TYPES);
  const resumed = journal['lead.resumed'];
  return reply !== undefined && !(resumed && resumed.at > reply.at);
}

/** Where a person has to launch a lead, nothing happens before. */
function isLetIn({ traits }: World, { journal }: LeadRecord): boolean {
  return traits.actionsFor('lead.launched').length === 0 || journal['lead.launched'] !== undefined;
}

function hasWork({ campaign }: World, { next, completedSteps }: LeadRecord): boolean {
  return next < campaign.steps.length || completedSteps !== campaign.steps.length;
}
