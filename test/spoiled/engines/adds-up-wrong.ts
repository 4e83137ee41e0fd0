import type * as Acts from '../../../mocks/engine/act.js';
import type { SpoiledEngine } from './spoiled-engine.js';

/** Counts the refused among the done. */
export const addsUpWrong: SpoiledEngine<typeof Acts> = {
  breaks: 'outcomes-partition',
  module: 'act',
  spoil: ({ act }) => ({
    act: (...asked) => {
      const report = act(...asked);
      return { ...report, totals: { ...report.totals, done: report.outcomes.length } };
    },
  }),
};
