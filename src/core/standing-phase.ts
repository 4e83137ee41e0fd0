import { describeStatus } from './describe-status.js';
import type { StatusModel } from './model.js';
import type { Phase } from './phase.js';
import type { StatusReading } from './reading.js';

/** The phase of the shown status: its substatus's own, where it has one. */
export function standingPhase(
  model: StatusModel,
  standing: Pick<StatusReading, 'status' | 'substatus'>,
): Phase | undefined {
  return describeStatus(model, standing.status, standing.substatus).phase;
}
