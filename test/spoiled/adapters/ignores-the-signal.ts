import type { SpoiledAdapter } from './spoiled-adapter.js';

/** Answers whoever has gone away. */
export const ignoresTheSignal: SpoiledAdapter = {
  fails: 'abort-before',
  spoil: (sound) => ({ ...sound, listLeads: (request) => sound.listLeads(request) }),
};
