import { addressKey } from '../../src/core/index.js';
import type { EventData, EventType } from '../../src/core/index.js';

/** Why nothing may be sent to a person: their own no, or a rule of the team's. */
export type Suppression = 'opt-out' | 'rule';

/** What the campaigns of an account tell each other about people. */
export type AccountNews =
  | {
      readonly kind: 'suppressed';
      readonly contactId: string;
      readonly why: Suppression;
      /** The fact that says so, which is one on each of the person's leads. */
      readonly fact?: { readonly type: EventType; readonly data?: EventData };
    }
  | { readonly kind: 'released'; readonly contactId: string }
  /** One more event of a kind that is counted per person, such as bounces. */
  | { readonly kind: 'counted'; readonly key: string };

/** A campaign as the others of its account reach it. */
export type AccountMember = (news: AccountNews) => void;

/** What is known of people. */
export interface Knowledge {
  /** To whom nothing may be sent, by contact id; `@example.com` is everybody there. */
  readonly doNotContact: ReadonlyMap<string, Suppression>;
  /** How many events of a kind one person had: `email.bounced ada@example.com`. */
  readonly tally: ReadonlyMap<string, number>;
}

/** What one account knows of people, across its campaigns. Give the same to several simulations. */
export interface Account extends Knowledge {
  readonly doNotContact: Map<string, Suppression>;
  readonly tally: Map<string, number>;
  readonly members: Set<AccountMember>;
}

/**
 * A new account: nobody is on its do-not-contact list but those named.
 *
 * @example
 * const account = createAccount({ optedOut: ['ada@example.com'], doNotContact: ['@rival.example'] });
 */
export function createAccount({
  doNotContact = [],
  optedOut = [],
}: {
  /** Addresses and `@domains` that a rule of the team excludes. */
  readonly doNotContact?: Iterable<string>;
  /** People who opted out of an earlier campaign. */
  readonly optedOut?: Iterable<string>;
} = {}): Account {
  const listed = [...doNotContact].map((contactId) => [addressKey(contactId), 'rule'] as const);
  const gone = [...optedOut].map((contactId) => [addressKey(contactId), 'opt-out'] as const);
  return {
    doNotContact: new Map<string, Suppression>([...listed, ...gone]),
    tally: new Map(),
    members: new Set(),
  };
}

/** What an account knows at a moment, so that a replay begins with the same. */
export function knowledgeOf({ doNotContact, tally }: Account): Knowledge {
  return { doNotContact: new Map(doNotContact), tally: new Map(tally) };
}

/** Lets the account know, and every campaign of it but the one that tells. What it knows it is not told again. */
export function tellAccount(account: Account, news: AccountNews, teller?: AccountMember): void {
  const { doNotContact, tally } = account;
  if (news.kind === 'counted') tally.set(news.key, (tally.get(news.key) ?? 0) + 1);
  if (news.kind === 'suppressed') {
    if (doNotContact.has(news.contactId)) return;
    doNotContact.set(news.contactId, news.why);
  }
  if (news.kind === 'released' && !doNotContact.delete(news.contactId)) return;
  for (const member of account.members) if (member !== teller) member(news);
}
