import { HOUR } from './clock.js';
import { Heap } from './heap.js';

/**
 * What is due when. What is due at the same time comes out in the order it went in.
 *
 * Most of what a campaign plans is days away, so it is only noted down on the page of its hour, and a page is
 * put in order once, when its hour has come. What is planned for an hour that is open already goes into a
 * heap, which stays small.
 */
export class Agenda<T> {
  readonly #pages = new Map<number, Page<T>>();
  /** The hours that have a page, and are still to come. */
  readonly #hours = new Heap<number>();
  /** Planned after its hour was opened. */
  readonly #late = new Heap<T>();
  /** When what was taken last is due. */
  takenAt = -Infinity;
  #open: Page<T> | undefined;
  #openHour = -Infinity;

  /** When the first is due; `undefined` when nothing is. */
  get nextAt(): number | undefined {
    this.#turnPage();
    const late = this.#late.nextAt;
    const planned = this.#open?.nextAt;
    if (late === undefined || planned === undefined) return late ?? planned;
    return Math.min(late, planned);
  }

  push(at: number, item: T): void {
    const hour = Math.floor(at / HOUR);
    if (hour <= this.#openHour) return this.#late.push(at, item);
    const known = this.#pages.get(hour);
    if (known) return known.push(at, item);
    const page = new Page<T>(hour * HOUR);
    this.#pages.set(hour, page);
    this.#hours.push(hour, hour);
    page.push(at, item);
  }

  /** Takes the first that is due until a time; `takenAt` then says when it is. */
  take(until: number): T | undefined {
    this.#turnPage();
    const late = this.#late.nextAt ?? Infinity;
    const planned = this.#open?.nextAt ?? Infinity;
    const next = Math.min(late, planned);
    if (next > until || next === Infinity) return undefined;
    this.takenAt = next;
    // What is on the page was planned before its hour was opened, and so before whatever is late.
    return planned <= late ? this.#open?.shift() : this.#late.pop();
  }

  /** Opens the next page once there is nothing left of the present hour. */
  #turnPage(): void {
    if (this.#late.size > 0 || this.#open?.nextAt !== undefined) return;
    const hour = this.#hours.pop();
    this.#open = hour === undefined ? undefined : this.#pages.get(hour);
    if (hour === undefined) return;
    this.#pages.delete(hour);
    this.#openHour = hour;
    this.#open?.sort();
  }
}

/** So many entries fit on a page: time and place share one number, which must stay exact. */
const PLACES = 2 ** 30;

/** What is due within one hour: noted down as it comes, put in order once. */
class Page<T> {
  readonly #items: T[] = [];
  /** The time within the hour and, after it, the place among the items. */
  readonly #keys: number[] = [];
  #sorted: Float64Array | undefined;
  #place = 0;

  constructor(readonly start: number) {}

  /** Once the page is in order: when the first that is left is due. */
  get nextAt(): number | undefined {
    const key = this.#sorted?.[this.#place];
    return key === undefined ? undefined : this.start + Math.floor(key / PLACES);
  }

  push(at: number, item: T): void {
    this.#keys.push((at - this.start) * PLACES + this.#items.length);
    this.#items.push(item);
  }

  sort(): void {
    this.#sorted = Float64Array.from(this.#keys).sort();
  }

  shift(): T | undefined {
    const key = this.#sorted?.[this.#place] ?? 0;
    this.#place += 1;
    return this.#items[key % PLACES];
  }
}
