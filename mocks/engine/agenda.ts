import { HOUR } from './clock.js';
import { Heap } from './heap.js';

/**
 * What is due when. What is due at the same time comes out in the order it went in.
 *
 * Most of what a campaign plans is days away, so it is only noted down on the page of its hour, and a page is
 * put in order once, when its hour has come. What is planned for an hour that is open already goes into a
 * heap, which stays small. All pages are written on blocks of the same columns: an entry is no object, no page
 * has a list that grows, and what is due together lies together.
 */
export class Agenda<T> {
  readonly #pages = new Map<number, Page>();
  /** The hours that have a page, and are still to come. */
  readonly #hours = new Heap<number>();
  /** Planned after its hour was opened. */
  readonly #late = new Heap<T>();
  readonly #items: (T | undefined)[] = [];
  #times = new Float64Array(BLOCK);
  /** The blocks that no page is written on any more, and how many there ever were. */
  readonly #free: number[] = [];
  #blocks = 0;
  /** When what was taken last is due. */
  takenAt = -Infinity;
  #openHour = -Infinity;
  #open: Page = { blocks: [], size: 0 };
  /** The times of the open page in order, and after each, in the same number, its place on the page; an end. */
  #keys = new Float64Array([Infinity]);
  #place = 0;
  /** When the first that is left of the open page is due. */
  #plannedAt = Infinity;

  /** When the first is due; `undefined` when nothing is. */
  get nextAt(): number | undefined {
    this.#look();
    const next = Math.min(this.#plannedAt, this.#late.firstAt);
    return next === Infinity ? undefined : next;
  }

  push(at: number, item: T): void {
    const hour = Math.floor(at / HOUR);
    if (hour <= this.#openHour) this.#late.push(at, item);
    else this.#note(this.#pages.get(hour) ?? this.#begin(hour), at, item);
  }

  /** Takes the first that is due until a time; `takenAt` then says when it is. */
  take(until: number): T | undefined {
    this.#look();
    const planned = this.#plannedAt;
    const late = this.#late.firstAt;
    // What is on the page was planned before its hour was opened, and so before whatever is late.
    const isPlanned = planned <= late;
    const next = isPlanned ? planned : late;
    if (next > until || next === Infinity) return undefined;
    this.takenAt = next;
    return isPlanned ? this.#shift() : this.#late.pop();
  }

  /** Opens the next page, where nothing is left of the open one. */
  #look(): void {
    if (this.#plannedAt === Infinity && this.#late.size === 0) this.#turnPage();
  }

  #begin(hour: number): Page {
    const page = { blocks: [], size: 0 };
    this.#pages.set(hour, page);
    this.#hours.push(hour, hour);
    return page;
  }

  #note(page: Page, at: number, item: T): void {
    if ((page.size & (BLOCK - 1)) === 0) page.blocks.push(this.#free.pop() ?? this.#newBlock());
    const entry = entryOf(page, page.size);
    this.#items[entry] = item;
    this.#times[entry] = at;
    page.size += 1;
  }

  /** Opens the next page, where there is one, and puts it in order. */
  #turnPage(): void {
    const hour = this.#hours.pop();
    const page = hour === undefined ? undefined : this.#pages.get(hour);
    if (hour === undefined || !page) return;
    this.#pages.delete(hour);
    this.#free.push(...this.#open.blocks);
    this.#open = page;
    this.#openHour = hour;
    this.#keys = this.#keysOf(page, hour).sort();
    this.#goTo(0);
  }

  #keysOf(page: Page, hour: number): Float64Array<ArrayBuffer> {
    const keys = new Float64Array(page.size + 1);
    keys[page.size] = Infinity;
    for (let place = 0; place < page.size; place += 1)
      keys[place] = ((this.#times[entryOf(page, place)] ?? 0) - hour * HOUR) * PLACES + place;
    return keys;
  }

  #goTo(place: number): void {
    this.#place = place;
    this.#plannedAt = this.#openHour * HOUR + Math.floor((this.#keys[place] ?? Infinity) / PLACES);
  }

  #shift(): T | undefined {
    const key = this.#keys[this.#place] ?? 0;
    // Exact, since there are a power of two; a remainder of numbers so large is dear.
    const entry = entryOf(this.#open, key - Math.floor(key / PLACES) * PLACES);
    const item = this.#items[entry];
    this.#items[entry] = undefined;
    this.#goTo(this.#place + 1);
    return item;
  }

  #newBlock(): number {
    this.#blocks += 1;
    if (this.#blocks * BLOCK > this.#times.length) {
      const times = new Float64Array(this.#times.length * 2);
      times.set(this.#times);
      this.#times = times;
    }
    for (let entry = 0; entry < BLOCK; entry += 1) this.#items.push(undefined);
    return this.#blocks - 1;
  }
}

/** So many entries lie on a block: a power of two, by its bits. */
const BITS = 6;
const BLOCK = 2 ** BITS;

/** So many entries fit on a page: time and place share one number, which must stay exact. */
const PLACES = 2 ** 30;

/** What is due within one hour: how much, and the blocks that it is written on. */
interface Page {
  readonly blocks: number[];
  size: number;
}

/** Which entry a place on a page is. */
function entryOf({ blocks }: Page, place: number): number {
  return (blocks[place >> BITS] ?? 0) * BLOCK + (place & (BLOCK - 1));
}
