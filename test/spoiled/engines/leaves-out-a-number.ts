import type * as Worlds from '../../../mocks/engine/world.js';
import type { SpoiledEngine } from './spoiled-engine.js';

/** Leaves a number of the log out, as a page of it that was lost would. */
export const leavesOutANumber: SpoiledEngine<typeof Worlds> = {
  breaks: 'seq-gapless',
  module: 'world',
  spoil: ({ World }) => ({
    World: class extends World {
      override publish(...[lead, event, journal]: Parameters<InstanceType<typeof World>['publish']>): void {
        super.publish(lead, event.seq > 500 ? { ...event, seq: event.seq + 1 } : event, journal);
      }
    },
  }),
};
