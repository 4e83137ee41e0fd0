import type { Lead } from './lead.js';

/** An address as one person's: without outer space, in lower case. */
export function normalizeEmail(email: string): string {
  return email.trim().toLowerCase();
}

/** The id that joins the leads of one person: `contactId`, else the normalised address. */
export function contactIdOf(lead: Lead): string | undefined {
  const email = lead.contact?.email;
  return lead.contactId ?? (email ? normalizeEmail(email) : undefined);
}
