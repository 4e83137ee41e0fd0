import type * as Worlds from '../../../mocks/engine/world.js';
import type { SpoiledEngine } from './spoiled-engine.js';

/** Stamps what it hears late with the time it was written, before facts that are known already. */
export const turnsBackTheClock: SpoiledEngine<typeof Worlds> = {
  breaks: 'time-forward',
  module: 'world',
  spoil: ({ World }) => ({
    World: class extends World {
      override publish(...[lead, event, journal]: Parameters<InstanceType<typeof World>['publish']>): void {
        const at = '2026-03-01T00:00:00.000Z';
        super.publish(lead, event.type === 'email.replied' ? { ...event, at } : event, journal);
      }
    },
  }),
};
