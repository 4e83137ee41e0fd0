import type { SpoiledAdapter } from './spoiled-adapter.js';

/** Asked to pause one campaign it pauses all. */
export const pausesEveryCampaign: SpoiledAdapter = {
  fails: 'campaign-act',
  spoil: (sound) => ({
    ...sound,
    actOnCampaign: async (id, action, call) => {
      const summary = await sound.actOnCampaign(id, action, call);
      const others = (await sound.listCampaigns()).filter((one) => one.id !== id);
      for (const other of others) await sound.actOnCampaign(other.id, action);
      return summary;
    },
  }),
};
