import type { SpoiledAdapter } from './spoiled-adapter.js';

/** Passes over the minus of the second key. */
export const sortsTheSecondKeyOneWay: SpoiledAdapter = {
  fails: 'sort-second',
  spoil: (sound) => ({
    ...sound,
    listLeads: ({ query, ...request }, call) => {
      const sort = query.sort?.replaceAll(',-', ',');
      return sound.listLeads({ ...request, query: { ...query, ...(sort !== undefined && { sort }) } }, call);
    },
  }),
};
