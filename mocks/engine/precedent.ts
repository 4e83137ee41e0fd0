import { decide, decidingEvent, heldStatuses, own, readStatus } from '../../src/core/index.js';
import type { ActionDefinition, EventType, Guard, NamedGuard, StatusModel } from '../../src/core/index.js';
import { namedGuards } from '../../src/core/guard.js';
import { fits } from '../../src/core/reading.js';
import { contextOf } from './ask.js';
import { isoOf } from './clock.js';
import type { CampaignDefinition } from './campaign.js';
import { Draft } from './draft.js';
import type { LeadRecord } from './lead-record.js';
import { teamMember } from './team-member.js';
import type { Trail } from './trail.js';
import { positiveTypes } from './traits.js';
import type { World } from './world.js';

/** What the model once said to the team about a lead, which holds for all that are alike to it. */
export interface Precedent {
  /** Another campaign, of more steps, is asked anew. */
  readonly campaign: CampaignDefinition;
  /** What is made of it; `undefined` where it was refused. */
  readonly draft: Draft | undefined;
}

/** What the model says to the team about an action and the leads that went one way. */
interface Practice {
  /** What the action looks at besides the way; `undefined` where each lead must be asked. */
  readonly looks: readonly Look[] | undefined;
  /** By what is seen there, as the bits of a number. */
  readonly precedents: Precedent[];
}

type Look = (world: World, lead: LeadRecord) => boolean;

/**
 * What the model says to the team about an action without parameters, found out once for all leads that went
 * the same way and look the same to its guards; `undefined` where each lead must be asked.
 */
export function precedentOf(world: World, lead: LeadRecord, action: string): Precedent | undefined {
  const { looks, precedents } = practiceOf(world, lead.trail, action);
  if (!looks) return undefined;
  let seen = 0;
  for (const look of looks) seen = seen * 2 + Number(look(world, lead));
  const known = precedents[seen];
  if (known?.campaign === world.campaign) return known;
  return (precedents[seen] = { campaign: world.campaign, draft: draftOf(world, lead, action) });
}

function practiceOf(world: World, trail: Trail, action: string): Practice {
  const known = practices.get(trail)?.get(action);
  if (known) return known;
  const practice: Practice = { looks: looksOf(world, trail, action), precedents: [] };
  const ofTrail = practices.get(trail) ?? new Map<string, Practice>();
  practices.set(trail, ofTrail.set(action, practice));
  return practice;
}

/** By action. */
const practices = new WeakMap<Trail, Map<string, Practice>>();

function looksOf({ model, traits }: World, trail: Trail, action: string): Practice['looks'] {
  const definition = own(model.actions, action);
  if (!definition || traits.isStated || saysOfTheLead(definition)) return undefined;
  const looking = definition.guards.filter(
    ({ on, holds }) => on || (typeof holds === 'string' && !isBlank(holds, trail)),
  );
  const looks = looking.map((guard) => lookOf(model, trail, guard));
  return looks.every((look) => look !== undefined) ? looks : undefined;
}

/** Whether the event that it makes is another one for each lead. A bounce tells the address. */
function saysOfTheLead({ emits }: ActionDefinition): boolean {
  const [made, ...more] = emits;
  return !made || more.length > 0 || made.type === 'email.bounced' || made.type === 'email.soft-bounced';
}

/** How a guard looks at a lead: whether it is meant and, where it goes by a name, says no. */
function lookOf(model: StatusModel, trail: Trail, { from, on, holds }: Guard): Look | undefined {
  const deciders = on ? decidersOn(model, trail, from) : [];
  if (!deciders) return undefined;
  return (world, lead) => {
    if (on && !deciders.some((type) => fits(on, { type, data: lead.told(type) }))) return false;
    return typeof holds !== 'string' || !holdsByName(world, lead, holds);
  };
}

function holdsByName(world: World, lead: LeadRecord, guard: NamedGuard): boolean {
  const { id, contact, outline: journal } = lead;
  return namedGuards[guard]({ id, contact, journal }, contextOf(world));
}

/** Whether a named guard has nothing to look into on this way, and so lets everybody pass. */
function isBlank(guard: NamedGuard, trail: Trail): boolean {
  return LOOKS_INTO[guard]?.every((type) => !trail.has(type)) ?? false;
}

/** The events whose data a named guard looks into. Of one that looks at every contact nothing is said. */
const LOOKS_INTO: { readonly [name in NamedGuard]?: readonly EventType[] } = {
  'address-changed': ['email.bounced', 'email.soft-bounced'],
  'steps-left': ['lead.completed'],
};

/** The events that decided what is held on a way; `undefined` where the way does not tell which was the last. */
function decidersOn(model: StatusModel, trail: Trail, from: Guard['from']): readonly EventType[] | undefined {
  const held = heldStatuses(readStatus(model, trail.example)).filter(
    (status) => from?.includes(status) ?? true,
  );
  const isTold = held.every((status) => trail.ordersAll(positiveTypes(own(model.statuses, status)?.when)));
  if (!isTold) return undefined;
  return held.flatMap((status) => decidingEvent(model, trail.example, status)?.type ?? []);
}

function draftOf(world: World, { contact, outline: journal }: LeadRecord, action: string): Draft | undefined {
  const decision = decide(world.model, { id: 'example', journal, contact }, action, {
    actor: teamMember(world),
    now: isoOf(world.now),
    newId: () => 'example',
    campaign: contextOf(world),
  });
  const [event] = decision.ok ? decision.events : [];
  return event && new Draft(event.type, { data: event.data, by: event.by });
}
