import { emptySelection, selectIds, setSelected } from '../../core/index.js';
import type { Selection } from '../../core/index.js';
import type { BulkStanding } from './bulk-standing.js';

/**
 * What stays chosen after an act: whom it failed for or did not get to, and whoever was chosen meanwhile.
 * Of a query, those that the report names; where it does not name them all, everything.
 */
export function leftSelected(selection: Selection, { selection: acted, report }: BulkStanding): Selection {
  if (!acted || !report) return selection;
  const { totals, outcomes, job } = report;
  if (job !== undefined && outcomes.length === 0) return selection;
  if (acted.kind === 'ids') {
    if (selection.kind !== 'ids') return selection;
    const ended = outcomes.filter(({ result }) => result === 'done' || result === 'refused');
    const isTouched = ended.some(({ id }) => selection.ids.has(id));
    const ids = ended.map(({ id }) => id);
    return isTouched ? setSelected(selection, ids, false) : selection;
  }
  if (selection !== acted) return selection;
  const left = outcomes.filter(({ result }) => result === 'failed' || result === 'not-attempted');
  if (left.length < totals.failed + totals.notAttempted) return selection;
  return left.length === 0 ? emptySelection : selectIds(left.map(({ id }) => id));
}
