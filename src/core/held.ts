import type { CompiledModel, CompiledStatus } from './compile.js';
import type { LeadEvent } from './event.js';
import type { Facts } from './facts.js';

/** A held status and the event that decided it. The initial status may be held by nothing. */
export interface Held {
  readonly id: string;
  readonly because?: LeadEvent;
}

/** The status to show: the strongest that is held, a word that nobody knows, or the initial one. */
export function shownStatus(compiled: CompiledModel, facts: Facts): Held {
  for (const status of compiled.precedence) {
    if (isHeld(compiled, facts, status)) return { id: status.id, because: deciderOf(facts, status) };
  }
  const stated = facts.journal['lead.stated'];
  const word = stated?.data?.status;
  const isUnknown = compiled.hasStated && typeof word === 'string' && !compiled.byId.has(word);
  return isUnknown ? { id: word, because: stated } : { id: compiled.model.initial };
}

/** The held statuses beside the shown one, in menu order. */
export function otherHeld(compiled: CompiledModel, facts: Facts, shown: string): readonly Held[] {
  return compiled.menu
    .filter((status) => status.id !== shown && isHeld(compiled, facts, status))
    .map((status) => ({ id: status.id, because: deciderOf(facts, status) }));
}

/** Whether its condition holds, and of its exclusive set no stronger one's does. */
export function isHeld({ byId }: CompiledModel, facts: Facts, status: CompiledStatus): boolean {
  if (!holdsAlone(facts, status)) return false;
  return !status.stronger.some((id) => {
    const stronger = byId.get(id);
    return stronger !== undefined && holdsAlone(facts, stronger);
  });
}

function holdsAlone(facts: Facts, { id, stated, holds }: CompiledStatus): boolean {
  return stated ? facts.journal['lead.stated']?.data?.status === id : holds.holds(facts);
}

/** The event that decided a status which is held. */
export function deciderOf(facts: Facts, { stated, holds }: CompiledStatus): LeadEvent | undefined {
  return stated ? facts.journal['lead.stated'] : holds.decider(facts);
}
