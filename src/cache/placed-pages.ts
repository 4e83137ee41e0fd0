import type { ReadPage } from './page.js';

/** The rows of the loaded pages of one list, each lead in one place. */
export interface PlacedPages {
  readonly idAt: (index: number) => string | undefined;
  /** How many leads came once more: the list is that much shorter. */
  readonly repeated: number;
}

interface PlacedPage {
  /** The row of its first lead. */
  readonly first: number;
  readonly ids: readonly string[];
}

/**
 * Places pages one after the other, by number from 0. A lead that moved on between two reads comes in both
 * pages: it keeps its first place, and what follows the second moves up.
 */
export function placePages(pages: ReadonlyMap<number, ReadPage>, size: number): PlacedPages {
  const placed = new Map<number, PlacedPage>();
  const seen = new Set<string>();
  let repeated = 0;
  for (const number of [...pages.keys()].sort((a, b) => a - b)) {
    const leads = pages.get(number)?.leads ?? [];
    const ids = leads.flatMap(({ id }) => (isNew(seen, id) ? id : []));
    placed.set(number, { first: number * size - repeated, ids });
    repeated += leads.length - ids.length;
  }
  const idAt = (index: number): string | undefined => {
    const last = Math.floor((index + repeated) / size);
    for (let number = Math.floor(index / size); number <= last; number += 1) {
      const page = placed.get(number);
      const id = page?.ids[index - page.first];
      if (id !== undefined) return id;
    }
    return undefined;
  };
  return { idAt, repeated };
}

function isNew(seen: Set<string>, id: string): boolean {
  const before = seen.size;
  return seen.add(id).size > before;
}
