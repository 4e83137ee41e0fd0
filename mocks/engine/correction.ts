import type { EventType } from '../../src/core/index.js';

/** The entry that an undo leaves in the log: the events it names count no more. */
export const UNDONE = 'x.undone';

/** The entry that a corrected contact leaves in the log. */
export const CONTACT_CHANGED = 'x.contact-changed';

/** Whether an entry of the log is no fact, but tells that a lead has another snapshot from now on. */
export function isCorrection(type: EventType): boolean {
  return type === UNDONE || type === CONTACT_CHANGED;
}
