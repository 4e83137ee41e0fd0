import type { SpoiledAdapter } from './spoiled-adapter.js';

/** Carries out what it was only asked about. */
export const actsOnADryRun: SpoiledAdapter = {
  fails: 'dry-run',
  spoil: (sound) => ({
    ...sound,
    act: ({ dryRun: _dryRun, ...request }, call) => sound.act(request, call),
  }),
};
