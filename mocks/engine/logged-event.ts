import type { LeadEvent } from '../../src/core/index.js';

/** An event as the log has it: with its place, from 1, without gaps. */
export interface LoggedEvent extends LeadEvent {
  readonly seq: number;
  readonly version: number;
}
