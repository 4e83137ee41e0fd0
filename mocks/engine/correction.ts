import { normalizeEmail } from '../../src/core/index.js';
import type { Actor, Contact, EventType } from '../../src/core/index.js';
import { Draft } from './draft.js';
import type { LeadRecord } from './lead-record.js';
import type { World } from './world.js';

/** The entry that an undo leaves in the log: the events it names count no more. */
export const UNDONE = 'x.undone';

/** The entry that a corrected contact leaves in the log. */
export const CONTACT_CHANGED = 'x.contact-changed';

/** Whether an entry of the log is no fact, but tells that a lead has another snapshot from now on. */
export function isCorrection(type: EventType): boolean {
  return type === UNDONE || type === CONTACT_CHANGED;
}

/** Corrects a lead's contact: an address put right, a gap filled. What the lead waits for may go on now. */
export function amend(world: World, lead: LeadRecord, changes: Contact, by: Actor): void {
  const { fields, ...rest } = changes;
  const known = { ...lead.contact.fields, ...fields };
  lead.contact = { ...lead.contact, ...rest, ...(Object.keys(known).length > 0 && { fields: known }) };
  world.amended.add(lead);
  if (rest.email) world.byContact.set(normalizeEmail(rest.email), lead);
  const data = { contact: { ...rest, ...(fields && { fields: { ...fields } }) } };
  world.correct(lead, new Draft(CONTACT_CHANGED, { data, by }));
}
