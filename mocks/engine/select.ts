/** Says which of two comes first; negative when it is `a`. Never 0 for two different ones. */
export type Order = (a: number, b: number) => number;

/**
 * The part of a list that would stand at some places if the list was sorted. Only that part is sorted, so
 * that a window of a long list costs little more than one look at each.
 */
export function sortedWindow(found: readonly number[], order: Order, from: number, to: number): number[] {
  const end = Math.min(to, found.length);
  if (from >= end) return [];
  if (end * 8 < found.length) return firstOf(found, order, end).slice(from);
  const list = [...found];
  if (from > 0) partition(list, order, from);
  if (end < list.length) partition(list, order, end, from);
  return list.slice(from, end).sort(order);
}

/** The first few in order: whatever comes after the worst of them so far is passed over at once. */
function firstOf(found: readonly number[], order: Order, size: number): number[] {
  let best: number[] = [];
  let worst: number | undefined;
  for (const each of found) {
    if (worst !== undefined && order(each, worst) > 0) continue;
    best.push(each);
    if (best.length < 2 * size) continue;
    best = best.sort(order).slice(0, size);
    worst = best.at(-1);
  }
  return best.sort(order).slice(0, size);
}

/** Puts whatever comes before the nth to its left: quickselect, with the median of three as its pivot. */
function partition(list: number[], order: Order, nth: number, start = 0): void {
  let low = start;
  let high = list.length - 1;
  while (low < high) {
    const pivot = medianOf(list, order, low, high);
    let left = low;
    let right = high;
    while (left <= right) {
      while (order(list[left] ?? 0, pivot) < 0) left += 1;
      while (order(list[right] ?? 0, pivot) > 0) right -= 1;
      if (left <= right) {
        swap(list, left, right);
        left += 1;
        right -= 1;
      }
    }
    if (nth <= right) high = right;
    else if (nth >= left) low = left;
    else return;
  }
}

function medianOf(list: readonly number[], order: Order, low: number, high: number): number {
  const [a = 0, b = 0, c = 0] = [list[low], list[(low + high) >> 1], list[high]];
  if (order(a, b) < 0) {
    if (order(b, c) < 0) return b;
    return order(a, c) < 0 ? c : a;
  }
  if (order(a, c) < 0) return a;
  return order(b, c) < 0 ? c : b;
}

function swap(list: number[], a: number, b: number): void {
  const kept = list[a] ?? 0;
  list[a] = list[b] ?? 0;
  list[b] = kept;
}
