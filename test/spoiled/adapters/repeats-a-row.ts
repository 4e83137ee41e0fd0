import type { SpoiledAdapter } from './spoiled-adapter.js';

/** Begins each page but the first with the last row of the page before. */
export const repeatsARow: SpoiledAdapter = {
  fails: 'page-walk',
  alsoFails: ['page-jump', 'totals'],
  spoil: (sound) => ({
    ...sound,
    listLeads: ({ offset = 0, ...request }, call) =>
      sound.listLeads({ ...request, offset: Math.max(0, offset - 1) }, call),
  }),
};
