import type { CampaignSummary } from '../../../src/adapter/index.js';
import type { SpoiledAdapter } from './spoiled-adapter.js';

/** Says that a campaign is paused, lists it so, and leaves its leads as they are. */
export const pausesNoLead: SpoiledAdapter = {
  fails: 'campaign-act',
  spoil: (sound) => {
    let told: CampaignSummary | undefined;
    const asTold = (one: CampaignSummary): CampaignSummary => (one.id === told?.id ? told : one);
    return {
      ...sound,
      listCampaigns: async (call) => (await sound.listCampaigns(call)).map(asTold),
      actOnCampaign: async (id, action, call) => {
        const known = (await sound.listCampaigns()).find((one) => one.id === id);
        if (!known || !action.endsWith('-campaign')) return sound.actOnCampaign(id, action, call);
        told = { ...known, paused: action === 'pause-campaign' };
        return told;
      },
    };
  },
};
