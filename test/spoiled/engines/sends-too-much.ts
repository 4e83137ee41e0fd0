import type * as Lines from '../../../mocks/engine/line.js';
import type { SpoiledEngine } from './spoiled-engine.js';

/** Lets a sender go on for one more after its day is used up. */
export const sendsTooMuch: SpoiledEngine<typeof Lines> = {
  breaks: 'under-limits',
  module: 'line',
  spoil: ({ Line }) => ({
    Line: class extends Line {
      override get isUsedUpToday(): boolean {
        return this.sentToday > this.perDay;
      }
    },
  }),
};
