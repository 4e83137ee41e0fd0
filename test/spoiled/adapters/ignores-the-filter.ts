import type { SpoiledAdapter } from './spoiled-adapter.js';

/** Says that it filters by status, and answers everybody. */
export const ignoresTheFilter: SpoiledAdapter = {
  fails: 'filter-status',
  alsoFails: ['filter-or', 'filter-and', 'counts-filtered', 'export-query'],
  spoil: (sound) => ({
    ...sound,
    listLeads: ({ query: { status: _status, ...query }, ...request }, call) =>
      sound.listLeads({ ...request, query }, call),
  }),
};
