import type { EventType } from '../event.js';
import type { Journal } from '../journal.js';

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
