import type { LeadQuery } from '../../core/index.js';

/** How many statuses and substatuses a query asks for, whichever way. */
export function appliedCount({ status, notStatus, reached, notReached, substatus }: LeadQuery): number {
  return [status, notStatus, reached, notReached, substatus].reduce(
    (sum, ids) => sum + (ids?.length ?? 0),
    0,
  );
}
