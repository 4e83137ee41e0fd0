import { describeStatus } from '../describe-status.js';
import type { Journal } from '../journal.js';
import type { StatusModel } from '../model.js';
import { readStatus } from '../reading.js';

/** Whether a journal reads as suppressed: by the shown status, or by one held beside it. */
export function isSuppressed(model: StatusModel, journal: Journal): boolean {
  const { status, substatus, also } = readStatus(model, journal);
  if (describeStatus(model, status, substatus).phase === 'suppressed') return true;
  return also.some((id) => describeStatus(model, id).phase === 'suppressed');
}
