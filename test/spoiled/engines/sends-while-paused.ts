import type * as Halt from '../../../mocks/engine/halt.js';
import { trailOf } from '../../../mocks/engine/trail.js';
import type { SpoiledEngine } from './spoiled-engine.js';

/** Looks at everything that stops a lead but at its pause. */
export const sendsWhilePaused: SpoiledEngine<typeof Halt> = {
  breaks: 'nothing-while-stopped',
  module: 'halt',
  spoil: ({ mayMove }) => ({
    mayMove: (world, lead) => {
      const { 'lead.paused': _paused, ...journal } = lead.journal;
      const { placed, next, completedSteps, trail } = lead;
      return mayMove(world, { placed, next, completedSteps, journal, trail: trailOf(trail.begin, journal) });
    },
  }),
};
