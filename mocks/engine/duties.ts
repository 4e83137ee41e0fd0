import type { EventType } from '../../src/core/index.js';
import { MINUTE } from './clock.js';
import { completeContact, correctAddress, fillVariables } from './enrichment.js';
import { causeOf } from './error-causes.js';
import { isHalted } from './halt.js';
import { intervene, pauseUntil } from './interventions.js';
import type { LeadRecord } from './lead-record.js';
import { Draft } from './draft.js';
import type { Stream } from './random.js';
import { putRight, retry } from './repair.js';
import { teamMember } from './team-member.js';
import { performFirst, soon, stateByHand, whenAtWork } from './team.js';
import { SERVICE } from './spot.js';
import type { World } from './world.js';

/** Whether people of the team do something when such a thing happens. */
export function isDuty(type: EventType): boolean {
  return DUTIES.has(type);
}

/**
 * What people of the team do when something happens to a lead. They ask for actions like anybody else. A fate
 * that was asked for stays as it is: nobody of the team meddles with it.
 */
export function teamReacts(world: World, lead: LeadRecord, fact: Draft): void {
  const known = DUTIES.get(fact.type);
  if (!known || lead.forced) return;
  const { name, duty } = known;
  duty(world, lead, world.streams(name, lead.index, lead.next, lead.attempt), fact);
}

type Duty = (world: World, lead: LeadRecord, stream: Stream, fact: Draft) => void;

const duties: { readonly [T in EventType]?: Duty } = {
  'lead.started': intervene,
  'email.replied': judge,
  'linkedin.replied': judge,
  'sms.replied': judge,
  'step.failed': mend,
  'linkedin.accepted': goOnOnceConnected,
  'email.bounced': putAddressRight,
  'email.soft-bounced': putAddressRight,
  'lead.data-missing': complete,
  'call.due': call,
  'email.out-of-office': waitForReturn,
};

/** With the name of the draws for each. */
const DUTIES: ReadonlyMap<string, { readonly name: string; readonly duty: Duty }> = new Map(
  Object.entries(duties).flatMap(([type, duty]) => (duty ? [[type, { name: `team ${type}`, duty }]] : [])),
);

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

/** After so many failures of one step in a row, nobody tries again. */
const MOST_ATTEMPTS = 9;

/** Somebody sees to what failed, each cause by its own cure, and has it tried again. */
function mend(world: World, lead: LeadRecord, stream: Stream, { data }: Draft): void {
  const code = data?.code;
  const spot = spotOf(world, code);
  if (spot !== undefined) return seeTo(world, spot, stream);
  const { of } = causeOf(code);
  if (of === 'connection' || lead.attempt > MOST_ATTEMPTS || !stream.chance(world.behaviour.mended)) return;
  soon(world, stream, () => {
    if (!isHalted(world, lead)) return;
    if (of === 'bad-address') performFirst(world, lead, 'lead.deleted');
    else {
      if (of === 'contact') completeContact(world, lead);
      retry(world, lead);
    }
  });
}

/** Where the error of a code stands now, for many. */
function spotOf({ breakdowns }: World, code: string | undefined): string | undefined {
  if (code === undefined || breakdowns.size === 0) return undefined;
  for (const [spot, broken] of breakdowns) if (broken.code === code) return spot;
  return undefined;
}

/** The first failure is noticed; a service comes back by itself. */
function seeTo(world: World, spot: string, stream: Stream): void {
  const broken = world.breakdowns.get(spot);
  if (!broken || broken.isNoticed) return;
  broken.isNoticed = true;
  const repair = () => {
    if (world.breakdowns.get(spot) === broken) putRight(world, spot);
  };
  if (spot === SERVICE) {
    const minutes = stream.lognormal(world.behaviour.serviceDownMinutes, 0.7);
    return world.at(world.now + minutes * MINUTE, repair);
  }
  soon(world, stream, repair);
}

/** They accepted: what failed because they had not can be tried now. */
function goOnOnceConnected(world: World, lead: LeadRecord, stream: Stream): void {
  if (lead.told('step.failed')?.code !== 'not-connected') return;
  soon(world, stream, () => retry(world, lead));
}

/** Somebody finds the right address and has the mail sent again. */
function putAddressRight(world: World, lead: LeadRecord, stream: Stream): void {
  const isSeen = stream.chance(world.behaviour.addressCorrected);
  const types: readonly EventType[] = ['step.retried', 'lead.resumed'];
  if (!isSeen || !types.some((type) => world.traits.actionsFor(type).length > 0)) return;
  soon(world, stream, () => {
    if (!isHalted(world, lead) || lead.has('lead.unsubscribed')) return;
    correctAddress(world, lead);
    retry(world, lead);
  });
}

/** Somebody fills in what the next step needs, and sets the lead going. */
function complete(world: World, lead: LeadRecord, stream: Stream, { data }: Draft): void {
  if (!stream.chance(world.behaviour.mended)) return;
  soon(world, stream, () => {
    if (lead.has('lead.deleted')) return;
    fillVariables(world, lead, data?.variables ?? []);
    world.emit(lead, new Draft('lead.data-completed', { by: teamMember(world) }));
    world.at(world.now + 2 * MINUTE, () => performFirst(world, lead, 'lead.resumed'));
  });
}

function call(world: World, lead: LeadRecord, stream: Stream): void {
  if (!stream.chance(world.behaviour.callLogged)) return;
  soon(world, stream, () => {
    if (lead.trail.stands(['call.due'], ['call.logged'])) performFirst(world, lead, 'call.logged');
  });
}

/** Where the product itself does nothing about an absence, somebody pauses the lead and resumes it after. */
function waitForReturn(world: World, lead: LeadRecord, stream: Stream, { data }: Draft): void {
  const until = data?.until;
  if (until === undefined) return;
  const back = whenAtWork(world, Date.parse(until), stream);
  const isSeen = stream.chance(world.behaviour.mended);
  if (!isSeen || world.model.reactions.some(({ on }) => on.includes('email.out-of-office'))) return;
  if (isHalted(world, lead)) world.at(back, () => resume(world, lead));
  else soon(world, stream, () => pauseUntil(world, lead, { until, back }));
}

function resume(world: World, lead: LeadRecord): void {
  if (!performFirst(world, lead, 'lead.resumed')) stateByHand(world, lead, 'running');
}
