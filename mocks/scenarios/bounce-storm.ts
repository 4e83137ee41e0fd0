import type { Scenario } from '../engine/scenario.js';

/** A bad list: one mail of four comes back. Whoever corrects an address may see the next one come back as well. */
export const bounceStorm: Scenario = {
  id: 'bounce-storm',
  title: 'A list full of dead addresses',
  behaviour: { hardBounce: 0.25, softBounce: 0.1, addressCorrected: 0.9, launchHours: 2, actsAfterHours: 8 },
};
