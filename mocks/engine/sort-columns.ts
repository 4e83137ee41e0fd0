import type { Order } from './ranking.js';

/** A column that leads are sorted by, as numbers; `NaN` for what a lead lacks. */
export type Column = Float64Array;

export interface SortColumn {
  readonly column: Column;
  readonly turn: 1 | -1;
}

/** Column after column, what a lead lacks last; ties go by place. */
export function orderOf(columns: readonly SortColumn[]): Order {
  return (a, b) => {
    for (const { column, turn } of columns) {
      const difference = compare(column[a] ?? NaN, column[b] ?? NaN, turn);
      if (difference !== 0) return difference;
    }
    return a - b;
  };
}

function compare(a: number, b: number, turn: 1 | -1): number {
  if (a === b) return 0;
  const lacksA = Number.isNaN(a);
  const lacksB = Number.isNaN(b);
  if (lacksA || lacksB) return Number(lacksA) - Number(lacksB);
  return (a - b) * turn;
}

const words = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

/** Texts as the places they have in order; equal ones share a place, what is empty has none. */
export function ranks(texts: readonly (string | undefined)[]): Column {
  const distinct = [...new Set(texts.filter((text) => text !== undefined && text !== ''))];
  const sorted = distinct.sort((a, b) => words.compare(a ?? '', b ?? ''));
  const places = new Map<string | undefined, number>();
  let place = 0;
  sorted.forEach((text, index) => {
    if (index > 0 && words.compare(sorted[index - 1] ?? '', text ?? '') !== 0) place += 1;
    places.set(text, place);
  });
  return Float64Array.from(texts, (text) => places.get(text) ?? NaN);
}
