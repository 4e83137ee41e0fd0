'use client';
import type { CampaignSummary } from '../adapter/index.js';
import type { ModelFor } from '../cache/index.js';
import { LeadlightError } from '../core/index.js';
import type { StatusModel } from '../core/index.js';

/**
 * Makes the choice of a lead's model: its own, its campaign's, or the only one; the first where none of
 * these is known.
 *
 * @throws LeadlightError `no-model` when there is none to choose from
 */
export function createModelFor(
  models: readonly StatusModel[],
  campaigns: readonly CampaignSummary[],
): ModelFor {
  const [first] = models;
  if (!first) throw new LeadlightError('no-model', noModel);
  const ofCampaign = new Map(campaigns.map(({ id, model }) => [id, model]));
  return ({ model, campaignId }) => {
    const id = model ?? ofCampaign.get(campaignId ?? '');
    return models.find((one) => one.id === id) ?? first;
  };
}

const noModel =
  'A LeadView was given no status model, so no status can be read. Give it one: models={lemlist}.';
