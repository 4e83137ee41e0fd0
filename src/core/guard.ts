import { compareEvents } from './compare-events.js';
import type { LeadEvent } from './event.js';
import { normalizeEmail } from './contact-id.js';
import type { Lead } from './lead.js';
import type { NamedGuard } from './model.js';

/** What is known of the lead's campaign where a wish is made. What is unknown refuses nothing. */
export interface CampaignContext {
  readonly ownerId?: string;
  /** Where true, only the owner may change a lead's status. */
  readonly teamMode?: boolean;
  /** How many steps the campaign has now. */
  readonly stepCount?: number;
  readonly settings?: { readonly [setting: string]: unknown };
}

type Check = (lead: Lead, campaign: CampaignContext | undefined) => boolean;

/** The guards that look outside conditions. Each passes where what it asks of is unknown. */
export const namedGuards: { readonly [name in NamedGuard]: Check } = {
  'has-email': ({ contact }) => contact === undefined || Boolean(contact.email?.trim()),
  'address-changed': addressChanged,
  'steps-left': stepsLeft,
};

function addressChanged({ contact, journal }: Lead): boolean {
  const address = contact?.email;
  if (!address || !journal) return true;
  const bounced = [journal['email.bounced'], journal['email.soft-bounced']].map(
    (event) => event?.data?.address,
  );
  return !bounced.some((refused) => refused !== undefined && sameAddress(refused, address));
}

function sameAddress(a: string, b: string): boolean {
  return normalizeEmail(a) === normalizeEmail(b);
}

function stepsLeft({ journal }: Lead, campaign: CampaignContext | undefined): boolean {
  const completed = journal?.['lead.completed'];
  const resumed = journal?.['lead.resumed'];
  if (!completed || isUndone(completed, resumed)) return true;
  const before = completed.data?.stepCount;
  const now = campaign?.stepCount;
  return before === undefined || now === undefined || now > before;
}

function isUndone(event: LeadEvent, undoing: LeadEvent | undefined): boolean {
  return undoing !== undefined && compareEvents(undoing, event) > 0;
}
