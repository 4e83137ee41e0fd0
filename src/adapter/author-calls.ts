import type { AdapterDefinition } from './adapter-definition.js';
import type { Call, DecodeProblem } from './adapter.js';
import { withDeadline } from './deadline.js';
import { readJsonIfAny } from './read-json.js';
import { rowReader } from './row-reader.js';
import type { RowReader } from './row-reader.js';
import { systemTimers } from './timers.js';
import type { Words } from './words.js';
import { wordsOf } from './words.js';

/** How an author's functions are called, and what they answer is read. */
export interface AuthorCalls<Row> {
  readonly statuses: Words;
  readonly substatuses: Words;
  readonly readRow: RowReader<Row>;
  /** Calls a function with a signal; a `Response` is read. Rejects with AdapterErrors only. */
  run(call: (given: Required<Call>) => unknown, outer?: Call): Promise<unknown>;
  /** For problems in answers that have no place for them. */
  tell(problems: readonly DecodeProblem[]): void;
}

/** Makes the calls of one adapter. */
export function createAuthorCalls<Row>(definition: AdapterDefinition<Row>): AuthorCalls<Row> {
  const { id, timeout = 30_000, timers = systemTimers, onProblem } = definition;
  const statuses = wordsOf(definition.words);
  const substatuses = wordsOf(definition.substatusWords);
  return {
    statuses,
    substatuses,
    readRow: rowReader(definition, statuses, substatuses),
    tell(problems) {
      for (const problem of problems) onProblem?.(problem);
    },
    run: (call, outer) =>
      withDeadline({ timeout, timers, ...outer }, async (signal) => {
        const answer = await call({ signal });
        return answer instanceof Response ? readJsonIfAny(id, answer, timers.now()) : answer;
      }),
  };
}
