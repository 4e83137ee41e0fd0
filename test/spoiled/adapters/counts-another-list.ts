import type { SpoiledAdapter } from './spoiled-adapter.js';

/** Counts all leads, whatever the query asks for. */
export const countsAnotherList: SpoiledAdapter = {
  fails: 'counts-filtered',
  spoil: (sound) => ({ ...sound, countLeads: (_query, call) => sound.countLeads({}, call) }),
};
