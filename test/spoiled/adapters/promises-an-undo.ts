import type { SpoiledAdapter } from './spoiled-adapter.js';

/** Says that it can take acts back, and has no way to. */
export const promisesAnUndo: SpoiledAdapter = {
  fails: 'manifest-true',
  spoil: (sound) => ({ ...sound, undo: undefined }),
};
