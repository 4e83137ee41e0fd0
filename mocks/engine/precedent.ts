import { decide, own } from '../../src/core/index.js';
import type { ActionDefinition, EventType, NamedGuard } from '../../src/core/index.js';
import { contextOf } from './ask.js';
import { isoOf } from './clock.js';
import type { CampaignDefinition } from './campaign.js';
import type { Draft } from './draft.js';
import type { LeadRecord } from './lead-record.js';
import { teamMember } from './team-member.js';
import type { Trail } from './trail.js';
import type { World } from './world.js';

/** What the model once said to the team about a lead, which holds for all that went the same way. */
export interface Precedent {
  /** Another campaign, of more steps, is asked anew. */
  readonly campaign: CampaignDefinition;
  /** What is made of it; `undefined` where it was refused. */
  readonly draft: Draft | undefined;
}

/**
 * What the model says to the team about an action without parameters, found out once for all leads that went
 * the same way; `undefined` where it looks at more than the way, and each lead must be asked.
 */
export function precedentOf(world: World, { trail }: LeadRecord, action: string): Precedent | undefined {
  const known = trail.precedents.get(action);
  if (known?.campaign === world.campaign) return known;
  const definition = own(world.model.actions, action);
  if (!definition || world.traits.isStated || !isOfTheWay(definition, trail)) return undefined;
  const precedent = { campaign: world.campaign, draft: draftOf(world, trail.example, action) };
  trail.precedents.set(action, precedent);
  return precedent;
}

/** Whether it asks for nothing but which events there are, and makes one that says nothing of the lead. */
function isOfTheWay({ guards, emits }: ActionDefinition, trail: Trail): boolean {
  const [made, ...more] = emits;
  const isOfContact = made?.type === 'email.bounced' || made?.type === 'email.soft-bounced';
  if (!made || more.length > 0 || isOfContact) return false;
  return guards.every(({ holds, on }) => !on && (typeof holds !== 'string' || isBlank(holds, trail)));
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

function draftOf(world: World, journal: LeadRecord['journal'], action: string): Draft | undefined {
  const decision = decide(world.model, { id: 'example', journal }, action, {
    actor: teamMember(world),
    now: isoOf(world.now),
    newId: () => 'example',
    campaign: contextOf(world),
  });
  const [event] = decision.ok ? decision.events : [];
  return event && { type: event.type, data: event.data, by: event.by };
}
