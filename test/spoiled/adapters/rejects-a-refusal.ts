import { AdapterError } from '../../../src/adapter/index.js';
import type { SpoiledAdapter } from './spoiled-adapter.js';

/** Throws where one lead is refused, so that nobody learns what came of the others. */
export const rejectsARefusal: SpoiledAdapter = {
  fails: 'act-unknown-lead',
  alsoFails: ['act-refused-still', 'query-selection', 'query-stale'],
  spoil: (sound) => ({
    ...sound,
    act: async (request, call) => {
      const report = await sound.act(request, call);
      if (report.outcomes.some(({ result }) => result !== 'done')) throw new AdapterError('invalid', 'No.');
      return report;
    },
  }),
};
