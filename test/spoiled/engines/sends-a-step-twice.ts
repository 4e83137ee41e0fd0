import type * as Steps from '../../../mocks/engine/steps.js';
import type { SpoiledEngine } from './spoiled-engine.js';

/** Carries a step out and then stands before it again. */
export const sendsAStepTwice: SpoiledEngine<typeof Steps> = {
  breaks: 'step-once',
  module: 'steps',
  spoil: ({ carryOut }) => ({
    carryOut: (world, lead, sender) => {
      const { next } = lead;
      const isCarriedOut = carryOut(world, lead, sender);
      if (next === 0 && lead.index % 10 === 0) lead.next = 0;
      return isCarriedOut;
    },
  }),
};
