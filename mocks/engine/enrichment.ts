import type { Actor, Contact } from '../../src/core/index.js';
import { amend } from './amend.js';
import { causeOf } from './error-causes.js';
import type { LeadRecord } from './lead-record.js';
import { teamMember } from './team-member.js';
import { VARIABLES } from './trouble.js';
import type { World } from './world.js';

/** What looking a person up would find for what the contact lacks. Made of what is known; always the same. */
function findOut({ index, contact }: LeadRecord, key: keyof Contact): string {
  const handle = contact.email?.split('@')[0] ?? `lead${index + 1}`;
  if (key === 'email') return `found.${index + 1}@people.example`;
  if (key === 'linkedinUrl') return `https://www.linkedin.com/in/${handle}-${index + 1}`;
  if (key === 'phone') return `+1 555 01${String(index % 100).padStart(2, '0')}`;
  return key === 'company' ? 'Northbridge Partners' : 'Manager';
}

/** Fills in everything that a step asked for in vain. */
export function completeContact(world: World, lead: LeadRecord): void {
  const cause = causeOf(lead.told('step.failed')?.code);
  lead.isComplete = true;
  const found = cause.lacks && { [cause.lacks]: findOut(lead, cause.lacks) };
  const field = cause.field && { fields: { [cause.field]: `${cause.field}-${lead.index + 1}` } };
  if (found || field) amend(world, lead, { ...found, ...field }, teamMember(world));
}

/** Fills in variables of a template. */
export function fillVariables(world: World, lead: LeadRecord, variables: readonly string[]): void {
  const found = variables.map((variable) => {
    const key = VARIABLES[variable] ?? 'company';
    return [key, findOut(lead, key)] as const;
  });
  if (found.length > 0) amend(world, lead, Object.fromEntries(found), teamMember(world));
}

/** Gives a lead another address, after a mail to the present one came back. */
export function correctAddress(world: World, lead: LeadRecord): void {
  const email = `corrected.${lead.resends + 1}.${lead.contact.email ?? lead.id}`;
  amend(world, lead, { email }, teamMember(world));
}

/** What a kind of enrichment finds, where it finds something. */
export function enrich(world: World, lead: LeadRecord, kind: string | undefined): void {
  const key = FOUND_BY[kind ?? ''];
  const system: Actor = { kind: 'system' };
  if (key && !lead.contact[key]) amend(world, lead, { [key]: findOut(lead, key) }, system);
}

const FOUND_BY: { readonly [kind: string]: 'email' | 'linkedinUrl' | 'phone' } = {
  'email-finder': 'email',
  'linkedin-enrichment': 'linkedinUrl',
  'phone-finder': 'phone',
};

/** The kind of enrichment that a contact needs first: what it lacks, else its address is verified. */
export function kindNeeded(contact: Contact, kinds: readonly string[]): string | undefined {
  const lacking = kinds.find((kind) => {
    const key = FOUND_BY[kind];
    return key !== undefined && !contact[key];
  });
  return lacking ?? kinds.find((kind) => FOUND_BY[kind] === undefined) ?? kinds[0];
}
