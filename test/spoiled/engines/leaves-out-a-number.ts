import type * as Logs from '../../../mocks/engine/log.js';
import type { SpoiledEngine } from './spoiled-engine.js';

/** Leaves a number of the log out, as a page of it that was lost would. */
export const leavesOutANumber: SpoiledEngine<typeof Logs> = {
  breaks: 'seq-gapless',
  module: 'log',
  spoil: ({ Log }) => ({
    Log: class extends Log {
      override at(place: number) {
        const event = super.at(place);
        return place > 500 ? Object.assign(event, { seq: place + 1 }) : event;
      }
    },
  }),
};
