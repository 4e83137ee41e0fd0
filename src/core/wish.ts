import type { LeadEvent } from './event.js';

/**
 * What a person asked for on one lead and the backend has not made a fact yet. It carries the events that
 * {@link decide} says it would make; they are shown over the facts and never written among them.
 */
export interface Wish {
  readonly id: string;
  readonly leadId: string;
  readonly action: string;
  readonly events: readonly LeadEvent[];
  /**
   * `pending` until the backend answers; `confirmed` when it said done without a lead: still folded in, no
   * more marked, until a read begun after the answer arrives. @default 'pending'
   */
  readonly state?: 'pending' | 'confirmed';
}
