import type { SpoiledAdapter } from './spoiled-adapter.js';

/** Acts on those too that the person took out of the selection. */
export const forgetsTheExceptions: SpoiledAdapter = {
  fails: 'query-selection',
  spoil: (sound) => ({
    ...sound,
    act: ({ selection, ...request }, call) => {
      const everybody = 'query' in selection ? { ...selection, except: [] } : selection;
      return sound.act({ ...request, selection: everybody }, call);
    },
  }),
};
