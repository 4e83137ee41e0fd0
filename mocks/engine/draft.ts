import type { Actor, EventData, EventType } from '../../src/core/index.js';

/**
 * What an event says; whose it is, when, and its numbers the log adds. The log keeps the very object, and
 * whatever is said over and over again is said with one and the same.
 */
export interface Draft {
  readonly type: EventType;
  readonly data?: EventData | undefined;
  /** @default the system */
  readonly by?: Actor | undefined;
  /** @default the next one */
  readonly id?: string | undefined;
  readonly causedBy?: string | undefined;
}
