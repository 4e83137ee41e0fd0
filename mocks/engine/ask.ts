import { decide } from '../../src/core/index.js';
import type { Actor, CampaignContext, Decision, Journal, JsonValue } from '../../src/core/index.js';
import type { CampaignDefinition } from './campaign.js';
import { isoOf, timeOf } from './clock.js';
import { Draft } from './draft.js';
import type { LeadRecord } from './lead-record.js';
import type { World } from './world.js';

/** Who asks for an action, and with what. */
export interface Asker {
  readonly actor: Actor;
  readonly params?: { readonly [name: string]: JsonValue };
  readonly wishId?: string;
}

/** The campaign as guards and reactions ask of it. */
export function contextOf({ campaign }: World): CampaignContext {
  const known = contexts.get(campaign);
  if (known) return known;
  const context = makeContext(campaign);
  contexts.set(campaign, context);
  return context;
}

const contexts = new WeakMap<CampaignDefinition, CampaignContext>();

function makeContext({ ownerId, steps, settings }: CampaignDefinition): CampaignContext {
  return {
    ...(ownerId !== undefined && { ownerId }),
    ...(settings.teamMode !== undefined && { teamMode: settings.teamMode }),
    stepCount: steps.length,
    settings: { ...settings },
  };
}

/** What the model says to an action now. */
export function ask(
  world: World,
  lead: LeadRecord,
  action: string,
  asker: Asker,
  journal: Journal = lead.journal,
): Decision {
  const { id, contact } = lead;
  const { actor, params, wishId } = asker;
  return decide(world.model, { id, journal, contact }, action, {
    actor,
    now: isoOf(world.now),
    newId: () => world.newId(),
    campaign: contextOf(world),
    ...(params && { params }),
    ...(wishId !== undefined && { wishId }),
  });
}

/** Carries an action out, where the model allows it. */
export function perform(world: World, lead: LeadRecord, action: string, asker: Asker): Decision {
  const decision = ask(world, lead, action, asker);
  if (decision.ok) {
    for (const { id, type, data, by, causedBy, at } of decision.events)
      world.emit(lead, new Draft(type, { id, data, by, causedBy }), timeOf(at));
  }
  return decision;
}
