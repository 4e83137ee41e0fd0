import type { LeadWindow } from '../../react/index.js';

/** More than these are no table on paper, and would hold the page up. */
const MOST = 2000;

/** The places of the rows that are printed: all that are loaded, wherever the list has been scrolled to. */
export function placesOnPaper({ count, idAt }: LeadWindow): readonly number[] {
  const places: number[] = [];
  for (let index = 0; index < count && places.length < MOST; index += 1) {
    if (idAt(index) !== undefined) places.push(index);
  }
  return places;
}
