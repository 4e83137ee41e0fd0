import type { AddOutcome, NewLead } from '../../src/adapter/index.js';
import { personKey } from '../../src/core/index.js';
import { Draft } from './draft.js';
import { takeIn } from './intake.js';
import type { LeadRecord } from './lead-record.js';
import type { Person } from './people.js';
import { suppressionOf } from './do-not-contact-list.js';
import type { World } from './world.js';

/** Takes in the rows that a person adds. What came of each row, in their order. */
export function addRows(world: World, rows: readonly NewLead[]): readonly AddOutcome[] {
  return rows.map((row, place) => addRow(world, row, place));
}

const ADDED = new Draft('lead.added');

/** Takes one person in as a lead. */
export function admit(world: World, person: Person): LeadRecord {
  const lead = world.enrol(person);
  world.emit(lead, ADDED);
  if (world.campaignPaused) world.emit(lead, new Draft('campaign.paused'));
  takeIn(world, lead);
  return lead;
}

function addRow(world: World, row: NewLead, place: number): AddOutcome {
  const person = personOf(row);
  const problem = problemOf(person);
  if (problem !== undefined) return { row: place, result: 'invalid', message: `The row ${problem}` };
  const contactId = personKey(person.contact) ?? '';
  if (suppressionOf(world.suppressed, contactId)) return { row: place, result: 'do-not-contact' };
  const known = world.byContact.get(contactId);
  if (known && !known.has('lead.deleted')) return { row: place, result: 'duplicate', id: known.id };
  return { row: place, result: 'added', id: admit(world, person).id };
}

/** A row as a person, without what is empty. */
export function personOf({ name, fields, ...known }: NewLead): Person {
  const texts = Object.entries(known).map(([key, value]) => [key, value?.trim()] as const);
  const contact = Object.fromEntries(texts.filter(([, value]) => value !== undefined && value !== ''));
  return {
    ...(name?.trim() && { name: name.trim() }),
    contact: { ...contact, ...(fields && { fields }) },
  };
}

const ADDRESS = /^[^\s@]+@[^\s@]+\.[^\s@]+$/u;

/** What keeps a person from being written to by any channel. */
export function problemOf({ contact }: Person): string | undefined {
  const { email, linkedinUrl, phone } = contact;
  if (email === undefined && linkedinUrl === undefined && phone === undefined) {
    return 'has no address: give it an email, a LinkedIn URL or a phone number.';
  }
  if (email !== undefined && !ADDRESS.test(email)) return `has "${email}", which is no email address.`;
  return undefined;
}
