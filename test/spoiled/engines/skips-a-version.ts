import type * as Worlds from '../../../mocks/engine/world.js';
import type { SpoiledEngine } from './spoiled-engine.js';

/** Counts a lead's version up twice when a step goes out. */
export const skipsAVersion: SpoiledEngine<typeof Worlds> = {
  breaks: 'version-by-one',
  module: 'world',
  spoil: ({ World }) => ({
    World: class extends World {
      override record(...[lead, draft, at]: Parameters<InstanceType<typeof World>['record']>) {
        if (draft.type === 'email.sent') lead.version += 1;
        return super.record(lead, draft, at);
      }
    },
  }),
};
