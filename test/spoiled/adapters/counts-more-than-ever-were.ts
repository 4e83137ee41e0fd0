import type { SpoiledAdapter } from './spoiled-adapter.js';

/** Counts as reached whoever it ever had. */
export const countsMoreThanEverWere: SpoiledAdapter = {
  fails: 'counts',
  alsoFails: ['counts-filtered'],
  spoil: (sound) => ({
    ...sound,
    countLeads: async (query, call) => {
      const counts = await sound.countLeads(query, call);
      return { ...counts, reached: { ...counts.reached, sent: 1000 } };
    },
  }),
};
