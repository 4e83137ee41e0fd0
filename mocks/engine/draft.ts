import type { Actor, EventData, EventType } from '../../src/core/index.js';

/** An event to be: what is left out is filled in when it happens. */
export interface Draft {
  readonly type: EventType;
  readonly data?: EventData | undefined;
  /** @default the system */
  readonly by?: Actor;
  readonly id?: string;
  /** @default now */
  readonly at?: number;
  readonly causedBy?: string | undefined;
}
