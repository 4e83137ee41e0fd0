import type { SpoiledAdapter } from './spoiled-adapter.js';

/** Reports only what went well. */
export const tellsOfSuccessOnly: SpoiledAdapter = {
  fails: 'act-unknown-lead',
  spoil: (sound) => ({
    ...sound,
    act: async (request, call) => {
      const report = await sound.act(request, call);
      return { ...report, outcomes: report.outcomes.filter(({ result }) => result === 'done') };
    },
  }),
};
