import type { Capabilities } from '../adapter/index.js';
import { WHOLE } from './page.js';
import type { ReadPage } from './page.js';
import { PagePlaces } from './page-places.js';
import type { Pages } from './page-places.js';

/** The rows of a list as far as they are known. */
export interface RowsWindow {
  /** How many rows to lay out. */
  readonly count: number;
  readonly total?: number;
  /** What `total` is. */
  readonly precision: 'exact' | 'at-least' | 'none';
  /** As of when. ISO 8601 UTC. */
  readonly asOf?: string;
  readonly idAt: (index: number) => string | undefined;
  /** So many leads stand in two of the loaded pages: a row's page begins that much later at most. @default 0 */
  readonly repeated?: number;
}

type Totals = Capabilities['totals'];

/**
 * The rows of a list that jumps anywhere, from those of its pages that are loaded. Where the backend tells no exact
 * total, there is one more page to lay out after the last full one. `places` are those of the same list before.
 */
export function windowOfPages(
  pages: Pages,
  size: number,
  totals: Totals,
  places: PagePlaces = new PagePlaces(size),
): RowsWindow {
  if (size === WHOLE) return windowOfAll([...pages.values()]);
  const { idAt, repeated } = places.place(pages);
  const known = totalOf([...pages.values()], totals);
  const { total = 0, precision } = known;
  const rows = precision === 'exact' ? countKnown(pages, size, total) : countRows(pages, size, total);
  return { count: rows - repeated, ...known, idAt, repeated };
}

/** The rows of a list that comes at once. */
function windowOfAll(pages: readonly ReadPage[]): RowsWindow {
  const window = windowOfChain(pages, 'exact');
  return { ...window, total: window.count, precision: 'exact' };
}

/**
 * The rows of a list that loads more: those of its pages, one after the other. A lead that comes once more,
 * because it moved on while the list was read, keeps its first place.
 */
export function windowOfChain(pages: readonly ReadPage[], totals: Totals): RowsWindow {
  const ids = [...new Set(pages.flatMap((page) => page.leads.map(({ id }) => id)))];
  return { count: ids.length, ...totalOf(pages, totals), idAt: (index) => ids[index] };
}

function totalOf(pages: readonly ReadPage[], totals: Totals): Omit<RowsWindow, 'count' | 'idAt'> {
  const { total, asOf } = latest(pages) ?? {};
  const known = asOf === undefined ? {} : { asOf };
  if (total === undefined) return { ...known, precision: 'none' };
  return { ...known, total, precision: totals === 'exact' ? 'exact' : 'at-least' };
}

/** Where the last page is loaded, the list ends with it: a total of a later read may count rows that it has not. */
function countKnown(pages: Pages, size: number, total: number): number {
  const last = Math.ceil(total / size) - 1;
  return last * size + (pages.get(last)?.leads.length ?? total - last * size);
}

/** A page that is not full ends the list; until one is found, the list goes on. */
function countRows(pages: Pages, size: number, atLeast: number): number {
  const ends = [...pages].flatMap(([number, { leads }]) =>
    leads.length < size ? number * size + leads.length : [],
  );
  return ends.length > 0 ? Math.min(...ends) : Math.max(atLeast, (Math.max(...pages.keys()) + 2) * size);
}

function latest(pages: readonly ReadPage[]): ReadPage | undefined {
  return pages.reduce<ReadPage | undefined>((a, b) => (a && a.begun >= b.begun ? a : b), undefined);
}
