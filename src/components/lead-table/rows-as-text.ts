import type { LeadReader } from '../../react/index.js';
import { cellText } from './cell-text.js';
import type { CellWriting } from './cell-text.js';
import { isTool } from './columns.js';
import type { TableColumn } from './columns.js';

/** A program that pastes would take these for the beginning of a formula. */
const FORMULA = /^[\s\0]*[=+\-@＝＋－＠]/u;

/** Leads as rows of text with tabs between, with their headings: what a spreadsheet pastes. */
export function rowsAsText(
  ids: readonly string[],
  columns: readonly TableColumn[],
  leads: LeadReader,
  writing: CellWriting,
): string {
  const shown = columns.filter((column) => !isTool(column));
  const head = shown.map(({ header }) => plain(header));
  const rows = ids.flatMap((id) => {
    const found = leads.read(id);
    return found ? [shown.map((column) => plain(cellText(column, found.lead, found.model, writing)))] : [];
  });
  return [head, ...rows].map((cells) => cells.join('\t')).join('\n');
}

/** One line, and no formula: an apostrophe makes it a text wherever it is pasted. */
function plain(text: string): string {
  const line = text.replaceAll(/[\t\r\n\0]+/g, ' ');
  return FORMULA.test(line) ? `'${line}` : line;
}
