import type { SpoiledAdapter } from './spoiled-adapter.js';

/** Can do something else each time it is asked what it can do. */
export const changesItsManifest: SpoiledAdapter = {
  fails: 'manifest-fixed',
  spoil: (sound) => {
    let asked = 0;
    return {
      ...sound,
      get capabilities() {
        asked += 1;
        return { ...sound.capabilities, maxIds: 50 + (asked % 2) };
      },
    };
  },
};
