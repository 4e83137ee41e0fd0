/** What was done from outside, and when: played again when time is turned back. */
export class Tape<Run> {
  readonly #inputs: { readonly at: number; readonly play: (run: Run) => unknown }[] = [];
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

  /** Keeps an input. What was done later, in a future that was left, is forgotten. */
  record(at: number, play: (run: Run) => unknown): void {
    this.#inputs.length = this.#place;
    this.#inputs.push({ at, play });
    this.#place += 1;
  }

  rewind(): void {
    this.#place = 0;
  }
}
