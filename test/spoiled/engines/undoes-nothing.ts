import type * as Undo from '../../../mocks/engine/undo.js';
import type { SpoiledEngine } from './spoiled-engine.js';

/** Says that it took an act back, and leaves everything as it is. */
export const undoesNothing: SpoiledEngine<typeof Undo> = {
  breaks: 'undo-restores',
  module: 'undo',
  spoil: ({ restore }) => ({
    restore: (world, undoing, by) => {
      const before = { ...undoing.before, journal: undoing.lead.journal };
      return restore(world, { ...undoing, before, events: [] }, by);
    },
  }),
};
