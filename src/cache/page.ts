import type { InfiniteData, QueryClient, QueryKey } from '@tanstack/query-core';
import type { LeadPage, ListRequest } from '../adapter/index.js';
import { supersedes } from '../core/index.js';
import type { Lead } from '../core/index.js';
import { toAdapterError } from '../adapter/to-adapter-error.js';
import type { ReadSource } from './read-source.js';
import { sameItems } from './same-items.js';

/** A page as it is kept: with the stamp of the moment its read began. */
export interface ReadPage extends LeadPage {
  readonly begun: number;
  /**
   * Read again unasked, it tells other leads or another order than are seen: these pages are seen in its place until
   * somebody asks. Of a list that loads more, the first page has them for all that were loaded.
   */
  readonly seen?: readonly ReadPage[];
}

/** The size of a page that holds any list as a whole. */
export const WHOLE = Number.MAX_SAFE_INTEGER;

/** One entry of the cache that has rows: a page, or a list that loads more with all its pages. */
export type LoadedRows = ReadPage | InfiniteData<ReadPage>;

/** The pages of one entry of the cache; none where it holds nothing yet. */
export function pagesIn(rows: LoadedRows | undefined): readonly ReadPage[] {
  if (!rows) return [];
  return 'pages' in rows ? rows.pages : [rows];
}

/** The pages of the entry of the cache with a key. */
export function pagesAt(client: QueryClient, key: QueryKey): readonly ReadPage[] {
  return pagesIn(client.getQueryData<LoadedRows>(key));
}

/**
 * The pages of one entry of the cache as they are seen: rows keep their places until somebody asks for them as they
 * stand. What a list that loads more has loaded since comes after them.
 */
export function seenPages(pages: readonly ReadPage[]): readonly ReadPage[] {
  const seen = pages[0]?.seen;
  return seen ? [...seen, ...pages.slice(seen.length)] : pages;
}

/** What a page is read for: a list that somebody came to is one. */
export interface PageReader {
  readonly store: Pick<ReadSource, 'adapter' | 'asked' | 'stamps'>;
  /** What was read before this stamp was too old for whoever came: the next read of it is asked for. */
  readonly staleBefore: number;
}

export interface PageRead {
  readonly request: ListRequest;
  readonly signal: AbortSignal;
  /** The same page as it was read before, with those that followed where the list loads more. */
  readonly before: readonly ReadPage[];
}

/**
 * Reads a page. Rows that did not change stay the same objects; a row that is older than the one read
 * before does not take its place. What nobody has asked to read again moves no row that is seen.
 *
 * @throws AdapterError whatever the adapter rejects with
 */
export async function readPage(reader: PageReader, { request, signal, before }: PageRead): Promise<ReadPage> {
  const { store, staleBefore } = reader;
  const begun = store.stamps();
  try {
    const page = await store.adapter.listLeads(request, { signal });
    const [known] = before;
    const seen = known && known.begun > Math.max(store.asked, staleBefore) ? seenPages(before) : [];
    const leads = keepRows(known?.leads, page.leads);
    return { ...page, leads, begun, ...(isOther(seen, leads) && { seen }) };
  } catch (error) {
    throw toAdapterError(error, signal);
  }
}

/**
 * Whether leads stand otherwise than they are seen. Of several pages that is not known from the first; where none is
 * seen, none can move.
 */
function isOther([first, second]: readonly ReadPage[], leads: readonly Lead[]): boolean {
  if (!first?.leads[0]) return false;
  return second !== undefined || !sameItems(first.leads.map(idOf), leads.map(idOf));
}

const idOf = ({ id }: Lead): string => id;

function keepRows(before: readonly Lead[] | undefined, rows: readonly Lead[]): readonly Lead[] {
  if (!before) return rows;
  const known = new Map(before.map((lead) => [lead.id, lead]));
  return rows.map((row) => keepRow(known.get(row.id), row));
}

function keepRow(known: Lead | undefined, row: Lead): Lead {
  if (!known || !isVersioned(known, row)) return row;
  return supersedes(row, known) && row.version !== known.version ? row : known;
}

/** Only a version tells that nothing changed: it counts every change. */
function isVersioned(known: Lead, row: Lead): boolean {
  return known.version !== undefined && row.version !== undefined;
}
