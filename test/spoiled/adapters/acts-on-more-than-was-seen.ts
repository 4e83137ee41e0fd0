import type { SpoiledAdapter } from './spoiled-adapter.js';

/** Acts on all that match now, however few the person saw. */
export const actsOnMoreThanWasSeen: SpoiledAdapter = {
  fails: 'query-stale',
  spoil: (sound) => ({
    ...sound,
    act: ({ selection, ...request }, call) => {
      const seen = 'query' in selection ? { ...selection, count: Infinity } : selection;
      return sound.act({ ...request, selection: seen }, call);
    },
  }),
};
