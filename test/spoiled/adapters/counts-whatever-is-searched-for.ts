import type { SpoiledAdapter } from './spoiled-adapter.js';

/** Counts everybody, whatever is searched for. */
export const countsWhateverIsSearchedFor: SpoiledAdapter = {
  fails: 'counts-filtered',
  spoil: (sound) => ({
    ...sound,
    countLeads: ({ search: _search, ...query }, call) => sound.countLeads(query, call),
  }),
};
