import type { Scenario } from '../engine/scenario.js';

/** An ordinary campaign whose event stream loses messages, breaks, and comes back without what was missed. */
export const streamGap: Scenario = {
  id: 'stream-gap',
  title: 'An event stream with gaps',
  transport: {
    stream: {
      doubled: 0.1,
      shuffled: 0.1,
      late: { rate: 0.1, byMs: 5000 },
      lost: 0.05,
      breaksEveryMs: 20_000,
      forgets: true,
    },
  },
};
