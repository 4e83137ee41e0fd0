import type { Answer } from './answer.js';

/** Says which of two comes first; negative when it is `a`. Never 0 for two different ones. */
export type Order = (a: number, b: number) => number;

/**
 * All leads in one order, sorted once. After that only those that changed find a new place, and only when
 * somebody looks.
 */
export class Ranking {
  readonly #order: Order;
  #places: Int32Array;
  readonly #isMoving: Uint8Array;
  #moving: number[] = [];

  constructor(leads: number, order: Order) {
    this.#order = order;
    this.#places = Int32Array.from({ length: leads }, (_, index) => index).sort(order);
    this.#isMoving = new Uint8Array(leads);
  }

  /** Notes that a lead has another place from now on, perhaps. */
  move(index: number): void {
    if (this.#isMoving[index] === 1) return;
    this.#isMoving[index] = 1;
    this.#moving.push(index);
  }

  /** A part of an answer, in this order. */
  window(answer: Answer, from: number, to: number): number[] {
    this.#settle();
    const found: number[] = [];
    const end = Math.min(to, answer.size);
    let passed = 0;
    for (let place = 0; place < this.#places.length && passed < end; place += 1) {
      const index = this.#places[place] ?? 0;
      if (!answer.has(index)) continue;
      if (passed >= from) found.push(index);
      passed += 1;
    }
    return found;
  }

  #settle(): void {
    if (this.#moving.length === 0) return;
    const moved = this.#moving.sort(this.#order);
    const left = this.#withoutMoving();
    let from = 0;
    moved.forEach((index, count) => {
      const to = this.#placeIn(left, index, from);
      this.#places.set(left.subarray(from, to), from + count);
      this.#places[to + count] = index;
      this.#isMoving[index] = 0;
      from = to;
    });
    this.#places.set(left.subarray(from), from + moved.length);
    this.#moving = [];
  }

  #withoutMoving(): Int32Array {
    const left = new Int32Array(this.#places.length - this.#moving.length);
    let count = 0;
    for (const index of this.#places) {
      if (this.#isMoving[index] === 1) continue;
      left[count] = index;
      count += 1;
    }
    return left;
  }

  /** Where a lead belongs among others: how many of them come before it. */
  #placeIn(others: Int32Array, index: number, from: number): number {
    let low = from;
    let high = others.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#order(others[middle] ?? 0, index) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
