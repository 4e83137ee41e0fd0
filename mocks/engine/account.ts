/** What one account knows of people, across its campaigns. Give the same to several simulations. */
export interface Account {
  /** The people, by contact id, to whom nothing may be sent any more. */
  readonly doNotContact: Set<string>;
  /** How many events of a type one person had: `email.bounced ada@example.com`. */
  readonly tally: Map<string, number>;
}

/**
 * A new account: nobody is on its do-not-contact list.
 *
 * @example
 * const account = createAccount({ doNotContact: ['ada@example.com'] });
 */
export function createAccount({
  doNotContact = [],
}: { readonly doNotContact?: Iterable<string> } = {}): Account {
  return { doNotContact: new Set(doNotContact), tally: new Map() };
}

/** A copy, so that what happens in one does not happen in the other. */
export function copyAccount({ doNotContact, tally }: Account): Account {
  return { doNotContact: new Set(doNotContact), tally: new Map(tally) };
}

/** Makes an account what another one is, so that all who share it see the same. */
export function resetAccount(account: Account, { doNotContact, tally }: Account): void {
  account.doNotContact.clear();
  account.tally.clear();
  for (const contactId of doNotContact) account.doNotContact.add(contactId);
  for (const [key, count] of tally) account.tally.set(key, count);
}
