import { isDeleted, own } from '../core/index.js';
import { AdapterError } from './adapter-error.js';
import type { CampaignSummary } from './adapter.js';
import type { MemoryWorld } from './memory-acts.js';
import { effectOf } from './memory-effect.js';
import { keepEffect } from './memory-person.js';
import type { MemoryStore } from './memory-store.js';

/**
 * Carries an action of the model out on a whole campaign: a fact on each of its leads.
 *
 * @throws AdapterError `not-found` for a campaign that is not there, `invalid` for an action that it does not know.
 */
export function actOnMemoryCampaign(
  store: MemoryStore,
  { actor, now, newId }: MemoryWorld,
  id: string,
  action: string,
): CampaignSummary {
  const campaign = store.campaigns.find((one) => one.id === id);
  if (!campaign) throw new AdapterError('not-found', `There is no campaign "${id}". Read the list again.`);
  const { id: name, campaignActions } = store.modelOf({ id: '', campaignId: id });
  const definition = own(campaignActions, action);
  if (!definition)
    throw new AdapterError(
      'invalid',
      `Model "${name}" has no action "${action}" on a campaign: ${wordsOf(campaignActions)}.`,
    );
  for (const lead of store.all()) {
    if (lead.campaignId !== id || isDeleted(lead)) continue;
    const events = definition.emits.map(({ type, data }) => {
      return { id: newId(), type, leadId: lead.id, at: now(), by: actor, ...(data && { data }) };
    });
    const effect = effectOf(store.modelOf(lead), lead, events, campaign);
    if (effect) keepEffect(store, effect);
  }
  const types = definition.emits.map(({ type }) => type);
  const paused =
    types.includes('campaign.paused') || (campaign.paused && !types.includes('campaign.resumed'));
  return store.putCampaign({ ...campaign, paused: paused ?? false });
}

function wordsOf(actions: object): string {
  const known = Object.keys(actions).join(', ');
  return known === '' ? 'it has none' : `choose one of ${known}`;
}
