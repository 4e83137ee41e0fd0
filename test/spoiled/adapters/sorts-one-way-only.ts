import type { SpoiledAdapter } from './spoiled-adapter.js';

/** Passes over the minus that turns an order round. */
export const sortsOneWayOnly: SpoiledAdapter = {
  fails: 'sort-name',
  alsoFails: ['sort-email', 'sort-company', 'sort-status', 'sort-campaign', 'sort-addedAt', 'sort-second'],
  spoil: (sound) => ({
    ...sound,
    listLeads: ({ query, ...request }, call) => {
      const sort = query.sort?.replaceAll('-', '');
      return sound.listLeads({ ...request, query: { ...query, ...(sort !== undefined && { sort }) } }, call);
    },
  }),
};
