import { toAdapterError } from '../../adapter/index.js';
import type { ActReport, AdapterErrorKind, OutcomeError } from '../../adapter/index.js';
import { mayHaveHappened } from '../may-have-happened.js';
import type { BulkAsk } from './bulk-forecast.js';
import { reportWithout, wholeReport } from './bulk-part.js';
import type { BulkPart } from './bulk-part.js';
import { addTotals, noTotals } from './bulk-report.js';
import type { BulkReport, BulkTotals } from './bulk-report.js';
import { sendPart } from './send-part.js';
import type { SendOptions } from './send-part.js';

/** What came of one part, and the error where it was not carried out. */
export interface PartResult {
  readonly part: BulkPart;
  readonly report: ActReport;
  readonly error?: OutcomeError;
}

export interface RunOptions extends Omit<SendOptions, 'onProgress'> {
  readonly ask: Pick<BulkAsk, 'action' | 'params'>;
  /** Hears that a part is about to be sent. */
  readonly onSend: (part: BulkPart) => void;
  /** Hears of a part that is over. The next one waits until it is done with it. */
  readonly onPart: (result: PartResult) => Promise<void>;
  /** Hears how far the part under way is. */
  readonly onProgress: (totals: BulkTotals) => void;
}

/** What the next request would run into as well. */
const lasting: ReadonlySet<AdapterErrorKind> = new Set<AdapterErrorKind>([
  'unauthorized',
  'forbidden',
  'rate-limited',
  'unavailable',
  'timeout',
  'offline',
  'aborted',
]);

/**
 * Carries out a bulk act, part after part. Where one cannot be carried out and the next would run into the
 * same, the rest is not attempted. Never fails: what went wrong is in the results.
 */
export async function runParts(parts: readonly BulkPart[], options: RunOptions): Promise<void> {
  let isStopped = false;
  for (const part of parts) {
    const isLeft = isStopped || options.signal.aborted;
    const result: PartResult = isLeft ? notAttempted(part) : await runPart(part, options);
    isStopped ||= result.error !== undefined && lasting.has(result.error.kind);
    await options.onPart(result);
  }
}

async function runPart(part: BulkPart, { ask, onProgress, ...options }: RunOptions): Promise<PartResult> {
  options.onSend(part);
  const { action, params } = ask;
  const request = { action, selection: part.selection, idempotencyKey: part.key, ...(params && { params }) };
  try {
    const tell = ({ totals }: ActReport): void => onProgress(totals);
    const report = await sendPart(request, { ...options, onProgress: tell });
    return report ? { part, report: wholeReport(part, report, options.adapter.id) } : notAttempted(part);
  } catch (failure) {
    const { kind, message, retryable } = toAdapterError(failure);
    const error = { kind, message, retryable };
    return { part, report: reportWithout(part, error), error };
  }
}

function notAttempted(part: BulkPart): PartResult {
  return { part, report: reportWithout(part) };
}

/** What came of all parts together. */
export function joinResults(results: readonly PartResult[]): BulkReport {
  const errors = new Map(results.flatMap(({ error }) => (error ? [[error.kind, error] as const] : [])));
  const job = results.find(({ report }) => report.job !== undefined)?.report.job;
  return {
    totals: results.reduce((sum, { report }) => addTotals(sum, report.totals), noTotals),
    outcomes: results.flatMap(({ report }) => report.outcomes),
    errors: [...errors.values()],
    ...(job !== undefined && { job }),
  };
}

/** Whether a part may have been carried out, although it failed: nobody knows before its leads are read. */
export function isInDoubt({ error }: Pick<PartResult, 'error'>): boolean {
  return error !== undefined && mayHaveHappened(error);
}

/** Whether it is known how every lead is now: not of one that is only said to be done, or that may have been. */
export function isKnown(result: Pick<PartResult, 'report' | 'error'>): boolean {
  const { outcomes, totals, job } = result.report;
  const told = outcomes.filter((outcome) => outcome.result === 'done' && outcome.lead).length;
  const isLegible = outcomes.every(
    (outcome) => outcome.result !== 'failed' || outcome.error.kind !== 'malformed',
  );
  return isLegible && told === totals.done && job === undefined && !isInDoubt(result);
}
