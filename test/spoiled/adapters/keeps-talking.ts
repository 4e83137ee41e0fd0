import type { SpoiledAdapter } from './spoiled-adapter.js';

/** Goes on talking to who does not listen any more. */
export const keepsTalking: SpoiledAdapter = {
  fails: 'live-leave',
  spoil: (sound) => ({
    ...sound,
    subscribe: (request, listener) => {
      sound.subscribe(request, listener);
      return () => undefined;
    },
  }),
};
