import type { SpoiledAdapter } from './spoiled-adapter.js';

/** Counts every refusal as one of another reason than it gives. */
export const refusesForReasonsOfItsOwn: SpoiledAdapter = {
  fails: 'act-refused-still',
  spoil: (sound) => ({
    ...sound,
    act: async (request, call) => {
      const report = await sound.act(request, call);
      const { refused } = report.totals;
      const count = Object.values(refused).reduce((sum, number) => sum + number, 0);
      return { ...report, totals: { ...report.totals, refused: count > 0 ? { 'not-owner': count } : {} } };
    },
  }),
};
