import type { SpoiledAdapter } from './spoiled-adapter.js';

/** Counts everybody as done, whatever came of it. */
export const addsUpWrong: SpoiledAdapter = {
  fails: 'act-partition',
  alsoFails: ['act-unknown-lead', 'act-unknown-action', 'query-selection', 'query-stale'],
  spoil: (sound) => ({
    ...sound,
    act: async (request, call) => {
      const report = await sound.act(request, call);
      return { ...report, totals: { ...report.totals, done: report.outcomes.length + 1 } };
    },
  }),
};
