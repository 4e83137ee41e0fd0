import type { SpoiledAdapter } from './spoiled-adapter.js';

/** Answers an action on a campaign with the campaign as it was. */
export const answersTheCampaignOfBefore: SpoiledAdapter = {
  fails: 'campaign-act',
  spoil: (sound) => ({
    ...sound,
    actOnCampaign: async (id, action, call) => {
      const before = (await sound.listCampaigns()).find((one) => one.id === id);
      const after = await sound.actOnCampaign(id, action, call);
      return before ?? after;
    },
  }),
};
