import * as v from 'valibot';
import type { Lead } from '../core/index.js';
import type { DecodeProblem, ListRequest, LeadPage } from './adapter.js';
import { ofPage } from './answer-schema.js';
import { malformed, problemAt, readOne } from './lenient.js';
import type { Decoded } from './lenient.js';
import type { RowReader } from './row-reader.js';
import { isRecord } from './is-record.js';
import { count, shape, textIfAny, time } from './schema-parts.js';

const pageFacts = shape({
  total: v.optional(count),
  next: v.optional(textIfAny),
  asOf: v.optional(time),
});

/**
 * An answer of an author's `list` as a page. A bare array that is longer than was asked for is everything, and so is
 * one as long as its own total: the page is cut out of it.
 *
 * @throws AdapterError `malformed` when it has no rows, or none of them can be read.
 */
export function pageOfAnswer<Row>(
  adapter: string,
  answer: unknown,
  request: ListRequest,
  readRow: RowReader<Row>,
  byCursor: boolean,
): LeadPage {
  const given = rowsOf<Row>(adapter, answer);
  const { value: facts, problems: ofFacts } = factsOf(adapter, answer);
  const isEverything = Array.isArray(answer)
    ? given.length > request.limit
    : !byCursor && facts.total === given.length;
  const rows = byCursor && !isEverything ? given : pageIn(given, request, isEverything);
  const read = rows.map((row, index) => readRow(row, `leads[${index}]`));
  const leads = read.flatMap(({ value }): readonly Lead[] => (value ? [value] : []));
  const ofRows = read.flatMap((row) => row.problems);
  if (rows.length > 0 && leads.length === 0) throw malformed({ adapter, path: '' }, ofRows[0]);
  const problems = [...ofFacts, ...ofRows];
  const known = isEverything ? given.length : facts.total;
  // There is more, whatever is missing of this page.
  const total = known ?? (facts.next === undefined ? totalAtTheEnd(given.length, request) : undefined);
  const isUnread =
    !byCursor && facts.next !== undefined && known === undefined && given.length < request.limit;
  if (isUnread) problems.push(unreadRest(adapter, given.length, request));
  return { ...facts, leads, ...(total !== undefined && { total }), ...(problems.length > 0 && { problems }) };
}

/** The rows of one page: what comes after them is read with the next, and would stand in its place. */
function pageIn<Row>(
  rows: readonly Row[],
  { offset = 0, limit }: ListRequest,
  isEverything: boolean,
): readonly Row[] {
  const first = isEverything ? offset : 0;
  return rows.slice(first, first + limit);
}

/** What an answer tells about its page; what is wrong in it is left out and told, and costs no row. */
function factsOf(adapter: string, answer: unknown): Decoded<v.InferOutput<typeof pageFacts>> {
  if (Array.isArray(answer)) return { value: {}, problems: [] };
  return readOne(pageFacts, answer, { adapter, path: '' }, ofPage);
}

/** The report on a short page with a next one, of an adapter that does not page by cursor: the rest is never read. */
function unreadRest(adapter: string, rows: number, { limit }: ListRequest): DecodeProblem {
  const what = `list() was asked for ${limit} leads, answered ${rows} and a next page, which is never read; say paging: 'cursor'`;
  return problemAt({ adapter, path: 'next' }, 'next', what);
}

/** A page that is not full is the last one: it tells the total. */
function totalAtTheEnd(rows: number, { offset = 0, limit, cursor }: ListRequest): number | undefined {
  const isEnd = cursor === undefined && rows < limit && (rows > 0 || offset === 0);
  return isEnd ? offset + rows : undefined;
}

/** The rows, wherever they stand. What they hold is for the author's `lead` to know. */
function rowsOf<Row>(adapter: string, answer: unknown): readonly Row[] {
  const rows = isRecord(answer) ? (answer['rows'] ?? answer['leads'] ?? answer['items']) : answer;
  if (isList<Row>(rows)) return rows;
  const what = 'list() should answer an array, or one under "rows", "leads" or "items"';
  throw malformed({ adapter, path: '' }, problemAt({ adapter, path: '' }, '', what));
}

function isList<Row>(value: unknown): value is readonly Row[] {
  return Array.isArray(value);
}
