import type { StatusModel } from '../model.js';
import type { Lifecycle } from './transition.js';
import { walk } from './walk.js';

const known = new WeakMap<StatusModel, Lifecycle>();

/**
 * Which statuses lead where, and by what: found by living lives from the beginning, event after event, and
 * reading each. So every transition is real, and comes with its proof; that there are no others is not
 * claimed, since only lives as they usually go are lived, and of a very large model only the first so many.
 * Computed once for each model, in a moment that the largest product makes felt: not while something renders.
 *
 * @example
 * lifecycleOf(lemlist).transitions.filter(({ from }) => from === 'to-launch');
 */
export function lifecycleOf(model: StatusModel): Lifecycle {
  const found = known.get(model) ?? walk(model);
  known.set(model, found);
  return found;
}
