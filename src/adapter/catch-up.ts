import type { Timers } from './timers.js';

// Milliseconds. A stream has caught up once it is quiet for a moment; a busy one, after a while.
const quiet = 250;
const longest = 2000;

/** Tells when a stream that was resumed has brought what was missed. */
export class CatchUp {
  readonly #timers: Timers;
  readonly #latest: number;
  readonly #done: () => void;
  #isDone = false;
  #cancel: () => void;

  constructor(timers: Timers, done: () => void) {
    this.#timers = timers;
    this.#latest = timers.now() + longest;
    this.#done = done;
    this.#cancel = timers.after(quiet, () => this.#finish());
  }

  /** To be called whenever something arrives. */
  arrived(): void {
    if (this.#isDone) return;
    this.#cancel();
    const left = Math.max(0, this.#latest - this.#timers.now());
    this.#cancel = this.#timers.after(Math.min(quiet, left), () => this.#finish());
  }

  /** The stream has ended; nothing will be told any more. */
  end(): void {
    this.#isDone = true;
    this.#cancel();
  }

  #finish(): void {
    this.#isDone = true;
    this.#done();
  }
}
