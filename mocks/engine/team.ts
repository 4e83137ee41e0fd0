import type { Actor, EventType, JsonValue, Phase } from '../../src/core/index.js';
import { perform } from './ask.js';
import { HOUR } from './clock.js';
import type { LeadRecord } from './lead-record.js';
import type { Stream } from './random.js';
import type { World } from './world.js';

/** The actor of the team: the campaign's owner. */
export function teamMember({ campaign }: World): Actor {
  return { kind: 'user', id: campaign.ownerId ?? 'team' };
}

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

type Params = { readonly [name: string]: JsonValue };

/** Asks for the first action that makes an event and is allowed. Says whether there was one. */
export function performFirst(
  world: World,
  lead: LeadRecord,
  type: EventType,
  params: Params = {},
  actor: Actor = teamMember(world),
): boolean {
  if (lead.has('lead.deleted')) return false;
  return world.traits.actionsFor(type).some((action) => perform(world, lead, action, { actor, params }).ok);
}

/** Names a status of a phase by hand, where the model's statuses are stated. */
export function stateByHand(world: World, lead: LeadRecord, phase: Phase): void {
  const [status] = world.traits.stated(phase);
  if (status === undefined || lead.has('lead.deleted')) return;
  world.emit(lead, { type: 'lead.stated', data: { status }, by: teamMember(world) });
}
