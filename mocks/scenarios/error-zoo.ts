import type { Scenario } from '../engine/scenario.js';

/** Every error of the product, one after the other, each from its cause and until its cure. */
export const errorZoo: Scenario = {
  id: 'error-zoo',
  title: 'Every error, each from its cause',
  place: 'every-error',
  breaks: 'everything',
  behaviour: { incomplete: 0.4, unconnectedTried: 0.6, launchHours: 1, skipped: 0, mended: 0.7 },
};
