import { queryToSearch } from '../core/index.js';
import type { Lead, LeadQuery } from '../core/index.js';
import { AdapterError } from './adapter-error.js';
import type { DecodeProblem, ExportCall } from './adapter.js';
import { readLead } from './decode.js';
import type { HttpClient } from './http-client.js';
import { malformed, problemAt } from './lenient.js';
import { linesOf } from './lines.js';
import { pageTurn } from './page-turn.js';
import { parseJson } from './read-json.js';
import { toAdapterError } from './to-adapter-error.js';

/** So many leads are read before the page has its turn. */
const LEADS_AT_ONCE = 100;

/** What an export asks with, and whom it tells of rows that could not be read. */
export interface Exporting {
  readonly id: string;
  readonly client: HttpClient;
  readonly onProblem?: ((problem: DecodeProblem) => void) | undefined;
}

/**
 * The export of the HTTP contract: a lead on each line, read as it comes. A line that cannot be read is told and
 * left out.
 *
 * @throws AdapterError whatever the backend answers; `malformed` when no line can be read, `unavailable` when it
 *   was cut short, `aborted` as soon as the signal fires.
 */
export async function* exportLines(
  { id, client, onProblem: tellAdapter }: Exporting,
  query: LeadQuery,
  { signal, onProblem = tellAdapter }: ExportCall = {},
): AsyncGenerator<Lead> {
  const ending = new AbortController();
  const stop = (): void => ending.abort(signal?.reason);
  if (signal?.aborted) stop();
  signal?.addEventListener('abort', stop, { once: true });
  try {
    const body = await open(id, client, query, ending.signal);
    yield* readLines(id, linesOf(id, body, ending.signal), onProblem);
  } catch (error) {
    throw toAdapterError(error, signal);
  } finally {
    signal?.removeEventListener('abort', stop);
    ending.abort();
  }
}

async function* readLines(
  adapter: string,
  lines: AsyncIterable<string | undefined>,
  onProblem: Exporting['onProblem'],
): AsyncGenerator<Lead> {
  let first: DecodeProblem | undefined;
  let read = 0;
  let line = 0;
  for await (const text of lines) {
    const { value, problems } = readLine(adapter, text, (line += 1));
    for (const problem of problems) onProblem?.(problem);
    first ??= problems[0];
    if (value) read += 1;
    if (value) yield value;
    if (line % LEADS_AT_ONCE === 0) await pageTurn();
  }
  if (line > 0 && read === 0) throw malformed({ adapter, path: '' }, first);
}

async function open(
  id: string,
  client: HttpClient,
  query: LeadQuery,
  signal: AbortSignal,
): Promise<ReadableStream<Uint8Array>> {
  const path = `/leads/export?${queryToSearch(query)}`;
  const { body, headers } = await client.open({ path, headers: { accept: 'application/x-ndjson' }, signal });
  const type = headers.get('content-type') ?? '';
  if (body && /^application\/x-ndjson\b/i.test(type)) return body;
  await body?.cancel();
  const cure = 'Answer a lead on each line, or say `capabilities: { export: false }`.';
  const what = `Adapter "${id}": GET /leads/export answered "${type}", no application/x-ndjson. ${cure}`;
  throw new AdapterError('malformed', what);
}

function readLine(adapter: string, text: string | undefined, line: number): ReturnType<typeof readLead> {
  const source = { adapter, path: `line ${line}` };
  if (text === undefined)
    return { problems: [problemAt(source, source.path, 'is larger than 4 MB and was passed over')] };
  try {
    return readLead(parseJson(adapter, text), source);
  } catch {
    return { problems: [problemAt(source, source.path, `is no JSON: "${text.slice(0, 60)}"`)] };
  }
}
