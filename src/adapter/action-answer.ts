import { REFUSAL_REASONS, refuse } from '../core/index.js';
import type { Refusal } from '../core/index.js';
import { ADAPTER_ERROR_KINDS, AdapterError } from './adapter-error.js';
import type { Outcome, OutcomeError } from './adapter.js';
import { isRecord } from './is-record.js';
import { toAdapterError } from './to-adapter-error.js';

export interface Asked {
  readonly action: string;
  readonly ids: readonly string[];
}

/** An outcome whose lead is a row. */
export type RowOutcome<Row> =
  | Exclude<Outcome, { readonly result: 'done' }>
  | { readonly id: string; readonly result: 'done'; readonly lead?: Row };

/** What one lead's outcome says beside its id, before it is checked. */
type Said = { readonly [key: string]: unknown };

/**
 * What an author's action answered, as an outcome for each lead that was asked for; see
 * {@link ActionAnswer}. Outcomes of other leads are left out. `lead` is the row, still to be read.
 */
export function outcomesOfAnswer<Row>({ action, ids }: Asked, answer: unknown): readonly RowOutcome<Row>[] {
  const { said, others } = saidBy(answer, ids);
  return ids.map((id) => {
    const own = said.get(id) ?? { result: others };
    const result = resultOf(own);
    if (result === 'done') return { id, result, ...(isRow<Row>(own['lead']) && { lead: own['lead'] }) };
    if (result === 'refused') return { id, result, refusal: refusalOf(own['refusal'], action) };
    return result === 'failed' ? { id, result, error: outcomeError(errorOf(own)) } : { id, result };
  });
}

function saidBy(
  answer: unknown,
  ids: readonly string[],
): { said: ReadonlyMap<string, Said>; others: string } {
  if (Array.isArray(answer)) return { said: fromList(answer, 'done'), others: 'not-attempted' };
  if (!isRecord(answer)) return { said: new Map(), others: 'done' };
  const { outcomes, done, failed } = answer;
  if (Array.isArray(outcomes)) return { said: fromList(outcomes, 'done'), others: 'not-attempted' };
  if (Array.isArray(done) || isList(failed)) {
    const ended = [...fromList(Array.isArray(done) ? done : [], 'done'), ...fromErrors(failed)];
    return { said: new Map(ended), others: Array.isArray(done) ? 'not-attempted' : 'done' };
  }
  const asked = new Set(ids);
  const isById = Object.keys(answer).length > 0 && Object.keys(answer).every((key) => asked.has(key));
  return { said: isById ? fromErrors(answer) : new Map(), others: 'done' };
}

function isList(failed: unknown): boolean {
  return Array.isArray(failed) || isRecord(failed);
}

/** Ids, or outcomes with an id. */
function fromList(items: readonly unknown[], result: 'done' | 'failed'): Map<string, Said> {
  const found = items.map((item): [string, Said] => {
    const said = isRecord(item) ? item : { id: item };
    const isPlain = said['error'] === undefined && said['refusal'] === undefined;
    return [String(said['id']), { ...(isPlain && { result }), ...said }];
  });
  return new Map(found);
}

function fromErrors(errors: unknown): Map<string, Said> {
  if (Array.isArray(errors)) return fromList(errors, 'failed');
  const entries = isRecord(errors) ? Object.entries(errors) : [];
  return new Map(entries.map(([id, error]) => [id, isNone(error) ? { result: 'done' } : { error }]));
}

/** What a row holds is for the author's `lead` to know. */
function isRow<Row>(value: unknown): value is Row {
  return value !== undefined && value !== null;
}

function isNone(error: unknown): boolean {
  return error === undefined || error === null || error === true || error === '';
}

function resultOf({ result, error, refusal }: Said): Outcome['result'] {
  if (result === 'done' || result === 'refused' || result === 'failed' || result === 'not-attempted')
    return result;
  if (isRecord(refusal)) return 'refused';
  return isNone(error) && isNone(result) ? 'done' : 'failed';
}

/** Why it failed. A result that is none of ours may mean anything but done, and is told as it is. */
function errorOf({ error, result }: Said): unknown {
  if (!isNone(error) || isNone(result) || result === 'failed') return error;
  return `"${String(result)}" is no result of an outcome. Answer done, refused, failed or not-attempted.`;
}

function refusalOf(refusal: unknown, action: string): Refusal {
  const { reason, message } = isRecord(refusal) ? refusal : { reason: refusal, message: undefined };
  const known = REFUSAL_REASONS.find((one) => one === reason) ?? 'not-offered';
  return {
    ...refuse(known, action, ''),
    ...(typeof message === 'string' && message.trim() !== '' && { message }),
  };
}

function outcomeError(error: unknown): OutcomeError {
  const { kind, message, retryable } = asError(error);
  return { kind, message, retryable };
}

function asError(error: unknown): AdapterError {
  const kind = isRecord(error) ? ADAPTER_ERROR_KINDS.find((one) => one === error['kind']) : undefined;
  const found = toAdapterError(error);
  return kind === undefined || error instanceof AdapterError ? found : new AdapterError(kind, found.message);
}
