import type * as Suppression from '../../../mocks/engine/suppression.js';
import type { SpoiledEngine } from './spoiled-engine.js';

/** Keeps the do-not-contact list and never looks at it. */
export const sendsToTheSuppressed: SpoiledEngine<typeof Suppression> = {
  breaks: 'nothing-to-suppressed',
  module: 'suppression',
  spoil: () => ({ isSuppressed: () => false }),
};
