import type * as Undo from '../../../mocks/engine/undo.js';
import type { SpoiledEngine } from './spoiled-engine.js';

/** Takes an act back from a lead to which something happened since, and that with it. */
export const undoesOverNews: SpoiledEngine<typeof Undo> = {
  breaks: 'undo-restores',
  alsoBreaks: ['fold-is-store', 'counts-add-up'],
  module: 'undo',
  spoil: ({ restore }) => ({
    restore: (world, undoing, by) => restore(world, { ...undoing, version: undoing.lead.version }, by),
  }),
};
