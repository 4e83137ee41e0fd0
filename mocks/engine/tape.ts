import type { Input } from './input.js';

interface Entry<Run> {
  readonly at: number;
  readonly play: (run: Run) => unknown;
  /** As data; none for what another campaign told. */
  readonly input?: Input;
}

/** What was done from outside, and when: played again when time is turned back. */
export class Tape<Run> {
  readonly #entries: Entry<Run>[] = [];
  #place = 0;

  /** When the next entry to play again is due. */
  get nextAt(): number | undefined {
    return this.#entries[this.#place]?.at;
  }

  /** What was done until now, as data. */
  get inputs(): readonly { readonly at: number; readonly input: Input }[] {
    return this.#entries.slice(0, this.#place).flatMap(({ at, input }) => (input ? [{ at, input }] : []));
  }

  /** Takes the next entry to play again. */
  next(): ((run: Run) => unknown) | undefined {
    const entry = this.#entries[this.#place];
    if (entry) this.#place += 1;
    return entry?.play;
  }

  /** Keeps what is still to be done. */
  expect(at: number, play: (run: Run) => unknown, input: Input): void {
    this.#entries.push({ at, play, input });
  }

  /** Keeps what was done. What was done later, in a future that was left, is forgotten; what others told is not. */
  record(at: number, play: (run: Run) => unknown, input: Input): void {
    const later = this.#entries.splice(this.#place);
    this.#entries.push({ at, play, input }, ...later.filter((entry) => !entry.input));
    this.#place += 1;
  }

  /** Keeps what another campaign of the account told. */
  hear(at: number, play: (run: Run) => unknown): void {
    this.#entries.splice(this.#place, 0, { at, play });
    this.#place += 1;
  }

  rewind(): void {
    this.#place = 0;
  }
}
