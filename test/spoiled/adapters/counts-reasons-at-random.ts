import type { SpoiledAdapter } from './spoiled-adapter.js';

/** Counts by status as it should, and by substatus as it likes. */
export const countsReasonsAtRandom: SpoiledAdapter = {
  fails: 'counts',
  alsoFails: ['counts-filtered'],
  spoil: (sound) => ({
    ...sound,
    countLeads: async (query, call) => {
      const counts = await sound.countLeads(query, call);
      const substatus = Object.fromEntries(Object.keys(counts.substatus).map((id) => [id, 7]));
      return { ...counts, substatus };
    },
  }),
};
