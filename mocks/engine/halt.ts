import {
  compareEvents,
  END_TYPES,
  latestEvent,
  REPLY_TYPES,
  statusReducer,
  stops,
} from '../../src/core/index.js';
import type { EventType, Journal } from '../../src/core/index.js';
import { isoOf } from './clock.js';
import type { LeadRecord } from './lead-record.js';
import type { World } from './world.js';

/** Whether the campaign may go on with a lead: it was let in, nothing stops it, and something is left to do. */
export function mayMove(world: World, lead: LeadRecord): boolean {
  return !lead.placed && hasWork(world, lead) && isLetIn(world, lead) && !isHalted(world, lead);
}

/** Whether nothing may be sent: the model says so, or the person answered and the campaign stops on replies. */
export function isHalted(world: World, lead: LeadRecord): boolean {
  if (world.campaign.settings.onReply === 'stop' && stands(lead.journal, REPLY_TYPES, ['lead.resumed']))
    return true;
  return stops(world.model, asStarted(world, lead));
}

/** Whether somebody still listens for a reply: the lead is not on hold, not through, and has not answered. */
export function isListenedTo({ journal }: LeadRecord): boolean {
  return (
    latestEvent(journal, REPLY_TYPES) === undefined &&
    !stands(journal, END_TYPES, ['lead.resumed']) &&
    !stands(journal, ['lead.paused'], ['lead.resumed', ...END_TYPES])
  );
}

/** Whether the latest of some events is later than every one that undoes it. */
export function stands(
  journal: Journal,
  types: readonly EventType[],
  undoneBy: readonly EventType[],
): boolean {
  const event = latestEvent(journal, types);
  const undoing = event && latestEvent(journal, undoneBy);
  return event !== undefined && (undoing === undefined || compareEvents(event, undoing) > 0);
}

/** The journal as it would be once the campaign has taken the lead up: not being taken up yet halts nothing. */
function asStarted({ now }: World, { id, journal }: LeadRecord): Journal {
  if (journal['lead.started']) return journal;
  return statusReducer(journal, { id: 'started', type: 'lead.started', leadId: id, at: isoOf(now) });
}

/** Where a person has to launch a lead, nothing happens before. */
function isLetIn({ traits }: World, { journal }: LeadRecord): boolean {
  return traits.actionsFor('lead.launched').length === 0 || journal['lead.launched'] !== undefined;
}

function hasWork({ campaign }: World, { next, completedSteps }: LeadRecord): boolean {
  return next < campaign.steps.length || completedSteps !== campaign.steps.length;
}
