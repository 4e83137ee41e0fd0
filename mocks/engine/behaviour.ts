/**
 * How often what happens, and how long it takes. Rates are probabilities between 0 and 1, times are medians.
 * They make a campaign that looks like one; where a vendor publishes a number it is taken, and named.
 */
export interface Behaviour {
  /** Before the campaign. */
  readonly enriching: number;
  readonly enrichMinutes: number;
  /** Enrichment finds what it looked for. */
  readonly found: number;
  readonly launchHours: number;
  readonly skipped: number;
  readonly unskipped: number;
  /** Is on the account's list from an earlier campaign, or by a rule of the team. */
  readonly optedOutBefore: number;
  readonly excludedByRule: number;
  /** After an email. The kinds of answer exclude each other. */
  readonly hardBounce: number;
  readonly softBounce: number;
  readonly machineOpen: number;
  readonly opened: number;
  readonly openHours: number;
  readonly clicked: number;
  readonly replied: number;
  readonly replyHours: number;
  readonly outOfOffice: number;
  readonly awayDays: number;
  readonly autoReplied: number;
  readonly unsubscribed: number;
  readonly optOutByLink: number;
  /** Opts out while a mail waits in line to be sent. */
  readonly optOutInLine: number;
  /** After an invitation on LinkedIn. */
  readonly accepted: number;
  readonly acceptHours: number;
  readonly declined: number;
  readonly withdrawn: number;
  /** After a message on LinkedIn, an InMail or a text message. */
  readonly messageReplied: number;
  /** What goes wrong: with one contact; with one sender, step or account, once in a campaign. */
  readonly incomplete: number;
  readonly unconnectedTried: number;
  readonly dataMissing: number;
  readonly mailboxOutage: number;
  readonly linkedinOutage: number;
  readonly textMistake: number;
  readonly creditsUsedUp: number;
  readonly serviceDown: number;
  readonly serviceDownMinutes: number;
  readonly breaksAfterDays: number;
  /** What the team does. */
  readonly paused: number;
  readonly pausedByCrm: number;
  readonly contradicted: number;
  readonly stoppedByHand: number;
  readonly blockedByHand: number;
  readonly deletedByHand: number;
  readonly judged: number;
  readonly judgedInterested: number;
  readonly mended: number;
  readonly addressCorrected: number;
  readonly callLogged: number;
  readonly actsAfterHours: number;
  /** How long the campaign waits for answers to the last step before a lead is done. */
  readonly settleDays: number;
}

/** An ordinary campaign to people who did not ask for it. "Our own" is a guess that gives a plausible list. */
export const ordinaryBehaviour: Behaviour = {
  enriching: 0.6, // our own: most lists that are imported lack something
  enrichMinutes: 4, // lemlist's help: seconds to minutes, by the size of the batch
  found: 0.6, // our own
  launchHours: 14, // our own: a team reviews most of a list within two working days
  skipped: 0.04, // our own
  unskipped: 0.3, // our own
  optedOutBefore: 0.006, // our own: as many as opt out of one mail
  excludedByRule: 0.004, // our own
  hardBounce: 0.018, // Reply's help (4686514) warns at 4 % bounces in a day; a healthy list is below
  softBounce: 0.008, // the same, hard and soft together
  machineOpen: 0.12, // our own: scanners of mail gateways open what they let through; lemlist marks them `bot`
  opened: 0.4, // our own, of the order that outreach tools report: 35–50 %
  openHours: 5, // our own
  clicked: 0.1, // our own: of the order of 2–5 % of mails, and of those who opened
  replied: 0.035, // our own: 3–8 % of a campaign's people, over its mails
  replyHours: 16, // our own
  outOfOffice: 0.03, // our own
  awayDays: 8, // our own
  autoReplied: 0.012, // our own
  unsubscribed: 0.006, // our own: below the 0.5–1 % a campaign at which mailbox providers frown
  optOutByLink: 0.7, // our own
  optOutInLine: 0, // our own: rare enough to be left to a scenario
  accepted: 0.36, // our own: about a third of invitations
  acceptHours: 20, // our own
  declined: 0.06, // our own; LinkedIn tells nobody, so products see few
  withdrawn: 0.04, // our own
  messageReplied: 0.09, // our own: messages to connections are answered more than mails
  incomplete: 0.03, // our own
  unconnectedTried: 0.12, // our own: campaigns whose message does not wait for the acceptance
  dataMissing: 0.5, // our own: every other template asks for company and title
  mailboxOutage: 0.25, // our own: one sender of four loses its connection within a campaign
  linkedinOutage: 0.2, // our own
  textMistake: 0.04, // our own: one step of 25 goes live with a text that is missing or too long
  creditsUsedUp: 0.15, // our own; QuickMail's help: 1,000 reword credits to begin with
  serviceDown: 0.3, // our own
  serviceDownMinutes: 25, // our own: QuickMail's help calls it temporary
  breaksAfterDays: 6, // our own
  paused: 0.03, // our own
  pausedByCrm: 0.3, // our own
  contradicted: 0, // our own: teams mostly agree
  stoppedByHand: 0.008, // our own
  blockedByHand: 0.006, // our own
  deletedByHand: 0.005, // our own
  judged: 0.7, // our own
  judgedInterested: 0.6, // our own
  mended: 0.5, // our own
  addressCorrected: 0.25, // our own
  callLogged: 0.85, // our own
  actsAfterHours: 20, // our own
  settleDays: 3, // our own
};
