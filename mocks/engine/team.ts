import type { EventType, Phase } from '../../src/core/index.js';
import { ask } from './ask.js';
import type { Asker } from './ask.js';
import { HOUR } from './clock.js';
import { Draft } from './draft.js';
import type { LeadRecord } from './lead-record.js';
import { precedentOf } from './precedent.js';
import type { Precedent } from './precedent.js';
import type { Stream } from './random.js';
import { teamMember } from './team-member.js';
import type { World } from './world.js';

/** The same time, or where nobody is at work then, some time after work begins again. */
export function whenAtWork({ hours }: World, time: number, stream: Stream): number {
  const { opens } = hours.windowAt(time);
  return opens > time ? opens + stream.between(0, 3) * HOUR : time;
}

/** Lets somebody of the team see to something when they get round to it. */
export function soon(world: World, stream: Stream, run: () => void): void {
  const wait = stream.lognormal(world.behaviour.actsAfterHours, 0.9) * HOUR;
  world.at(whenAtWork(world, world.now + wait, stream), run);
}

/** Asks for the first action that makes an event and is allowed. Says whether there was one. */
export function performFirst(
  world: World,
  lead: LeadRecord,
  type: EventType,
  { params, actor = teamMember(world) }: Partial<Asker> = {},
): boolean {
  if (lead.has('lead.deleted')) return false;
  const isByTheTeam = params === undefined && actor === teamMember(world);
  const asker = { actor, ...(params && { params }) };
  for (const action of world.traits.actionsFor(type)) {
    const precedent = isByTheTeam ? precedentOf(world, lead, action) : undefined;
    if (precedent ? follows(world, lead, precedent) : perform(world, lead, action, asker)) return true;
  }
  return false;
}

function follows(world: World, lead: LeadRecord, { draft }: Precedent): boolean {
  if (draft) world.emit(lead, draft, afterAll(world, lead));
  return draft !== undefined;
}

/** As anybody else would, but that nobody reads why not. */
function perform(world: World, lead: LeadRecord, action: string, asker: Asker): boolean {
  const decision = ask(world, lead, action, asker, lead.outline);
  const at = afterAll(world, lead);
  for (const { id, type, data, by } of decision.ok ? decision.events : [])
    world.emit(lead, new Draft(type, { id, data, by }), at);
  return decision.ok;
}

/** What somebody of the team does comes after every fact, whatever the clock says. */
function afterAll({ now }: World, { latestAt }: LeadRecord): number {
  return latestAt < now ? now : latestAt + 1;
}

/** Names a status of a phase by hand, where the model's statuses are stated. */
export function stateByHand(world: World, lead: LeadRecord, phase: Phase): void {
  const [status] = world.traits.stated(phase);
  if (status === undefined || lead.has('lead.deleted')) return;
  world.emit(lead, new Draft('lead.stated', { data: { status }, by: teamMember(world) }));
}
