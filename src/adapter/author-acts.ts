import { own } from '../core/index.js';
import { outcomesOfAnswer } from './action-answer.js';
import { reportOf } from './act-report.js';
import { AdapterError } from './adapter-error.js';
import type { AdapterDefinition } from './adapter-definition.js';
import type { ActReport, ActRequest, Call, LeadAdapter, Outcome } from './adapter.js';
import type { AuthorCalls } from './author-calls.js';
import { isRecord } from './is-record.js';
import { readLeniently } from './lenient.js';
import { mapInTurns } from './page-turn.js';
import { undoSchema } from './report-schema.js';

/** How many acts can be taken back at a time. */
const mostUndos = 20;

/** The acts of an adapter made of an author's functions. */
export function authorActs<Row>(
  { id, actions, undo }: AdapterDefinition<Row>,
  calls: AuthorCalls<Row>,
): Pick<LeadAdapter, 'act' | 'undo'> {
  const undoable = new Map<string, readonly string[]>();
  const act = async (request: ActRequest, call?: Call): Promise<ActReport> => {
    const { run, ids } = actOf(id, actions ?? {}, request);
    if (ids.length === 0) return reportOf([]);
    const { params = {}, idempotencyKey, action } = request;
    const answer = await calls.run((given) => run(ids, { params, idempotencyKey, ...given }), call);
    const report = reportOf(await readOutcomes({ action, ids }, answer, calls), undoOf(id, answer, calls));
    if (report.undo) keep(undoable, report.undo.token, ids);
    return report;
  };
  return {
    ...(actions && { act }),
    ...(undo && {
      undo: async (token, call) => {
        const answer = await calls.run((given) => undo(token, given), call);
        const ids = undoable.get(token) ?? [];
        undoable.delete(token);
        return reportOf(await readOutcomes({ action: 'undo', ids }, answer, calls));
      },
    }),
  };
}

type Actions = NonNullable<AdapterDefinition<unknown>['actions']>;

function actOf(adapter: string, actions: Actions, { action, selection, dryRun }: ActRequest) {
  const run = own(actions, action);
  if (!run) throw unable(adapter, `has no action "${action}". Add it to "actions"`);
  if (!('ids' in selection)) throw unable(adapter, 'acts on ids only. Choose the leads one by one');
  if (dryRun) throw unable(adapter, 'cannot tell beforehand what would come of an action');
  return { run, ids: [...new Set(selection.ids)] };
}

function unable(adapter: string, what: string): AdapterError {
  return new AdapterError('invalid', `Adapter "${adapter}" ${what}.`);
}

function readOutcomes<Row>(
  asked: { readonly action: string; readonly ids: readonly string[] },
  answer: unknown,
  calls: AuthorCalls<Row>,
): Promise<readonly Outcome[]> {
  return mapInTurns(outcomesOfAnswer<Row>(asked, answer), (outcome): Outcome => {
    if (outcome.result !== 'done') return outcome;
    const { id, result, lead: row } = outcome;
    if (row === undefined) return { id, result };
    const { value: lead, problems } = calls.readRow(row, `outcomes[${id}].lead`);
    calls.tell(problems);
    return { id, result, ...(lead && { lead }) };
  });
}

/** By what an act can be taken back, where its answer says so; what is wrong in it costs no outcome. */
function undoOf<Row>(adapter: string, answer: unknown, calls: AuthorCalls<Row>): Pick<ActReport, 'undo'> {
  const given = isRecord(answer) ? answer['undo'] : undefined;
  if (!isRecord(given)) return {};
  const { value: undo, problems } = readLeniently(
    undoSchema,
    given,
    { adapter, path: 'undo' },
    () => undefined,
  );
  calls.tell(problems);
  return undo ? { undo } : {};
}

function keep(undoable: Map<string, readonly string[]>, token: string, ids: readonly string[]): void {
  undoable.set(token, ids);
  const [oldest] = undoable.keys();
  if (undoable.size > mostUndos && oldest !== undefined) undoable.delete(oldest);
}
