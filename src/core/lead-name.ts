import type { Lead } from './lead.js';

/** What to call a lead: its name, its first and last name, its address, at last its id. */
export function leadName(lead: Lead): string {
  const { firstName, lastName, email } = lead.contact ?? {};
  const name = lead.name ?? [firstName, lastName].filter(Boolean).join(' ');
  return name.trim() || email || lead.id;
}
