import { reportOf } from '../../adapter/index.js';
import type { ActReport, Capabilities, Outcome, OutcomeError } from '../../adapter/index.js';
import { selectionRequest, selectionSize } from '../../core/index.js';
import type { Selection, SelectionRequest } from '../../core/index.js';

/** One request of a bulk act: as many leads as the backend takes at once. */
export interface BulkPart {
  /** The idempotency key: asked again by the same one, the part has one effect. */
  readonly key: string;
  readonly selection: SelectionRequest;
  /** How many leads. */
  readonly size: number;
}

/**
 * A selection as the requests that a backend takes: a query in one; ids in as many as its `maxIds` needs,
 * one by one where it knows no bulk.
 */
export function partsOf(
  selection: Selection,
  capabilities: Capabilities,
  newKey: () => string,
): readonly BulkPart[] {
  if (selection.kind === 'ids') return partsOfIds([...selection.ids], capabilities, newKey);
  return [{ key: newKey(), selection: selectionRequest(selection), size: selectionSize(selection) }];
}

/** The leads that a part names. */
export function leadsOf({ selection }: BulkPart): readonly string[] {
  return 'ids' in selection ? selection.ids : [];
}

/** Ids in parts, each as long as the backend takes. */
export function partsOfIds(
  ids: readonly string[],
  { bulk, maxIds = Infinity }: Pick<Capabilities, 'bulk' | 'maxIds'>,
  newKey: () => string,
): readonly BulkPart[] {
  const size = bulk === false ? 1 : Math.max(1, maxIds);
  const count = Number.isFinite(size) ? Math.ceil(ids.length / size) : Math.min(1, ids.length);
  return Array.from({ length: count }, (_, index) => {
    const some = Number.isFinite(size) ? ids.slice(index * size, (index + 1) * size) : ids;
    return { key: newKey(), selection: { ids: some }, size: some.length };
  });
}

/**
 * What a backend answered for a part, so that nobody is left out: of named leads each has one outcome, and
 * those that the answer forgot have failed. What it says of others is left out.
 */
export function wholeReport({ selection }: BulkPart, report: ActReport, adapter: string): ActReport {
  // A job that goes on counts for itself.
  if (!('ids' in selection) || report.job !== undefined) return report;
  const said = new Map(report.outcomes.map((outcome) => [outcome.id, outcome]));
  const outcomes = selection.ids.map((id): Outcome => said.get(id) ?? leftOut(adapter, id));
  return reportOf(outcomes, report.undo ? { undo: report.undo } : {});
}

/** A part that was not carried out, as a report: each of its leads failed, or was not attempted. */
export function reportWithout({ selection, size }: BulkPart, error?: OutcomeError): ActReport {
  if (!('ids' in selection)) {
    const totals = { done: 0, refused: {}, failed: error ? size : 0, notAttempted: error ? 0 : size };
    return { totals, outcomes: [] };
  }
  return reportOf(
    selection.ids.map((id) => (error ? { id, result: 'failed', error } : { id, result: 'not-attempted' })),
  );
}

function leftOut(adapter: string, id: string): Outcome {
  const message = `Adapter "${adapter}" answered an act without an outcome for lead "${id}". A report must name every lead it was asked for.`;
  return { id, result: 'failed', error: { kind: 'malformed', message, retryable: false } };
}
