import { plainQuery } from '../core/index.js';
import type { LeadQuery } from '../core/index.js';
import { AdapterError } from './adapter-error.js';
import type { AdapterDefinition, ListArguments } from './adapter-definition.js';
import type { Call, Capabilities, LeadAdapter, ListRequest } from './adapter.js';
import type { AuthorCalls } from './author-calls.js';
import { decodeCounts, decodeEventPage } from './decode.js';
import { malformed } from './lenient.js';
import { pageOfAnswer } from './list-answer.js';
import { isRecord } from './is-record.js';
import { queryInWords } from './words.js';

type Reads = Pick<LeadAdapter, 'listLeads' | 'getLead' | 'countLeads' | 'listEvents'>;

/** The reads of an adapter made of an author's functions. */
export function authorReads<Row>(
  definition: AdapterDefinition<Row>,
  calls: AuthorCalls<Row>,
  { paging, filters }: Pick<Capabilities, 'paging' | 'filters'>,
): Reads {
  const { id, list, get, counts, events } = definition;
  const inWords = (query: LeadQuery): LeadQuery =>
    queryInWords(heeded(id, plainQuery(query), filters), calls.statuses, calls.substatuses);
  return {
    async listLeads(request, call) {
      const answer = await calls.run(({ signal }) => list(argumentsOf(request, inWords, signal)), call);
      return pageOfAnswer(id, answer, request, calls.readRow, paging === 'cursor');
    },
    ...(get && { getLead: (leadId, call) => readOne(id, leadId, calls, get, call) }),
    ...(counts && {
      countLeads: async (query, call) =>
        decodeCounts(
          id,
          countsInFull(await calls.run((given) => counts(inWords(query), given), call), calls),
        ),
    }),
    ...(events && {
      listEvents: async (leadId, request, call) => {
        const answer = await calls.run((given) => events(leadId, { ...request, ...given }), call);
        return decodeEventPage(id, Array.isArray(answer) ? { events: answer } : answer);
      },
    }),
  };
}

/**
 * The query, where its clauses are heeded. One may come in a URL or a saved view although nothing offers it: unheeded,
 * everybody would be shown as what was asked for. The campaign is where a list is.
 *
 * @throws AdapterError `invalid` for a clause that is not heeded
 */
function heeded(id: string, query: LeadQuery, filters: readonly string[]): LeadQuery {
  const known = ['campaign', 'sort', ...filters];
  const clause = Object.keys(query).find((one) => !known.includes(one));
  if (clause === undefined) return query;
  const message = `Adapter "${id}" does not filter by "${clause}". Ask without it; or, where its list heeds it, name it in "filters".`;
  throw new AdapterError('invalid', message);
}

function argumentsOf(
  { query, offset = 0, cursor, limit }: ListRequest,
  inWords: (query: LeadQuery) => LeadQuery,
  signal: AbortSignal,
): ListArguments {
  const asked = inWords(query);
  const { status, search, sort } = asked;
  return {
    query: asked,
    limit,
    offset,
    signal,
    ...(status && { status }),
    ...(search && { search }),
    ...(sort && { sort }),
    ...(cursor !== undefined && { cursor }),
  };
}

async function readOne<Row>(
  adapter: string,
  leadId: string,
  calls: AuthorCalls<Row>,
  get: NonNullable<AdapterDefinition<Row>['get']>,
  call: Call | undefined,
) {
  const row = await calls.run((given) => get(leadId, given), call);
  if (!isRow<Row>(row)) throw new AdapterError('not-found', `Adapter "${adapter}" has no lead "${leadId}".`);
  const { value, problems } = calls.readRow(row, '');
  if (!value) throw malformed({ adapter, path: '' }, problems[0]);
  calls.tell(problems);
  return value;
}

/** What a row holds is for the author's `lead` to know. */
function isRow<Row>(value: unknown): value is Row {
  return value !== undefined && value !== null;
}

/** Counts by the model's ids, with what follows from what is given: numbers by status alone are enough. */
function countsInFull<Row>(answer: unknown, { statuses, substatuses }: AuthorCalls<Row>): unknown {
  if (!isRecord(answer)) return answer;
  const given = isRecord(answer['shown']) ? answer : { shown: answer };
  const shown = statuses.oursOfCounts(given['shown']);
  return {
    total: sumOf(shown),
    precision: 'exact',
    ...given,
    shown,
    held: isRecord(given['held']) ? statuses.oursOfCounts(given['held']) : shown,
    substatus: substatuses.oursOfCounts(given['substatus'] ?? {}),
    reached: given['reached'] && statuses.oursOfCounts(given['reached']),
  };
}

function sumOf(counts: unknown): unknown {
  return Object.values(isRecord(counts) ? counts : {}).reduce<number>(
    (sum, number) => sum + Number(number),
    0,
  );
}
