import type { Actor, EventType, JsonValue, Phase } from '../../src/core/index.js';
import { perform } from './ask.js';
import { DAY, HOUR, MINUTE } from './clock.js';
import { isHalted } from './halt.js';
import type { LeadRecord } from './lead-record.js';
import type { Stream } from './random.js';
import type { LoggedEvent } from './logged-event.js';
import type { World } from './world.js';

/** What people of the team do when something happens to a lead. They ask for actions like anybody else. */
export function teamReacts(world: World, lead: LeadRecord, { type, data }: LoggedEvent): void {
  const stream = world.streams(`team ${type}`, lead.index, lead.next, lead.attempt);
  const until = typeof data?.until === 'string' ? data.until : undefined;
  duties[type]?.(world, lead, stream, until);
}

type Duty = (world: World, lead: LeadRecord, stream: Stream, until: string | undefined) => void;

const duties: { readonly [T in EventType]?: Duty } = {
  'lead.started': (world, lead, stream) => maybePause(world, lead, stream),
  'email.replied': judge,
  'linkedin.replied': judge,
  'sms.replied': judge,
  'step.failed': mend,
  'lead.data-missing': complete,
  'call.due': call,
  'email.out-of-office': waitForReturn,
};

/** The actor of the team: the campaign's owner. */
export function teamMember({ campaign }: World): Actor {
  return { kind: 'user', id: campaign.ownerId ?? 'team' };
}

/** The same time, or where nobody is at work then, some time after work begins again. */
export function whenAtWork({ hours }: World, time: number, stream: Stream): number {
  const { opens } = hours.windowAt(time);
  return opens > time ? opens + stream.between(0, 3) * HOUR : time;
}

type Params = { readonly [name: string]: JsonValue };

/** Asks for the first action that makes an event and is allowed. Says whether there was one. */
export function performFirst(world: World, lead: LeadRecord, type: EventType, params: Params = {}): boolean {
  if (lead.journal['lead.deleted']) return false;
  const actor = teamMember(world);
  return world.traits.actionsFor(type).some((action) => perform(world, lead, action, { actor, params }).ok);
}

/** Names a status of a phase by hand, where the model's statuses are stated. */
function stateByHand(world: World, lead: LeadRecord, phase: Phase): void {
  const [status] = world.traits.stated(phase);
  if (status === undefined || lead.journal['lead.deleted']) return;
  world.emit(lead, { type: 'lead.stated', data: { status }, by: teamMember(world) });
}

function soon(world: World, stream: Stream, run: () => void): void {
  const wait = stream.lognormal(world.behaviour.actsAfterHours, 0.9) * HOUR;
  world.at(whenAtWork(world, world.now + wait, stream), run);
}

/** Somebody reads an answer and says what to make of it. */
function judge(world: World, lead: LeadRecord, stream: Stream): void {
  const isJudged = stream.chance(world.behaviour.judged);
  const isGood = stream.chance(world.behaviour.judgedInterested);
  if (!isJudged) return;
  soon(world, stream, () => {
    performFirst(world, lead, isGood ? 'lead.interested' : 'lead.not-interested');
    if (world.traits.isStated) stateByHand(world, lead, isGood ? 'won' : 'stopped');
  });
}

/** Somebody sees to what failed and has it tried again, else the step left out. */
function mend(world: World, lead: LeadRecord, stream: Stream): void {
  if (lead.attempt > 2 || !stream.chance(world.behaviour.mended)) return;
  soon(world, stream, () => {
    if (!isHalted(world, lead)) return;
    const types: readonly EventType[] = ['step.retried', 'lead.resumed', 'step.skipped'];
    const isMended = types.some((type) => performFirst(world, lead, type));
    if (!isMended) stateByHand(world, lead, 'running');
  });
}

/** Somebody fills in what the next step needs. */
function complete(world: World, lead: LeadRecord, stream: Stream): void {
  if (!stream.chance(world.behaviour.mended)) return;
  soon(world, stream, () => {
    if (lead.journal['lead.deleted']) return;
    world.emit(lead, { type: 'lead.data-completed', by: teamMember(world) });
    world.at(world.now + 2 * MINUTE, () => performFirst(world, lead, 'lead.resumed'));
  });
}

function call(world: World, lead: LeadRecord, stream: Stream): void {
  if (stream.chance(world.behaviour.callLogged))
    soon(world, stream, () => performFirst(world, lead, 'call.logged'));
}

/** Where the product itself does nothing about an absence, somebody pauses the lead and resumes it after. */
function waitForReturn(world: World, lead: LeadRecord, stream: Stream, until: string | undefined): void {
  if (until === undefined) return;
  const back = whenAtWork(world, Date.parse(until), stream);
  const isSeen = stream.chance(world.behaviour.mended);
  if (!isSeen || world.model.reactions.some(({ on }) => on.includes('email.out-of-office'))) return;
  if (isHalted(world, lead)) world.at(back, () => resume(world, lead));
  else soon(world, stream, () => pauseUntil(world, lead, until, back));
}

function resume(world: World, lead: LeadRecord): void {
  if (!performFirst(world, lead, 'lead.resumed')) stateByHand(world, lead, 'running');
}

function maybePause(world: World, lead: LeadRecord, stream: Stream): void {
  if (!stream.chance(world.behaviour.paused)) return;
  soon(world, stream, () => {
    const back = whenAtWork(world, world.now + stream.between(1, 6) * DAY, stream);
    pauseUntil(world, lead, undefined, back);
  });
}

function pauseUntil(world: World, lead: LeadRecord, until: string | undefined, back: number): void {
  if (!performFirst(world, lead, 'lead.paused', until === undefined ? {} : { until })) return;
  const pause = lead.journal['lead.paused'];
  world.at(back, () => {
    if (lead.journal['lead.paused'] === pause) performFirst(world, lead, 'lead.resumed');
  });
}
