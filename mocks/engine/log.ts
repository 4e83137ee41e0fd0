import type { LoggedEvent } from './logged-event.js';

/**
 * Everything that happened, in order, and for each entry the place of the one before it of the same lead: so
 * that what happened to one lead can be told without a list for each. Places are counted from 1; 0 is none.
 */
export class Log {
  readonly entries: LoggedEvent[] = [];
  #before = new Int32Array(1024);

  /** Writes an event down, after a lead's latest one. Returns its place. */
  append(event: LoggedEvent, before: number): number {
    const place = this.entries.push(event);
    if (place >= this.#before.length) this.#grow();
    this.#before[place] = before;
    return place;
  }

  /** What happened to a lead until some entry of it, the newest first; only what came after another. */
  back(last: number, after = 0): readonly LoggedEvent[] {
    const found: LoggedEvent[] = [];
    for (let place = last; place > after; place = this.#before[place] ?? 0) {
      const event = this.entries[place - 1];
      if (event) found.push(event);
    }
    return found;
  }

  #grow(): void {
    const larger = new Int32Array(this.#before.length * 2);
    larger.set(this.#before);
    this.#before = larger;
  }
}
