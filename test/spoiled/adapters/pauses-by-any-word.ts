import type { SpoiledAdapter } from './spoiled-adapter.js';

/** Takes an action on a campaign that nobody knows for a pause. */
export const pausesByAnyWord: SpoiledAdapter = {
  fails: 'campaign-act-unknown',
  spoil: (sound) => ({
    ...sound,
    actOnCampaign: (id, action, call) =>
      sound.actOnCampaign(id, action === 'resume-campaign' ? action : 'pause-campaign', call),
  }),
};
