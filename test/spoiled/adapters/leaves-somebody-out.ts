import type { SpoiledAdapter } from './spoiled-adapter.js';

/** Of many outcomes keeps the last one to itself. */
export const leavesSomebodyOut: SpoiledAdapter = {
  fails: 'act-partition',
  alsoFails: ['act-unknown-lead'],
  spoil: (sound) => ({
    ...sound,
    act: async (request, call) => {
      const report = await sound.act(request, call);
      const { outcomes } = report;
      return outcomes.length > 1 ? { ...report, outcomes: outcomes.slice(0, -1) } : report;
    },
  }),
};
