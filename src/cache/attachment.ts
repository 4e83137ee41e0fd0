/** Something that goes on from the first who needs it to the last. */
export class Attachment {
  readonly #begin: () => () => void;
  #end: (() => void) | undefined;
  #count = 0;

  constructor(begin: () => () => void) {
    this.#begin = begin;
  }

  get isNeeded(): boolean {
    return this.#count > 0;
  }

  /** Needs it until the function that comes back is called. */
  add(): () => void {
    this.#count += 1;
    this.#end ??= this.#begin();
    return () => {
      this.#count -= 1;
      if (this.#count > 0) return;
      this.#end?.();
      this.#end = undefined;
    };
  }
}
