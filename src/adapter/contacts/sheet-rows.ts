import type Papa from 'papaparse';

/** One row of a table that came as text. */
export interface SheetRow {
  /** As a spreadsheet counts them: the first of the file is 1. */
  readonly row: number;
  readonly cells: readonly string[];
  /** Its quotes do not add up: nobody knows where its cells end. */
  readonly isBroken: boolean;
}

type Parser = typeof Papa;

interface Form {
  readonly parser: Parser;
  readonly delimiter: string;
  /** How many cells the first row has. */
  readonly width: number;
}

/** The most lines that one row may span: beyond it, a quote was forgotten. */
const mostLines = 100;

/**
 * The rows of a CSV, TSV or similar text, without empty ones, one after the other, so that whoever reads
 * them can pause. A quote that is never closed costs the line it stands in, not all that follows.
 */
export function* sheetRows(text: string, parser: Parser): Generator<SheetRow> {
  const [, declared] = /^sep=(.)\n/i.exec(text) ?? [];
  const body = declared === undefined ? text : text.slice(text.indexOf('\n') + 1);
  const lines = body.split('\n');
  const delimiter = declared ?? delimiterOf(lines, parser);
  let form: Form = { parser, delimiter, width: 0 };
  for (let at = 0, row = 1; at < lines.length; row += 1) {
    const { cells, end, isBroken } = rowAt(lines, at, form);
    at = end;
    if (cells.every((cell) => cell.trim() === '')) continue;
    if (form.width === 0) form = { ...form, width: cells.length };
    yield { row, cells, isBroken };
  }
}

function delimiterOf(lines: readonly string[], parser: Parser): string {
  const head = lines.slice(0, 20).join('\n').slice(0, 20_000);
  const delimitersToGuess = [',', ';', '\t', '|'];
  return parser.parse(head, { newline: '\n', skipEmptyLines: true, delimitersToGuess }).meta.delimiter;
}

interface RowFound extends Pick<SheetRow, 'cells' | 'isBroken'> {
  /** The line after the row. */
  readonly end: number;
}

function rowAt(lines: readonly string[], at: number, { parser, delimiter, width }: Form): RowFound {
  const line = lines[at] ?? '';
  if (!line.includes('"')) return { cells: line.split(delimiter), end: at + 1, isBroken: false };
  const end = endOfRow(lines, at, delimiter);
  const { data, errors } = parser.parse<string[]>(lines.slice(at, end).join('\n'), {
    delimiter,
    newline: '\n',
  });
  const [cells] = data;
  const isWhole = cells && errors.length === 0 && data.length === 1;
  // A row of several lines that has another width than the first has swallowed its neighbours.
  if (isWhole && (end === at + 1 || width === 0 || cells.length === width))
    return { cells, end, isBroken: false };
  return { cells: line.split(delimiter), end: at + 1, isBroken: true };
}

/** The line after the one at which every quote that was opened is closed; the next, when none is near. */
function endOfRow(lines: readonly string[], start: number, delimiter: string): number {
  let isOpen = false;
  for (let at = start; at < Math.min(lines.length, start + mostLines); at += 1) {
    isOpen = isOpenAfter(lines[at] ?? '', delimiter, isOpen);
    if (!isOpen) return at + 1;
  }
  return start + 1;
}

/** Whether a quoted cell goes on after this line. Only a quote at the start of a cell opens one. */
function isOpenAfter(line: string, delimiter: string, openBefore: boolean): boolean {
  let isOpen = openBefore;
  for (let at = 0; at <= line.length;) {
    if (isOpen) {
      const quote = line.indexOf('"', at);
      if (quote === -1) return true;
      isOpen = line[quote + 1] === '"';
      at = quote + (isOpen ? 2 : 1);
    } else if (line[at] === '"' && (at === 0 || line[at - 1] === delimiter) && !(at === 0 && openBefore)) {
      isOpen = true;
      at += 1;
    } else {
      const next = line.indexOf(delimiter, at);
      if (next === -1) return false;
      at = next + 1;
    }
  }
  return isOpen;
}
