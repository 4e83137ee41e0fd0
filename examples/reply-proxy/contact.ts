/** A contact as Reply's interface writes it: read with care, since nobody promised anything. */
import type { Lead } from 'leadlight/core';

export type Contact = Readonly<Record<string, unknown>>;

export function isContact(value: unknown): value is Contact {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The contacts of an answer, and whether more follow. */
export function contactsOf(answer: unknown): {
  readonly items: readonly Contact[];
  readonly hasMore: boolean;
} {
  const { items, hasMore } = isContact(answer) ? answer : {};
  return { items: Array.isArray(items) ? items.filter(isContact) : [], hasMore: hasMore === true };
}

/** The id of a contact: `contactId` in a sequence, `id` of its own. */
export function contactIdOf(contact: Contact): string | undefined {
  return textOf(contact['contactId']) ?? textOf(contact['id']);
}

/** What the kit shows of a person. */
export function contactOf(contact: Contact): Pick<Lead, 'contact' | 'addedAt'> {
  const added = new Date(textOf(contact['addingDate']) ?? '');
  const step = isContact(contact['currentStep']) ? textOf(contact['currentStep']['displayName']) : undefined;
  return {
    contact: {
      ...given(contact, { firstName: 'firstName', lastName: 'lastName', email: 'email', phone: 'phone' }),
      ...given(contact, { company: 'company', title: 'title', linkedinUrl: 'linkedInProfile' }),
      ...(step !== undefined && { fields: { 'Current step': step } }),
    },
    ...(!Number.isNaN(added.getTime()) && { addedAt: added.toISOString() }),
  };
}

/** Text; a number as its digits. */
export function textOf(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function given<K extends string>(
  contact: Contact,
  names: Readonly<Record<K, string>>,
): { readonly [name: string]: string } {
  const found = Object.entries<string>(names).flatMap(([ours, theirs]) => {
    const value = textOf(contact[theirs]);
    return value === undefined ? [] : [[ours, value] as const];
  });
  return Object.fromEntries(found);
}
