import { own } from '../../src/core/index.js';
import type { Actor, Emission } from '../../src/core/index.js';
import type { CampaignSummary } from '../../src/adapter/index.js';
import { Draft } from './draft.js';
import type { World } from './world.js';

/** Carries out an action of the model on every lead of the campaign; `undefined` where it has no such action. */
export function actOnWholeCampaign(world: World, action: string, actor: Actor): CampaignSummary | undefined {
  const definition = own(world.model.campaignActions, action);
  if (!definition) return undefined;
  for (const emission of definition.emits) befallAll(world, emission, actor);
  return summaryOf(world);
}

/** Pauses or resumes the whole campaign; nothing where it is so already. */
export function setCampaignPaused(world: World, paused: boolean, actor: Actor): void {
  if (world.campaignPaused === paused) return;
  befallAll(world, { type: paused ? 'campaign.paused' : 'campaign.resumed' }, actor);
}

/** One fact on every lead of the campaign, over whatever a person said of the single lead. */
function befallAll(world: World, { type, data }: Emission, by: Actor): void {
  if (type === 'campaign.paused') world.campaignPaused = true;
  if (type === 'campaign.resumed') world.campaignPaused = false;
  for (const lead of world.leads) {
    if (!lead.has('lead.deleted')) world.emit(lead, new Draft(type, { by, data }));
  }
}

/** The campaign as a list of campaigns tells it. */
export function summaryOf({ campaign, model, campaignPaused }: World): CampaignSummary {
  const { id, name, ownerId, settings, steps } = campaign;
  return {
    id,
    name,
    model: model.id,
    ...(ownerId !== undefined && { ownerId }),
    ...(settings.teamMode !== undefined && { teamMode: settings.teamMode }),
    stepCount: steps.length,
    paused: campaignPaused,
    settings: { ...settings },
  };
}
