/** Which leads a query asks for, kept right lead by lead: few change between two questions. */
export class Answer {
  readonly #passes: (index: number) => boolean;
  #isIn = new Uint8Array(1024);
  #size = 0;
  #indexes: readonly number[] | undefined;

  /** Asks of every lead of so many. */
  constructor(leads: number, passes: (index: number) => boolean) {
    this.#passes = passes;
    for (let index = 0; index < leads; index += 1) this.ask(index);
  }

  get size(): number {
    return this.#size;
  }

  /** All of them, in the order they were added. */
  get indexes(): readonly number[] {
    this.#indexes ??= [...this.#isIn.keys()].filter((index) => this.has(index));
    return this.#indexes;
  }

  has(index: number): boolean {
    return this.#isIn[index] === 1;
  }

  /** Asks of one lead, anew where it was asked before. */
  ask(index: number): void {
    while (index >= this.#isIn.length) this.#grow();
    const isIn = Number(this.#passes(index));
    if (isIn === this.#isIn[index]) return;
    this.#isIn[index] = isIn;
    this.#size += isIn === 1 ? 1 : -1;
    this.#indexes = undefined;
  }

  #grow(): void {
    const larger = new Uint8Array(this.#isIn.length * 2);
    larger.set(this.#isIn);
    this.#isIn = larger;
  }
}
