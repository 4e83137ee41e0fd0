import { compileModel } from './compile.js';
import type { LeadEvent } from './event.js';
import { deciderOf, isHeld, otherHeld, shownStatus } from './held.js';
import type { Journal } from './journal.js';
import type { StatusModel } from './model.js';
import type { StatusReading } from './reading.js';

/** The shown status alone, where the rest of a reading is not asked for: much is read in little time. */
export function readShown(model: StatusModel, journal: Journal): string {
  const compiled = compileModel(model);
  return shownStatus(compiled, compiled.compiler.facts(journal)).id;
}

/** The held statuses alone: an action asks for no more, and many may be asked for. */
export function readHeld(model: StatusModel, journal: Journal): Pick<StatusReading, 'status' | 'also'> {
  const compiled = compileModel(model);
  const facts = compiled.compiler.facts(journal);
  const status = shownStatus(compiled, facts).id;
  const also = model.display === 'several' ? otherHeld(compiled, facts, status) : [];
  return { status, also: also.map(({ id }) => id) };
}

/** Every status that a reading holds: the shown one and the others beside it. */
export function heldStatuses(reading: Pick<StatusReading, 'status' | 'also'>): readonly string[] {
  return [reading.status, ...reading.also];
}

/** The event that decided a status which a journal holds. */
export function decidingEvent(model: StatusModel, journal: Journal, status: string): LeadEvent | undefined {
  const compiled = compileModel(model);
  const facts = compiled.compiler.facts(journal);
  const known = compiled.byId.get(status);
  return known && isHeld(compiled, facts, known) ? deciderOf(facts, known) : undefined;
}
