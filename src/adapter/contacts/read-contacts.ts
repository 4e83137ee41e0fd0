import { aborted } from '../to-adapter-error.js';
import { contactColumns, isHeader } from './contact-columns.js';
import { contactReader } from './contact-reader.js';
import type { ContactMapping, ContactRow, Contacts } from './contacts.js';
import { fileText } from './file-text.js';
import { sheetRows } from './sheet-rows.js';
import type { SheetRow } from './sheet-rows.js';

export interface ReadContactsOptions {
  /** Targets for columns by their names, instead of the proposed ones. */
  readonly mapping?: ContactMapping;
  readonly signal?: AbortSignal;
}

/** How many milliseconds are worked before the page gets a turn. */
const slice = 12;

/**
 * Reads a file of contacts as spreadsheets, CRMs and sequencers export them: separated by commas,
 * semicolons, tabs or bars, in UTF-8, UTF-16 or Windows-1252, with a header or without. A header of a known
 * meaning names its column's target, anything else is kept as a field. No row is lost: each has an outcome,
 * and why. Of more than 500 columns the others are left out, and told once. Leaves the page time to breathe; the parser is loaded on first use.
 *
 * @throws AdapterError `malformed` when the file is no text (a workbook, a PDF); `aborted`.
 * @example
 * const contacts = await readContacts(file);
 * const report = await adapter.addLeads(contacts.leads);
 * const rows = addedContacts(contacts, report);
 */
export async function readContacts(
  source: string | Blob,
  options: ReadContactsOptions = {},
): Promise<Contacts> {
  const { mapping, signal } = options;
  const [text, { default: parser }] = await Promise.all([fileText(source), import('papaparse')]);
  const sheet = await takeAll(sheetRows(text, parser), (row) => row, signal);
  const [first] = sheet;
  const hasHeader = first !== undefined && !first.isBroken && isHeader(first);
  const body = hasHeader ? sheet.slice(1) : sheet;
  const found = contactColumns(hasHeader ? first.cells : [], body.slice(0, 50), mapping);
  const rows = await takeAll(body, contactReader(found), signal);
  return { ...found, rows, leads: rows.flatMap(leadOf), totals: totalsOf(rows) };
}

/** Goes through all, a slice of time after the other. */
async function takeAll<T>(
  from: Iterable<SheetRow>,
  make: (row: SheetRow) => T,
  signal: AbortSignal | undefined,
): Promise<readonly T[]> {
  const made: T[] = [];
  let start = performance.now();
  for (const row of from) {
    made.push(make(row));
    if (made.length % 64 !== 0 || performance.now() - start < slice) continue;
    await new Promise((resolve) => void setTimeout(resolve));
    if (signal?.aborted) throw aborted(signal.reason);
    start = performance.now();
  }
  return made;
}

function leadOf(row: ContactRow) {
  return row.result === 'ready' ? [row.lead] : [];
}

function totalsOf(rows: readonly ContactRow[]): Contacts['totals'] {
  const totals = { ready: 0, duplicate: 0, invalid: 0 };
  for (const { result } of rows) totals[result] += 1;
  return totals;
}
