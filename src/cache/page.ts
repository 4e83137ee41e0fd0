import type { InfiniteData } from '@tanstack/query-core';
import type { LeadAdapter, LeadPage, ListRequest } from '../adapter/index.js';
import { supersedes } from '../core/index.js';
import type { Lead } from '../core/index.js';
import { toAdapterError } from '../adapter/to-adapter-error.js';
import type { Stamps } from './stamps.js';

/** A page as it is kept: with the stamp of the moment its read began. */
export interface ReadPage extends LeadPage {
  readonly begun: number;
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

export interface PageRead {
  readonly adapter: LeadAdapter;
  readonly stamps: Stamps;
  readonly request: ListRequest;
  readonly signal: AbortSignal;
  /** The same page as it was read before. */
  readonly before: ReadPage | undefined;
}

/**
 * Reads a page. Rows that did not change stay the same objects; a row that is older than the one read
 * before does not take its place.
 *
 * @throws AdapterError whatever the adapter rejects with
 */
export async function readPage({ adapter, stamps, request, signal, before }: PageRead): Promise<ReadPage> {
  const begun = stamps();
  try {
    const page = await adapter.listLeads(request, { signal });
    return { ...page, leads: keepRows(before?.leads, page.leads), begun };
  } catch (error) {
    throw toAdapterError(error, signal);
  }
}

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
