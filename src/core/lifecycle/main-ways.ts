import type { StatusModel } from '../model.js';
import { own } from '../own.js';
import type { Phase } from '../phase.js';
import type { Lifecycle, Transition } from './transition.js';

/** A lead comes through these only by a detour. */
const asides: ReadonlySet<Phase> = new Set<Phase>([
  'held',
  'problem',
  'finished',
  'won',
  'stopped',
  'suppressed',
]);

/**
 * One way to each status: the shortest from the beginning, and if it can be, not by way of a halt or an end.
 * Together they are a tree (or several, where a status cannot be come to), which is what a picture has room for.
 *
 * @example
 * mainWays(lemlist, lifecycleOf(lemlist)).find(({ to }) => to === 'opened')?.from; // 'sent'
 */
export function mainWays(model: StatusModel, { initial, transitions }: Lifecycle): readonly Transition[] {
  const detour = Object.keys(model.statuses).length;
  const cost = new Map([[initial, 0]]);
  const way = new Map<string, Transition>();
  const isNearer = (transition: Transition): boolean => {
    const before = cost.get(transition.from);
    if (before === undefined) return false;
    const phase = own(model.statuses, transition.from)?.phase;
    const length = before + 1 + (phase && asides.has(phase) ? detour : 0);
    if (length >= (cost.get(transition.to) ?? Infinity)) return false;
    cost.set(transition.to, length);
    way.set(transition.to, transition);
    return true;
  };
  while (transitions.filter(isNearer).length > 0);
  return Object.keys(model.statuses).flatMap((id) => way.get(id) ?? []);
}
