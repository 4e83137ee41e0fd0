import type { EventType } from '../event.js';
import type { Journal } from '../journal.js';
import type { StatusModel } from '../model.js';
import { walk } from './walk.js';

/** What makes a lead's status change. */
export type TransitionCause =
  /** A person asks for it. */
  | { readonly kind: 'action'; readonly action: string }
  /** A person asks for it, of the whole campaign. */
  | { readonly kind: 'campaign-action'; readonly action: string }
  /** It happens. `status` is what a backend named, where it states the status. */
  | { readonly kind: 'event'; readonly type: EventType; readonly status?: string }
  /** The product does it by itself: so many days after something, or at its n-th time. */
  | {
      readonly kind: 'reaction';
      readonly on: EventType;
      readonly type: EventType;
      readonly days?: number;
      readonly nth?: number;
    };

/** One way from one status to another, with a life in which it is gone. */
export interface Transition {
  readonly from: string;
  readonly to: string;
  readonly cause: TransitionCause;
  readonly before: Journal;
  readonly after: Journal;
}

/** The ways of a lead through the statuses of a product. */
export interface Lifecycle {
  /** What a lead that was just added reads as. */
  readonly initial: string;
  readonly transitions: readonly Transition[];
  /** How many changes of status lie between the beginning and a status, on the shortest way. */
  readonly distance: { readonly [status: string]: number };
}

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
