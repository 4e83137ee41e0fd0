import type { SpoiledAdapter } from './spoiled-adapter.js';

/** Fails with errors of its own, which say neither a kind nor whether to try again. */
export const throwsItsOwnErrors: SpoiledAdapter = {
  fails: 'lead-unknown',
  alsoFails: ['abort-before'],
  spoil: (sound) => ({
    ...sound,
    getLead: async (id, call) => {
      try {
        return await sound.getLead(id, call);
      } catch {
        throw new Error('404');
      }
    },
  }),
};
