import type * as Worlds from '../../../mocks/engine/world.js';
import type { SpoiledEngine } from './spoiled-engine.js';

/** Writes clicks into the log and not into the lead. */
export const forgetsAFact: SpoiledEngine<typeof Worlds> = {
  breaks: 'fold-is-store',
  alsoBreaks: ['counts-add-up'],
  module: 'world',
  spoil: ({ World }) => ({
    World: class extends World {
      override publish(...[lead, draft, time, journal]: Parameters<InstanceType<typeof World>['publish']>) {
        return super.publish(lead, draft, time, draft.type === 'email.clicked' ? lead.journal : journal);
      }
    },
  }),
};
