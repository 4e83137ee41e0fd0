import type { AddedContact } from './added-contacts.js';
import { FORMULA } from './contact-values.js';
import type { ContactColumn, ContactRow } from './contacts.js';
import { REASON } from './known-headers.js';

/**
 * Rows as a CSV to mend and read again: those given, with their cells as they were, and a column that says
 * why each was not added. Cells that a spreadsheet would run as a formula are written as text.
 *
 * @example
 * const csv = await contactsCsv(contacts.columns, contacts.rows.filter(({ result }) => result === 'invalid'));
 */
export async function contactsCsv(
  columns: readonly Pick<ContactColumn, 'name'>[],
  rows: readonly (ContactRow | AddedContact)[],
): Promise<string> {
  const { default: parser } = await import('papaparse');
  const names = columns.map(({ name }) => name);
  const data = rows.map((row) => [
    ...row.cells,
    ...names.slice(row.cells.length).map(() => ''),
    reasonOf(row),
  ]);
  return parser.unparse([[...names, REASON], ...data], { escapeFormulae: FORMULA });
}

function reasonOf(row: ContactRow | AddedContact): string {
  return 'message' in row && row.message !== undefined ? row.message : '';
}
