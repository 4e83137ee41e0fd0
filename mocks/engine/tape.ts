interface Input<Run> {
  readonly at: number;
  readonly play: (run: Run) => unknown;
  readonly isNews?: boolean;
}

/** What was done from outside, and when: played again when time is turned back. */
export class Tape<Run> {
  readonly #inputs: Input<Run>[] = [];
  #place = 0;

  /** When the next input to play again is due. */
  get nextAt(): number | undefined {
    return this.#inputs[this.#place]?.at;
  }

  /** Takes the next input to play again. */
  next(): ((run: Run) => unknown) | undefined {
    const input = this.#inputs[this.#place];
    if (input) this.#place += 1;
    return input?.play;
  }

  /** Keeps an input. What was done later, in a future that was left, is forgotten; what others told is not. */
  record(at: number, play: (run: Run) => unknown): void {
    const later = this.#inputs.splice(this.#place);
    this.#inputs.push({ at, play }, ...later.filter((input) => input.isNews));
    this.#place += 1;
  }

  /** Keeps what another campaign of the account told. */
  hear(at: number, play: (run: Run) => unknown): void {
    this.#inputs.splice(this.#place, 0, { at, play, isNews: true });
    this.#place += 1;
  }

  rewind(): void {
    this.#place = 0;
  }
}
