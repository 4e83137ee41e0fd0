/** How many leads, or what is as much work, are worked on before the page has its turn. */
const ITEMS_AT_ONCE = 100;

/** Lets the page have its turn in the middle of long work: a press, a frame. */
export function pageTurn(): Promise<void> {
  if (typeof scheduler === 'object' && 'yield' in scheduler) return scheduler.yield();
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}

/**
 * Makes something of each item, in order; of many, the page has its turn in between, so that a press is never
 * kept waiting. What it throws ends it.
 */
export async function mapInTurns<T, R>(
  items: Iterable<T>,
  make: (item: T, index: number) => R,
): Promise<R[]> {
  const made: R[] = [];
  for (const item of items) {
    if (made.length > 0 && made.length % ITEMS_AT_ONCE === 0) await pageTurn();
    made.push(make(item, made.length));
  }
  return made;
}
