import { Draft } from '../../../mocks/engine/draft.js';
import type * as Worlds from '../../../mocks/engine/world.js';
import type { SpoiledEngine } from './spoiled-engine.js';

/** Lets a person open a mail before the first one went out. */
export const answersToNothing: SpoiledEngine<typeof Worlds> = {
  breaks: 'answer-to-something',
  module: 'world',
  spoil: ({ World }) => ({
    World: class extends World {
      override record(...[lead, draft, at]: Parameters<InstanceType<typeof World>['record']>) {
        const place = super.record(lead, draft, at);
        if (draft.type === 'lead.started')
          super.record(lead, new Draft('email.opened', { by: { kind: 'lead' } }));
        return place;
      }
    },
  }),
};
