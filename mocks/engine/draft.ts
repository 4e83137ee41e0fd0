import type { Actor, EventData, EventType } from '../../src/core/index.js';
import { isMachine } from '../../src/core/journal.js';

/** What a draft may say besides its type. */
interface Rest {
  readonly data?: EventData | undefined;
  /** @default the system */
  readonly by?: Actor | undefined;
  /** @default the next one */
  readonly id?: string | undefined;
  readonly causedBy?: string | undefined;
}

/**
 * What an event says; whose it is, when, and its numbers the log adds. The log keeps the very object, and
 * whatever is said over and over again is said with one and the same. A class, so that all are of one shape:
 * each is asked the same things at every event.
 */
export class Draft {
  readonly data: Rest['data'];
  readonly by: Rest['by'];
  readonly id: Rest['id'];
  readonly causedBy: Rest['causedBy'];
  /** It was no person that opened or clicked. */
  readonly isMachine: boolean;

  constructor(
    readonly type: EventType,
    { data, by, id, causedBy }: Rest = {},
  ) {
    this.data = data;
    this.by = by;
    this.id = id;
    this.causedBy = causedBy;
    this.isMachine = isMachine({ type, data });
  }
}
