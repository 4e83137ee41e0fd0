import type { SpoiledAdapter } from './spoiled-adapter.js';

/** Says that it is live, and never tells a thing. */
export const saysNothing: SpoiledAdapter = {
  fails: 'live-change',
  alsoFails: ['live-truth', 'live-leave', 'live-after'],
  spoil: (sound) => ({
    ...sound,
    subscribe: (_request, listener) => {
      listener.state('live');
      return () => undefined;
    },
  }),
};
