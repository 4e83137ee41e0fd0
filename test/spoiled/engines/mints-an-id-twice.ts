import type * as Worlds from '../../../mocks/engine/world.js';
import type { SpoiledEngine } from './spoiled-engine.js';

/** Starts again with its ids after a while. */
export const mintsAnIdTwice: SpoiledEngine<typeof Worlds> = {
  breaks: 'id-once',
  module: 'world',
  spoil: ({ World }) => ({
    World: class extends World {
      override mint(): number {
        return super.mint() % 1000;
      }
    },
  }),
};
