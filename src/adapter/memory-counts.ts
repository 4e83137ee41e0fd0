import type { StatusCounts } from '../core/index.js';

type Counts = { readonly [id: string]: number };

/** Counts of several models, added up. `reached` is there only where every model tells it. */
export function addCounts(counts: readonly StatusCounts[]): StatusCounts {
  const reached = counts.flatMap((one) => (one.reached ? [one.reached] : []));
  return {
    total: counts.reduce((sum, { total }) => sum + total, 0),
    shown: sumOf(counts.map(({ shown }) => shown)),
    held: sumOf(counts.map(({ held }) => held)),
    substatus: sumOf(counts.map(({ substatus }) => substatus)),
    ...(reached.length === counts.length && { reached: sumOf(reached) }),
    precision: 'exact',
  };
}

function sumOf(parts: readonly Counts[]): Counts {
  const numbers = new Map<string, number>();
  for (const [id, number] of parts.flatMap(Object.entries<number>))
    numbers.set(id, (numbers.get(id) ?? 0) + number);
  return Object.fromEntries(numbers);
}
