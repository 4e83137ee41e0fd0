import { CancelledError } from '@tanstack/query-core';
import { toAdapterError } from '../adapter/index.js';
import type { Timers } from '../adapter/timers.js';
import { isoTime } from '../core/index.js';
import type { Lead } from '../core/index.js';
import * as keys from './keys.js';
import { leadOptions } from './lead-options.js';
import type { LiveNews } from './live-overlay.js';
import { pagesAt, pagesIn } from './page.js';
import type { LoadedRows, ReadPage } from './page.js';
import type { ReadSource } from './read-source.js';

/** Where leads are seen in lists that have them no more: a lead store is one. */
export interface HeldHome extends ReadSource {
  readonly timers: Pick<Timers, 'now'>;
  peek(leadId: string): Lead | undefined;
  newsOf(leadId: string): LiveNews | undefined;
  put(lead: Lead, begun: number): void;
}

/** What was counted last, by the first page: a list is asked for its number with every frame that brings news. */
const counted = new WeakMap<ReadPage, { readonly pages: readonly ReadPage[]; readonly count: number }>();

/** How many leads would come, go or stand elsewhere if the pages of a list were seen as they were read last. */
export function countMoved(pages: readonly ReadPage[]): number {
  const [first] = pages;
  if (!first || !pages.some(({ seen }) => seen)) return 0;
  const known = counted.get(first);
  if (known?.pages.length === pages.length && pages.every((page, at) => page === known.pages[at]))
    return known.count;
  const count = countAnew(pages);
  counted.set(first, { pages, count });
  return count;
}

function countAnew(pages: readonly ReadPage[]): number {
  const before = pages.flatMap((page, place) => (isCovered(pages, place) ? [] : (page.seen ?? page)));
  const places = new Map([...idsIn(before)].map((id, place) => [id, place]));
  // The last leads of the longest runs that stay in order, by length: who is in none moves, or goes.
  const ends: number[] = [];
  let come = 0;
  for (const id of idsIn(pages)) {
    const place = places.get(id);
    if (place === undefined) come += 1;
    else ends[placeAmong(ends, place)] = place;
  }
  return come + places.size - ends.length;
}

/** How many of ascending numbers are smaller. */
function placeAmong(ascending: readonly number[], number: number): number {
  let from = 0;
  let to = ascending.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((ascending[middle] ?? number) < number) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Whether one of the pages that the first has for a list that loads more is seen in the place of this one. */
function isCovered([first]: readonly ReadPage[], place: number): boolean {
  return place > 0 && place < (first?.seen?.length ?? 0);
}

/** So many are looked after at most: where more went, the list is another one, and says so. */
const MOST = 20;

/**
 * Reads the leads that are seen in lists which have them no more, one by one: what made them go was missed. `since` is
 * when reading the lists again began. One that cannot be read stays as it is seen.
 */
export async function readGone(home: HeldHome, since: number): Promise<void> {
  for (const id of goneFrom(home, since).slice(0, MOST)) {
    // Somebody has asked for the rows as they stand, or left.
    if (!home.peek(id)) continue;
    const lead = await readSince(home, id, since);
    // What was heard since is of later, and stands.
    if (lead && !((home.newsOf(id)?.heard ?? 0) > since)) home.put(lead, since);
  }
}

/** A read that is on its way may have begun before, and may be ended by whoever began it: then once more. */
async function readSince(home: HeldHome, id: string, since: number, again = true): Promise<Lead | undefined> {
  const options = leadOptions(home, id);
  if (!options) return undefined;
  const [known] = pagesAt(home.client, options.queryKey);
  if (known && known.begun >= since) return known.leads[0];
  try {
    const { leads, begun } = await home.client.fetchQuery({ ...options, staleTime: 0 });
    if (begun >= since) return leads[0];
  } catch (error) {
    const lead = home.peek(id);
    if (lead && toAdapterError(error).kind === 'not-found') return asDeleted(lead, home.timers.now());
    if (!(error instanceof CancelledError)) return undefined;
  }
  return again ? readSince(home, id, since, false) : undefined;
}

/** A lead that the backend does not know any more, whatever it said of it last. */
function asDeleted({ status: _status, substatus: _substatus, ...lead }: Lead, now: number): Lead {
  const at = isoTime(now) ?? '';
  const deleted = { id: `${lead.id} not-found`, type: 'lead.deleted', leadId: lead.id, at } as const;
  return { ...lead, journal: { ...lead.journal, 'lead.deleted': deleted } };
}

function goneFrom({ client, scope }: ReadSource, since: number): readonly string[] {
  const loaded = client.getQueriesData<LoadedRows>({ queryKey: keys.rows(scope) });
  const pages = loaded.flatMap(([, rows]) => pagesIn(rows));
  const here = idsIn(pages.filter(({ begun }) => begun >= since));
  return [...idsIn(pages.flatMap(({ seen = [] }) => seen))].filter((id) => !here.has(id));
}

function idsIn(pages: readonly ReadPage[]): ReadonlySet<string> {
  return new Set(pages.flatMap(({ leads }) => leads.map(({ id }) => id)));
}
