import type { SpoiledAdapter } from './spoiled-adapter.js';

/** Of several tags passes on the first alone. */
export const heedsTheFirstTag: SpoiledAdapter = {
  fails: 'filter-or',
  spoil: (sound) => ({
    ...sound,
    listLeads: ({ query, ...request }, call) => {
      const tags = query.tags?.slice(0, 1);
      return sound.listLeads({ ...request, query: { ...query, ...(tags && { tags }) } }, call);
    },
  }),
};
