import { normalizeEmail } from './contact-id.js';
import type { Contact } from './lead.js';

/** A telephone number, perhaps with a word behind it such as "mobile". */
const NUMBER = /^[+(]*\d[\d\s()./-]{4,}(\s[a-z].*)?$/;
const ON_LINKEDIN = /^(https?:\/\/)?([\w-]+\.)?linkedin\.com\//;

/**
 * An address as one person's, however it is spelled: of a mailbox, of a LinkedIn profile, a telephone number. To
 * tell people apart, not to write to them.
 */
export function addressKey(address: string): string {
  const text = normalizeEmail(address);
  if (ON_LINKEDIN.test(text)) return text.replace(ON_LINKEDIN, 'linkedin.com/').replace(/\/*([?#].*)?$/, '');
  return NUMBER.test(text) ? text.replaceAll(/[^\d+]/g, '') : text;
}

/** What tells a person from others: the email, else where they are on LinkedIn, else their number. */
export function personKey({ email, linkedinUrl, phone }: Contact): string | undefined {
  const address = [email, linkedinUrl, phone].find((text) => text?.trim());
  return address && addressKey(address);
}
