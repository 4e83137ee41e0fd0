/**
 * What is due when: a binary heap. What is due at the same time comes out in the order it went in. Times,
 * orders and items lie in columns, so that no entry is an object of its own.
 */
export class Heap<T> {
  readonly #items: T[] = [];
  #times = new Float64Array(1024);
  #orders = new Float64Array(1024);
  #pushed = 0;

  get size(): number {
    return this.#items.length;
  }

  /** When the first is due; never, when nothing is. */
  get firstAt(): number {
    return this.#items.length > 0 ? (this.#times[0] ?? Infinity) : Infinity;
  }

  push(at: number, item: T): void {
    const place = this.#items.length;
    if (place === this.#times.length) this.#grow();
    this.#items.push(item);
    this.#pushed += 1;
    this.#rise(place, at, this.#pushed, item);
  }

  pop(): T | undefined {
    const first = this.#items[0];
    const last = this.#items.pop();
    const size = this.#items.length;
    if (last !== undefined && size > 0)
      this.#sink(this.#times[size] ?? 0, this.#orders[size] ?? 0, last, size);
    return first;
  }

  #rise(from: number, at: number, order: number, item: T): void {
    let place = from;
    while (place > 0) {
      const above = (place - 1) >> 1;
      if (!this.#isAfter(above, at, order)) break;
      this.#move(above, place);
      place = above;
    }
    this.#put(place, at, order, item);
  }

  #sink(at: number, order: number, item: T, size: number): void {
    let place = 0;
    for (;;) {
      const below = this.#smallerChild(place, size);
      if (below >= size || this.#isAfter(below, at, order)) break;
      this.#move(below, place);
      place = below;
    }
    this.#put(place, at, order, item);
  }

  #smallerChild(place: number, size: number): number {
    const first = 2 * place + 1;
    const second = first + 1;
    if (second >= size) return first;
    return this.#isAfter(first, this.#times[second] ?? 0, this.#orders[second] ?? 0) ? second : first;
  }

  /** Whether what is at a place is due after this time, or at it and came later. */
  #isAfter(place: number, at: number, order: number): boolean {
    const time = this.#times[place] ?? 0;
    return time > at || (time === at && (this.#orders[place] ?? 0) > order);
  }

  #move(from: number, to: number): void {
    const item = this.#items[from];
    if (item !== undefined) this.#put(to, this.#times[from] ?? 0, this.#orders[from] ?? 0, item);
  }

  #put(place: number, at: number, order: number, item: T): void {
    this.#times[place] = at;
    this.#orders[place] = order;
    this.#items[place] = item;
  }

  #grow(): void {
    this.#times = grown(this.#times);
    this.#orders = grown(this.#orders);
  }
}

function grown(column: Float64Array): Float64Array<ArrayBuffer> {
  const larger = new Float64Array(column.length * 2);
  larger.set(column);
  return larger;
}
