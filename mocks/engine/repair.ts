import type { EventType } from '../../src/core/index.js';
import { breakDown } from './breakdown.js';
import { wakeAll } from './desk.js';
import { isHalted } from './halt.js';
import type { LeadRecord } from './lead-record.js';
import { performFirst, stateByHand } from './team.js';
import type { World } from './world.js';

/** What brings a lead back after a failure, as the product has it; the best first. */
const REMEDIES: readonly EventType[] = ['step.retried', 'lead.resumed', 'step.skipped'];

/** Has a lead go on after a failure: tried again, else resumed, else the step left out. */
export function retry(world: World, lead: LeadRecord): void {
  if (!isHalted(world, lead)) return;
  const isMended = REMEDIES.some((type) => performFirst(world, lead, type));
  if (!isMended) stateByHand(world, lead, 'running');
}

/** Puts right what was broken: what stood still goes on, and what failed of it is tried again. */
export function putRight(world: World, spot: string): void {
  const broken = world.breakdowns.get(spot);
  if (!broken) return;
  world.breakdowns.delete(spot);
  const [code, ...next] = broken.next;
  if (code !== undefined) breakDown(world, spot, code, { next });
  wakeAll(world);
  if (broken.code === undefined) return;
  for (const lead of world.leads) {
    if (!lead.placed && lead.told('step.failed')?.code === broken.code) retry(world, lead);
  }
}
