interface Entry<T> {
  readonly at: number;
  readonly order: number;
  readonly item: T;
}

/** What is due when: a binary heap. What is due at the same time comes out in the order it went in. */
export class Heap<T> {
  readonly #entries: Entry<T>[] = [];
  #pushed = 0;

  get size(): number {
    return this.#entries.length;
  }

  /** When the first is due; `undefined` when nothing is. */
  get nextAt(): number | undefined {
    return this.#entries[0]?.at;
  }

  push(at: number, item: T): void {
    const entry = { at, order: this.#pushed, item };
    this.#pushed += 1;
    this.#rise(entry, this.#entries.length);
  }

  pop(): T | undefined {
    const [first] = this.#entries;
    const last = this.#entries.pop();
    if (last && this.#entries.length > 0) this.#sink(last);
    return first?.item;
  }

  #rise(entry: Entry<T>, from: number): void {
    let place = from;
    while (place > 0) {
      const above = (place - 1) >> 1;
      const parent = this.#entries[above];
      if (!parent || !isBefore(entry, parent)) break;
      this.#entries[place] = parent;
      place = above;
    }
    this.#entries[place] = entry;
  }

  #sink(entry: Entry<T>): void {
    const entries = this.#entries;
    let place = 0;
    for (;;) {
      const below = this.#smallerChild(place);
      const child = entries[below];
      if (!child || !isBefore(child, entry)) break;
      entries[place] = child;
      place = below;
    }
    entries[place] = entry;
  }

  #smallerChild(place: number): number {
    const first = this.#entries[2 * place + 1];
    const second = this.#entries[2 * place + 2];
    return first && second && isBefore(second, first) ? 2 * place + 2 : 2 * place + 1;
  }
}

function isBefore<T>(a: Entry<T>, b: Entry<T>): boolean {
  return a.at < b.at || (a.at === b.at && a.order < b.order);
}
