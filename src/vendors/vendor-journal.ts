import { emptyJournal, own, statusReducer } from '../core/index.js';
import type { EventType, Journal } from '../core/index.js';
import type { VendorStatus } from './vendor-status.js';
import type { VendorWords } from './vendor-words.js';

export interface VendorJournalOptions {
  readonly leadId: string;
  /** When this was first known of the lead. ISO 8601 UTC with milliseconds. */
  readonly since: (status: string, type: EventType) => string;
}

/**
 * What a product says about a lead as facts, for one that names several statuses at once: of each status the
 * fact that it is told by. It is a snapshot: what the product does not say any more is in it no more.
 *
 * @example
 * vendorJournal(replyWords, readVendorStatus(replyWords, row), { leadId: row.contactId, since: () => row.addingDate })
 */
export function vendorJournal(
  words: VendorWords,
  said: Pick<VendorStatus, 'statuses'>,
  { leadId, since }: VendorJournalOptions,
): Journal {
  return said.statuses
    .flatMap((status) => {
      const type = own(words.facts ?? {}, status);
      if (!type) return [];
      const at = since(status, type);
      return [{ id: `${words.id}:${leadId}:${type}:${at}`, type, leadId, at }];
    })
    .reduce(statusReducer, emptyJournal);
}
