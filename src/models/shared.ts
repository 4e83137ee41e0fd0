import { any, END_TYPES, happened, not, SEND_TYPES, stands } from '../core/index.js';
import type { Condition } from '../core/index.js';

/** The event types that mean: a mail came back, for good or for now. */
export const BOUNCE_TYPES = ['email.bounced', 'email.soft-bounced'] as const;

/** The sequence came to its end and was not taken up again. */
export const ended: Condition = stands(END_TYPES, 'lead.resumed');

/**
 * What stops the sender in every product. Each model adds its own pause (lemlist's and Reply's go with the
 * end of the sequence) and its own ends. A lead that nobody launched, started or wrote to is not to be
 * written to by accident, whatever else its journal says.
 */
export const stoppedInEveryProduct: Condition = any(
  not(happened('lead.launched', 'lead.started', ...SEND_TYPES)),
  happened('lead.deleted'),
  stands('lead.blocked', 'lead.unblocked'),
  stands('campaign.paused', 'campaign.resumed'),
);
