import type { SpoiledAdapter } from './spoiled-adapter.js';

/** Tells nothing to who listens to one campaign. */
export const isSilentOnACampaign: SpoiledAdapter = {
  fails: 'live-change',
  spoil: (sound) => ({
    ...sound,
    subscribe: (request, listener) => {
      if (request.campaign === undefined) return sound.subscribe(request, listener);
      listener.state('live');
      return () => undefined;
    },
  }),
};
