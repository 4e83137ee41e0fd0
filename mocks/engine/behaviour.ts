/**
 * How often what happens, and how long it takes. Rates are probabilities between 0 and 1, times are medians.
 * They make a campaign that looks like one; where a vendor publishes a number it is taken, and named.
 */
export interface Behaviour {
  /** Before the campaign. */
  readonly enriching: number;
  readonly enrichMinutes: number;
  readonly launchHours: number;
  readonly skipped: number;
  readonly unskipped: number;
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
  /** After an invitation on LinkedIn. */
  readonly accepted: number;
  readonly acceptHours: number;
  readonly declined: number;
  readonly withdrawn: number;
  /** After a message on LinkedIn, an InMail or a text message. */
  readonly messageReplied: number;
  /** What goes wrong at a step. */
  readonly failed: number;
  readonly unconnectedTried: number;
  readonly dataMissing: number;
  /** What the team does. */
  readonly paused: number;
  readonly judged: number;
  readonly judgedInterested: number;
  readonly mended: number;
  readonly callLogged: number;
  readonly actsAfterHours: number;
  /** How long the campaign waits for answers to the last step before a lead is done. */
  readonly settleDays: number;
}

/** An ordinary campaign to people who did not ask for it. */
export const ordinaryBehaviour: Behaviour = {
  // lemlist's help: enrichment takes seconds to minutes, by the size of the batch.
  enriching: 0.6,
  enrichMinutes: 4,
  // Our own: a team reviews most of a list within two working days.
  launchHours: 14,
  skipped: 0.04,
  unskipped: 0.3,
  // Reply's help (4686514): 4 % bounces in a day warn, 8 % suspend a first step. A healthy list is below.
  hardBounce: 0.018,
  softBounce: 0.008,
  // Our own: scanners of mail gateways open what they let through; lemlist marks them `bot`.
  machineOpen: 0.12,
  // Our own, of the order that outreach tools report: opens 35–50 %, clicks 2–5 %, replies 3–8 % in all.
  opened: 0.4,
  openHours: 5,
  clicked: 0.1,
  replied: 0.035,
  replyHours: 16,
  outOfOffice: 0.03,
  awayDays: 8,
  autoReplied: 0.012,
  unsubscribed: 0.006,
  // Our own: about a third of invitations is accepted. QuickMail withdraws pending ones after 90 days.
  accepted: 0.36,
  acceptHours: 20,
  declined: 0.06,
  withdrawn: 0.04,
  messageReplied: 0.09,
  // Our own: a fault here and there, so that every kind is seen in a list of a thousand.
  failed: 0.025,
  unconnectedTried: 0.12,
  dataMissing: 0.5,
  paused: 0.03,
  judged: 0.7,
  judgedInterested: 0.6,
  mended: 0.5,
  callLogged: 0.85,
  actsAfterHours: 20,
  settleDays: 3,
};
