import type { SpoiledAdapter } from './spoiled-adapter.js';

/** Counts also for whoever has gone away. */
export const countsForNobody: SpoiledAdapter = {
  fails: 'abort-before',
  spoil: (sound) => ({ ...sound, countLeads: (query) => sound.countLeads(query) }),
};
