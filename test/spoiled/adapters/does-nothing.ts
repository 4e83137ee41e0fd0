import { reportOf } from '../../../src/adapter/index.js';
import type { SpoiledAdapter } from './spoiled-adapter.js';

/** Says that it is done, and does nothing. */
export const doesNothing: SpoiledAdapter = {
  fails: 'act-done',
  alsoFails: ['key-new', 'undo', 'add-opted-out'],
  spoil: (sound) => ({
    ...sound,
    act: async ({ selection, ...request }, call) => {
      const report = await sound.act({ ...request, selection, dryRun: true }, call);
      return reportOf(report.outcomes);
    },
  }),
};
