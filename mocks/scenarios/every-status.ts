import type { Scenario } from '../engine/scenario.js';

/** One lead at every status and substatus of the model, then an ordinary campaign. */
export const everyStatus: Scenario = {
  id: 'every-status',
  title: 'Every status and substatus',
  place: 'every-status',
};
