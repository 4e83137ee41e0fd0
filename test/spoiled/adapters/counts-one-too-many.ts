import type { SpoiledAdapter } from './spoiled-adapter.js';

/** Tells a total of which one can never be read, and calls it exact. */
export const countsOneTooMany: SpoiledAdapter = {
  fails: 'totals',
  alsoFails: ['filter-none'],
  spoil: (sound) => ({
    ...sound,
    listLeads: async (request, call) => {
      const page = await sound.listLeads(request, call);
      return { ...page, total: (page.total ?? 0) + 1 };
    },
  }),
};
