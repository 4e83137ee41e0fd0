import { isoOf } from './clock.js';
import { Draft } from './draft.js';
import type { LeadRecord } from './lead-record.js';
import type { World } from './world.js';

/** Tells a wait that the product has a word for. */
export function tellWait(world: World, lead: LeadRecord, code: string | undefined, until: number): void {
  const { traits } = world;
  if (code === undefined || !traits.tellsWaits || !traits.knowsValue('lead.waiting', 'code', code)) return;
  world.emit(lead, new Draft('lead.waiting', { data: { code, until: isoOf(until) } }));
}
