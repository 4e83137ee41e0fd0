import type * as Acts from '../../../mocks/engine/act.js';
import type { SpoiledEngine } from './spoiled-engine.js';

/** Says nothing of those it refuses, as a report of what was done would. */
export const leavesSomebodyOut: SpoiledEngine<typeof Acts> = {
  breaks: 'outcomes-partition',
  module: 'act',
  spoil: ({ act }) => ({
    act: (...asked) => {
      const report = act(...asked);
      return { ...report, outcomes: report.outcomes.filter(({ result }) => result !== 'refused') };
    },
  }),
};
