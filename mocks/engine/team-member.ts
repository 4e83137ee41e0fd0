import type { Actor } from '../../src/core/index.js';
import type { CampaignDefinition } from './campaign.js';
import type { World } from './world.js';

/** The actor of the team: the campaign's owner. Always the same one. */
export function teamMember({ campaign }: World): Actor {
  const known = owners.get(campaign);
  if (known) return known;
  const owner: Actor = { kind: 'user', id: campaign.ownerId ?? 'team' };
  owners.set(campaign, owner);
  return owner;
}

const owners = new WeakMap<CampaignDefinition, Actor>();
