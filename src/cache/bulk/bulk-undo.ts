import { AdapterError, toAdapterError } from '../../adapter/index.js';
import type { ActReport, LeadAdapter } from '../../adapter/index.js';
import { addTotals, noTotals } from './bulk-report.js';
import type { PartResult } from './bulk-run.js';
import type { Undoable } from './bulk-standing.js';

/** By what an act is taken back, and until when. */
export type UndoToken = NonNullable<ActReport['undo']>;

/** By what the parts of an act are taken back, the latest first. */
export function undosOf(results: readonly PartResult[]): readonly UndoToken[] {
  return results.flatMap(({ report }) => report.undo ?? []).reverse();
}

/** The same parts, once only those that are left can still be taken back. */
export function withUndos(results: readonly PartResult[], left: readonly UndoToken[]): PartResult[] {
  const open = new Set(left);
  return results.map((result) => {
    const { undo, ...report } = result.report;
    return undo && !open.has(undo) ? { ...result, report } : result;
  });
}

/** Whether all of it can be taken back: as long as the part with the least time left can. */
export function undoableOf(tokens: readonly UndoToken[], done: number, adapter: LeadAdapter): Undoable {
  if (done === 0) return { ok: false, reason: 'nothing-done' };
  const [first] = tokens.map(({ until }) => until).sort();
  if (!adapter.undo || first === undefined) return { ok: false, reason: 'unsupported' };
  return { ok: true, until: first };
}

/** Before anything was taken back. */
export const nothingYet: ActReport = { totals: noTotals, outcomes: [] };

/** What came of two requests, as one report. */
export function joinReports(a: ActReport, b: ActReport): ActReport {
  return { totals: addTotals(a.totals, b.totals), outcomes: [...a.outcomes, ...b.outcomes] };
}

/**
 * Takes parts back one after the other. Gives what came of it, those that are left when one could not be,
 * and why.
 */
export async function takeBack(
  tokens: readonly UndoToken[],
  adapter: LeadAdapter,
): Promise<{
  readonly report: ActReport;
  readonly left: readonly UndoToken[];
  readonly error?: AdapterError;
}> {
  let report = nothingYet;
  for (const [index, { token }] of tokens.entries()) {
    try {
      if (!adapter.undo) throw cannotUndo(adapter.id);
      report = joinReports(report, await adapter.undo(token));
    } catch (error) {
      return { report, left: tokens.slice(index), error: toAdapterError(error) };
    }
  }
  return { report, left: [] };
}

function cannotUndo(adapter: string): AdapterError {
  const message = `Adapter "${adapter}" has no undo method, so nothing can be taken back. Give it one, or say \`undo: false\`.`;
  return new AdapterError('invalid', message);
}
