import type { Actor, EventType } from '../../src/core/index.js';
import type { Behaviour } from './behaviour.js';
import { DAY, MINUTE } from './clock.js';
import { Draft } from './draft.js';
import type { LeadRecord } from './lead-record.js';
import type { Stream } from './random.js';
import { performFirst, soon, whenAtWork } from './team.js';
import type { Traits } from './traits.js';
import type { World } from './world.js';

/** How often the team does what to a lead that is under way. Of the first that is drawn, and only once. */
const INTERVENTIONS: readonly (readonly [keyof Behaviour, EventType])[] = [
  ['paused', 'lead.paused'],
  ['stoppedByHand', 'lead.finished'],
  ['stoppedByHand', 'lead.canceled'],
  ['blockedByHand', 'lead.blocked'],
  ['deletedByHand', 'lead.deleted'],
];

/** Those that the product has an action for. */
function offered(world: World): typeof INTERVENTIONS {
  let known = offers.get(world.traits);
  if (!known) {
    known = INTERVENTIONS.filter(([, type]) => world.traits.actionsFor(type).length > 0);
    offers.set(world.traits, known);
  }
  return known;
}

const offers = new WeakMap<Traits, typeof INTERVENTIONS>();

/** Somebody thinks about a lead that has started, and pauses it, ends it, blocks it or takes it off the list. */
export function intervene(world: World, lead: LeadRecord, stream: Stream): void {
  const type = drawn(world, stream.next());
  if (type !== undefined) soon(world, stream, () => carryOut(world, lead, stream, type));
}

function drawn(world: World, lot: number): EventType | undefined {
  let left = lot;
  for (const [rate, type] of offered(world)) {
    left -= world.behaviour[rate];
    if (left < 0) return type;
  }
  return undefined;
}

function carryOut(world: World, lead: LeadRecord, stream: Stream, type: EventType): void {
  if (type !== 'lead.paused') {
    performFirst(world, lead, type);
    if (type === 'lead.blocked') soon(world, stream, () => performFirst(world, lead, 'lead.unblocked'));
    return;
  }
  const back = whenAtWork(world, world.now + stream.between(1, 6) * DAY, stream);
  const isByCrm = stream.chance(world.behaviour.pausedByCrm);
  const isTold = world.traits.knowsValue('lead.paused', 'cause', 'by-crm');
  pauseUntil(world, lead, { back, ...(isByCrm && isTold && { cause: 'by-crm' }) });
  if (stream.chance(world.behaviour.contradicted)) contradict(world, lead, stream);
}

/** Pauses a lead, and resumes it when the time has come, unless it is another pause by then. */
export function pauseUntil(
  world: World,
  lead: LeadRecord,
  { until, back, cause }: { readonly until?: string; readonly back: number; readonly cause?: string },
): void {
  const isPaused =
    cause === undefined
      ? performFirst(world, lead, 'lead.paused', until === undefined ? {} : { params: { until } })
      : pauseFromOutside(world, lead, cause);
  if (!isPaused) return;
  const pause = lead.latest('lead.paused');
  world.at(back, () => {
    if (lead.latest('lead.paused') === pause) performFirst(world, lead, 'lead.resumed');
  });
}

/** A CRM pauses leads that are under way. */
function pauseFromOutside(world: World, lead: LeadRecord, cause: string): boolean {
  if (lead.turn === 0 || lead.has('lead.deleted')) return false;
  world.emit(lead, new Draft('lead.paused', { by: { kind: 'integration' }, data: { cause } }));
  return true;
}

/** A second person sees it otherwise, some minutes later: the last word is the later one. */
function contradict(world: World, lead: LeadRecord, stream: Stream): void {
  const other: Actor = { kind: 'user', id: world.campaign.senders[1]?.id ?? 'somebody-else' };
  const again = stream.between(1, 4) * MINUTE;
  world.at(world.now + again, () => performFirst(world, lead, 'lead.resumed', { actor: other }));
  world.at(world.now + 2 * again, () => performFirst(world, lead, 'lead.paused'));
  world.at(world.now + 3 * again, () => performFirst(world, lead, 'lead.resumed', { actor: other }));
}
