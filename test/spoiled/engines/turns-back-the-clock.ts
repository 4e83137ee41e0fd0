import type * as Worlds from '../../../mocks/engine/world.js';
import type { SpoiledEngine } from './spoiled-engine.js';

/** Stamps what it hears late with the time it was written, before facts that are known already. */
export const turnsBackTheClock: SpoiledEngine<typeof Worlds> = {
  breaks: 'time-forward',
  module: 'world',
  spoil: ({ World }) => ({
    World: class extends World {
      override publish(...[lead, draft, time, journal]: Parameters<InstanceType<typeof World>['publish']>) {
        const early = Date.parse('2026-03-01T00:00:00.000Z');
        return super.publish(lead, draft, draft.type === 'email.replied' ? early : time, journal);
      }
    },
  }),
};
