import type * as Acts from '../../../mocks/engine/act.js';
import type { SpoiledEngine } from './spoiled-engine.js';

/** Forgets which keys it has answered. */
export const actsTwice: SpoiledEngine<typeof Acts> = {
  breaks: 'one-effect-per-key',
  module: 'act',
  spoil: ({ act }) => ({
    act: (world, list, log, request, actor) => {
      log.answers.clear();
      return act(world, list, log, request, actor);
    },
  }),
};
