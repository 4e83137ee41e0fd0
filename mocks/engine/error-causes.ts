import type { Contact } from '../../src/core/index.js';
import { own } from '../../src/core/index.js';
import type { Channel } from './campaign.js';

/**
 * Where an error has its cause, and so its cure: a sender's mailbox or LinkedIn account, what the account has
 * bought, the text of a step, a service that is down, the contact, the connection on LinkedIn, or an address
 * that is known to be bad, for which there is no cure.
 */
export type CauseOf =
  | 'mailbox'
  | 'linkedin-account'
  | 'credits'
  | 'text'
  | 'service'
  | 'contact'
  | 'connection'
  | 'bad-address';

export interface ErrorCause {
  readonly of: CauseOf;
  /** At steps of these channels; at any where none is named. */
  readonly channels?: readonly Channel[];
  /** What the contact lacks. */
  readonly lacks?: keyof Contact;
  /** The name of the field that the contact lacks. */
  readonly field?: string;
  /** The text is longer than allowed. */
  readonly isTooLong?: boolean;
}

const MAIL: readonly Channel[] = ['email'];
const LINKEDIN: readonly Channel[] = ['linkedin-invite', 'linkedin-message', 'inmail'];
const INMAIL: readonly Channel[] = ['inmail'];

/** By the code of the error. The codes are the models'; one that is not here is a contact's. */
const CAUSES: { readonly [code: string]: ErrorCause } = {
  'email-disconnected': { of: 'mailbox', channels: MAIL },
  'missing-email': { of: 'mailbox', channels: MAIL },
  'invalid-identity-email': { of: 'mailbox', channels: MAIL },
  'linkedin-disconnected': { of: 'linkedin-account', channels: LINKEDIN },
  'identity-misconfiguration': { of: 'linkedin-account', channels: LINKEDIN },
  'inmail-credits-limit': { of: 'credits', channels: INMAIL },
  'no-reword-credits': { of: 'credits', channels: MAIL },
  'missing-subject': { of: 'text', channels: INMAIL },
  'missing-inmail-subject': { of: 'text', channels: INMAIL },
  'missing-inmail-message': { of: 'text', channels: INMAIL },
  'inmail-message-too-long': { of: 'text', channels: INMAIL, isTooLong: true },
  'message-too-long': { of: 'text', channels: ['linkedin-invite'], isTooLong: true },
  'missing-linkedin-message': { of: 'text', channels: ['linkedin-message'] },
  'missing-email-subject': { of: 'text', channels: MAIL },
  'empty-message': { of: 'text' },
  'missing-campaign-prompt': { of: 'text' },
  'no-variations': { of: 'text' },
  'system-error': { of: 'service' },
  'provider-not-found': { of: 'service', channels: MAIL },
  'missing-contact-email': { of: 'contact', channels: MAIL, lacks: 'email' },
  'linkedin-url-not-found': { of: 'contact', channels: LINKEDIN, lacks: 'linkedinUrl' },
  'invalid-linkedin-id': { of: 'contact', channels: LINKEDIN, field: 'linkedinId' },
  'lead-not-scraped': { of: 'contact', field: 'scrapedAt' },
  'missing-crm-id': { of: 'contact', field: 'crmId' },
  'missing-owner-id': { of: 'contact', field: 'crmOwnerId' },
  'not-connected': { of: 'connection', channels: ['linkedin-message'] },
  'will-bounce': { of: 'bad-address', channels: MAIL },
};

const unknown: ErrorCause = { of: 'contact' };

/** Where the error of a code has its cause. */
export function causeOf(code: string | undefined): ErrorCause {
  return (code !== undefined && own(CAUSES, code)) || unknown;
}

/** Whether the error of a code can come up at a step of a channel. */
export function concerns(code: string, channel: Channel): boolean {
  const { channels } = causeOf(code);
  return channels === undefined || channels.includes(channel);
}
