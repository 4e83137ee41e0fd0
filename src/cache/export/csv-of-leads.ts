import { present } from '../../core/index.js';
import type { PresentedLead } from '../../core/index.js';
import type { ModelFor } from '../folds.js';
import { csvRow, csvStart } from './csv.js';
import type { CsvValue } from './csv.js';
import { readEveryLead } from './read-every-lead.js';
import type { ReadEveryOptions } from './read-every-lead.js';

/** A column of an exported file. */
export interface ExportColumn {
  readonly label: string;
  readonly value: (lead: PresentedLead) => CsvValue;
}

/** Some rows of a file, and how many leads are written with them. */
export interface CsvChunk {
  readonly text: string;
  readonly count: number;
}

/** How many rows are written at once. */
const ROWS_AT_ONCE = 200;

/**
 * The leads of a query as a CSV file, chunk after chunk: as facts, without open wishes.
 *
 * @throws AdapterError whatever the adapter rejects with; `aborted` when the signal fires
 */
export async function* csvOfLeads(
  columns: readonly ExportColumn[],
  modelFor: ModelFor,
  source: ReadEveryOptions,
): AsyncGenerator<CsvChunk> {
  let text = csvStart + csvRow(columns.map(({ label }) => label));
  let count = 0;
  for await (const lead of readEveryLead(source)) {
    const shown = present(modelFor(lead), lead);
    text += csvRow(columns.map((column) => valueOf(column, shown)));
    count += 1;
    if (count % ROWS_AT_ONCE > 0) continue;
    yield { text, count };
    text = '';
  }
  yield { text, count };
}

/** A column of the host's that fails leaves its cell empty, not the file unwritten. */
function valueOf({ value }: ExportColumn, lead: PresentedLead): CsvValue {
  try {
    return value(lead);
  } catch {
    return undefined;
  }
}
