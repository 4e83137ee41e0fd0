import { own } from '../../src/core/index.js';
import type { StatusModel } from '../../src/core/index.js';

/** How a product goes about things that its status model says nothing of. */
export interface Ways {
  /** Minutes between two looks into an inbox: so late a reply, a bounce or an absence is learned of. */
  readonly inboxEveryMinutes: number;
  /** Minutes between two looks whether an invitation was accepted. */
  readonly acceptanceEveryMinutes: number;
  /** `while-running`: nobody listens for replies of a lead that is paused, ended or has replied. */
  readonly repliesNoticed: 'always' | 'while-running';
  /** After so many days an invitation that nobody answered is taken back, and the lead canceled by rule. */
  readonly invitationPendingDays?: number;
  /** A message to somebody who has not accepted: the lead stays until they do, or passes the step over. */
  readonly unconnected: 'stay' | 'pass';
  /** LinkedIn lets an invitation that was taken back be sent again after so many days. */
  readonly inviteAgainDays: number;
  /** Longest text of an invitation or an InMail, in characters. */
  readonly longestText: number;
}

const usual: Ways = {
  // QuickMail's help: inboxes are looked into every 10 minutes. The others publish nothing.
  inboxEveryMinutes: 10,
  // Enginy's help: 5 checks of acceptance in 30 minutes.
  acceptanceEveryMinutes: 30,
  repliesNoticed: 'always',
  // lemlist's campaigns ask whether the invitation was accepted, and go another way where it was not.
  unconnected: 'pass',
  // LinkedIn's help: up to three weeks.
  inviteAgainDays: 21,
  // Enginy's reference of substatuses: 1,900 characters, for invitations and InMails.
  longestText: 1900,
};

/** By the id of the model. A product that is not here goes about things as most do. */
const byProduct: { readonly [model: string]: Partial<Ways> } = {
  quickmail: {
    // QuickMail's help: acceptance is looked up once a day; pending invitations go after 90 days.
    acceptanceEveryMinutes: 24 * 60,
    invitationPendingDays: 90,
    // QuickMail's article: a lead cannot skip a step.
    unconnected: 'stay',
  },
  // Reply's help (978110): no detection for contacts that are paused, finished or have replied.
  reply: { repliesNoticed: 'while-running' },
};

/** How the product of a model goes about things. */
export function waysOf({ id }: StatusModel): Ways {
  return { ...usual, ...own(byProduct, id) };
}
