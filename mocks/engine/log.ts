import type { Draft } from './draft.js';
import { idOf, loggedEvent } from './logged-event.js';
import type { LoggedEvent } from './logged-event.js';

/** Whose an entry is, and which of theirs. */
interface Owner {
  readonly index: number;
  readonly id: string;
  readonly version: number;
  /** The place of the entry before it; 0 for the first. */
  readonly last: number;
}

/** So many entries lie on a page. */
const ROWS = 4096;

/** Four numbers of each entry lie side by side: what is read together is near. */
const NUMBERS = 4;
const OWNER = 0;
const VERSION = 1;
const MINTED = 2;
const BEFORE = 3;

/** A part of the log, of one size for good: a column that grew would be copied again and again. */
class Page {
  readonly drafts = new Array<Draft | undefined>(ROWS);
  readonly times = new Float64Array(ROWS);
  readonly numbers = new Int32Array(ROWS * NUMBERS);
}

/**
 * Everything that happened, in order, and for each entry the place of the one before it of the same lead: so
 * that what happened to one lead can be told without a list for each. Places are counted from 1; 0 is none.
 *
 * What is written down lies in columns. An event is made of them when somebody reads it, and kept from then
 * on: most are only ever counted, and an object that lives costs more than all that led to it.
 */
export class Log {
  readonly #pages: Page[] = [];
  #size = 0;
  /** The events from the first on, as far as somebody has read. */
  readonly #read: LoggedEvent[] = [];
  /** Those that somebody has read before the ones ahead of them. */
  readonly #early = new Map<number, LoggedEvent>();

  /** A log of these leads, who may become more. */
  constructor(readonly owners: readonly Owner[]) {}

  get size(): number {
    return this.#size;
  }

  /** All events until now. */
  get entries(): readonly LoggedEvent[] {
    while (this.#read.length < this.#size) {
      const place = this.#read.length + 1;
      this.#read.push(this.#early.get(place) ?? this.#made(place));
    }
    this.#early.clear();
    return this.#read;
  }

  /** Writes down what a lead's draft says, under a number that ids are made of. Returns its place. */
  append({ index, version, last }: Owner, draft: Draft, time: number, minted: number): number {
    const row = this.#size % ROWS;
    if (row === 0) this.#pages.push(new Page());
    const { drafts, times, numbers } = this.#pageOf(this.#size + 1);
    drafts[row] = draft;
    times[row] = time;
    numbers[row * NUMBERS + OWNER] = index;
    numbers[row * NUMBERS + VERSION] = version;
    numbers[row * NUMBERS + MINTED] = minted;
    numbers[row * NUMBERS + BEFORE] = last;
    this.#size += 1;
    return this.#size;
  }

  /** The event at a place; always the same one. */
  at(place: number): LoggedEvent {
    const known = this.#read[place - 1] ?? this.#early.get(place);
    if (known) return known;
    const event = this.#made(place);
    if (place === this.#read.length + 1) this.#read.push(event);
    else this.#early.set(place, event);
    return event;
  }

  /** The event at a place, for somebody who looks at it once: it is not kept. */
  glance(place: number): LoggedEvent {
    return this.#read[place - 1] ?? this.#early.get(place) ?? this.#made(place);
  }

  /** What was said at a place. */
  draftAt(place: number): Draft | undefined {
    return this.#pageOf(place).drafts[(place - 1) % ROWS];
  }

  /** The place of the entry before, of the same lead; 0 where there is none. */
  before(place: number): number {
    return this.#pageOf(place).numbers[((place - 1) % ROWS) * NUMBERS + BEFORE] ?? 0;
  }

  /** What happened to a lead until some entry of it, the newest first; only what came after another. */
  back(last: number, after = 0): readonly LoggedEvent[] {
    const found: LoggedEvent[] = [];
    for (let place = last; place > after; place = this.before(place)) found.push(this.at(place));
    return found;
  }

  #pageOf(place: number): Page {
    const page = this.#pages[Math.floor((place - 1) / ROWS)];
    if (!page) throw new RangeError(`The log has no place ${place}.`);
    return page;
  }

  #made(place: number): LoggedEvent {
    const { drafts, times, numbers } = this.#pageOf(place);
    const row = (place - 1) % ROWS;
    const start = row * NUMBERS;
    const draft = drafts[row];
    const owner = this.owners[numbers[start + OWNER] ?? 0];
    if (!draft || !owner) throw new RangeError(`The log has no place ${place}.`);
    return loggedEvent(draft, {
      id: draft.id ?? idOf(numbers[start + MINTED] ?? 0),
      leadId: owner.id,
      time: times[row] ?? 0,
      version: numbers[start + VERSION] ?? 0,
      seq: place,
    });
  }
}
