import { END_TYPES, REPLY_TYPES, stops } from '../../src/core/index.js';
import type { Journal } from '../../src/core/index.js';
import type { LeadRecord } from './lead-record.js';
import type { Trail } from './trail.js';
import type { World } from './world.js';

type Standing = Pick<LeadRecord, 'trail' | 'journal'>;
type Moving = Standing & Pick<LeadRecord, 'placed' | 'next' | 'completedSteps'>;

/** Whether the campaign may go on with a lead: it was let in, nothing stops it, and something is left to do. */
export function mayMove(world: World, lead: Moving): boolean {
  return !lead.placed && hasWork(world, lead) && isFree(world, lead);
}

/** Whether it was let in and nothing stops it. Known for all leads that went the same way. */
function isFree(world: World, lead: Standing): boolean {
  const { trail } = lead;
  if (!world.model.stops) return isLetIn(world, trail) && !isHalted(world, lead);
  trail.isFree ??= isLetIn(world, trail) && !isHalted(world, lead);
  return trail.isFree;
}

/** Whether nothing may be sent: the model says so, or the person answered and the campaign stops on replies. */
export function isHalted(world: World, lead: Standing): boolean {
  const { model } = world;
  const { trail } = lead;
  // Without a rule of its own a model stops at statuses, and those may look into an event's data.
  if (!model.stops) return isAnswered(world, trail) || stops(model, { ...STARTED, ...lead.journal });
  trail.isHalted ??= isAnswered(world, trail) || stops(model, asStarted(trail).example);
  return trail.isHalted;
}

function isAnswered({ campaign }: World, trail: Trail): boolean {
  return campaign.settings.onReply === 'stop' && trail.stands(REPLY_TYPES, ['lead.resumed']);
}

/** Whether somebody still listens for a reply: the lead is not on hold, not through, and has not answered. */
export function isListenedTo({ trail }: LeadRecord): boolean {
  return (
    !trail.stands(REPLY_TYPES, []) &&
    !trail.stands(END_TYPES, ['lead.resumed']) &&
    !trail.stands(['lead.paused'], ['lead.resumed', ...END_TYPES])
  );
}

/** The campaign takes a lead up after all that happened to it. */
const STARTED: Journal = {
  'lead.started': { id: 'started', type: 'lead.started', leadId: 'example', at: '9999-12-31T23:59:59.999Z' },
};

/** The way as it would be once the campaign has taken the lead up: not being taken up yet halts nothing. */
function asStarted(trail: Trail): Trail {
  return trail.has('lead.started') ? trail : trail.after('lead.started');
}

/** Where a person has to launch a lead, nothing happens before. */
function isLetIn({ traits }: World, trail: Trail): boolean {
  return traits.actionsFor('lead.launched').length === 0 || trail.has('lead.launched');
}

function hasWork({ campaign }: World, { next, completedSteps }: Moving): boolean {
  return next < campaign.steps.length || completedSteps !== campaign.steps.length;
}
