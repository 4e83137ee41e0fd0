import type { SpoiledAdapter } from './spoiled-adapter.js';

/** Of two keys to sort by passes on the first alone. */
export const sortsByOneKeyOnly: SpoiledAdapter = {
  fails: 'sort-second',
  spoil: (sound) => ({
    ...sound,
    listLeads: ({ query, ...request }, call) => {
      const sort = query.sort?.split(',')[0];
      return sound.listLeads({ ...request, query: { ...query, ...(sort !== undefined && { sort }) } }, call);
    },
  }),
};
