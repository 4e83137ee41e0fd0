/** What a cell of a file may hold. Nothing is an empty cell. */
export type CsvValue = string | number | undefined;

/** A spreadsheet takes such a text for a formula, also behind what it passes over and in full-width signs. */
const formula = /^[\s\0\p{Cf}]*[=+\-@＝＋－＠﹦﹢﹣﹫]|^[\t\r\n\0]/u;

/** What begins a file, so that a spreadsheet reads it as UTF-8. */
export const csvStart = '\uFEFF';

/**
 * A row of a CSV file (RFC 4180), its end included. A text that a spreadsheet would run as a formula gets an
 * apostrophe before it; a number stays a number.
 *
 * @example
 * csvRow(['Ada, Countess', '=1+1', -5]); // '"Ada, Countess",\'=1+1,-5\r\n'
 */
export function csvRow(values: readonly CsvValue[]): string {
  return `${values.map(cell).join(',')}\r\n`;
}

/** A text that no spreadsheet runs as a formula. */
export function guardFormula(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}

function cell(value: CsvValue): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const text = guardFormula(value);
  return /[",\r\n\t;]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
