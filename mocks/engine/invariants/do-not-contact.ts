import type { EventType, StatusModel } from '../../../src/core/index.js';
import type { AccountNews, Knowledge } from '../account.js';
import type { LeadRecord } from '../lead-record.js';

/** The do-not-contact list as the checker keeps it: from the facts and from what campaigns tell each other. */
export class DoNotContactBook {
  readonly #rules = new Set<string>();
  readonly #optedOut = new Set<string>();

  constructor(
    readonly model: StatusModel,
    { doNotContact }: Knowledge,
  ) {
    for (const [entry, why] of doNotContact) this.#setOf(why).add(entry);
  }

  /** A fact may put a person on the list, or take them off it. */
  note(type: EventType, lead: LeadRecord): void {
    for (const address of addressesOf(lead)) {
      if (this.model.suppresses.includes(type)) this.#optedOut.add(address);
      if (type === 'lead.resubscribed') this.#optedOut.delete(address);
    }
  }

  hear(news: AccountNews): void {
    if (news.kind === 'suppressed') this.#setOf(news.why).add(news.contactId);
    if (news.kind === 'released') this.#optedOut.delete(news.contactId);
  }

  has(lead: LeadRecord): boolean {
    return addressesOf(lead).some((address) => {
      const domain = address.slice(address.lastIndexOf('@'));
      return this.#optedOut.has(address) || this.#rules.has(address) || this.#rules.has(domain);
    });
  }

  #setOf(why: 'opt-out' | 'rule'): Set<string> {
    return why === 'rule' ? this.#rules : this.#optedOut;
  }
}

function addressesOf({ contactId, contact }: LeadRecord): readonly string[] {
  const email = contact.email?.trim().toLowerCase();
  return email ? [contactId, email] : [contactId];
}
