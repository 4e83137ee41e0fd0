import { normalizeEmail } from '../../src/core/index.js';
import type { Actor, Contact } from '../../src/core/index.js';
import { CONTACT_CHANGED } from './correction.js';
import { Draft } from './draft.js';
import type { LeadRecord } from './lead-record.js';
import type { World } from './world.js';

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
