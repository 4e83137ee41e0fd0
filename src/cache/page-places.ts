import type { ReadPage } from './page.js';

/** The loaded pages of one list, by number from 0. */
export type Pages = ReadonlyMap<number, ReadPage>;

/** The rows of the loaded pages of one list, each lead in one place. */
export interface PlacedPages {
  readonly idAt: (index: number) => string | undefined;
  /** How many leads came once more: the list is that much shorter. */
  readonly repeated: number;
}

/** Pages of which some leads stand elsewhere, by number: those that are left. */
type Thinned = ReadonlyMap<number, readonly string[]>;

/**
 * Places the pages of one list, one after the other. A lead that moved on between two reads comes in both pages: it
 * keeps its first place, and what follows the second moves up. Only pages that came or went since the last time are
 * walked through: a long scroll must not place all its pages anew with each of them.
 */
export class PagePlaces {
  readonly #size: number;
  #pages: Pages = new Map();
  /** In which pages a lead stands. */
  readonly #numbers = new Map<string, readonly number[]>();
  readonly #repeated = new Set<string>();

  constructor(size: number) {
    this.#size = size;
  }

  place(pages: Pages): PlacedPages {
    for (const [number, page] of this.#pages) if (pages.get(number) !== page) this.#remove(number, page);
    for (const [number, page] of pages) if (this.#pages.get(number) !== page) this.#add(number, page);
    this.#pages = pages;
    const shared = new Set([...this.#repeated].flatMap((id) => this.#numbersOf(id)));
    const thinned = [...shared].map((number): [number, readonly string[]] => [number, this.#leftOf(number)]);
    return placed(pages, this.#size, new Map(thinned));
  }

  #add(number: number, { leads }: ReadPage): void {
    const alone = [number];
    for (const { id } of leads) {
      const known = this.#numbers.get(id);
      this.#numbers.set(id, known ? [...known, number] : alone);
      if (known) this.#repeated.add(id);
    }
  }

  #remove(number: number, { leads }: ReadPage): void {
    for (const { id } of leads) {
      const rest = this.#numbersOf(id).filter((other) => other !== number);
      if (rest.length > 0) this.#numbers.set(id, rest);
      else this.#numbers.delete(id);
      if (rest.length < 2) this.#repeated.delete(id);
    }
  }

  #numbersOf(id: string): readonly number[] {
    return this.#numbers.get(id) ?? [];
  }

  /** The leads of a page that stand in none before it, each once. */
  #leftOf(number: number): readonly string[] {
    const leads = this.#pages.get(number)?.leads ?? [];
    const left = leads.filter(({ id }) => Math.min(...this.#numbersOf(id)) === number);
    return [...new Set(left.map(({ id }) => id))];
  }
}

function placed(pages: Pages, size: number, thinned: Thinned): PlacedPages {
  const lostBefore = (number: number): number => {
    let lost = 0;
    for (const [other, left] of thinned)
      if (other < number) lost += (pages.get(other)?.leads.length ?? 0) - left.length;
    return lost;
  };
  const repeated = lostBefore(Infinity);
  const idAt = (index: number): string | undefined => {
    const last = Math.floor((index + repeated) / size);
    for (let number = Math.floor(index / size); number <= last; number += 1) {
      const row = index - number * size + lostBefore(number);
      const left = thinned.get(number);
      const id = left ? left[row] : pages.get(number)?.leads[row]?.id;
      if (id !== undefined) return id;
    }
    return undefined;
  };
  return { idAt, repeated };
}
