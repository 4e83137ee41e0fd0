import type { EventData, EventType } from '../../src/core/index.js';

/** Something that can happen to a lead, in plain words. */
export interface Fact {
  readonly says: string;
  readonly type: EventType;
  readonly data?: EventData;
}

export interface FactGroup {
  readonly label: string;
  readonly facts: readonly Fact[];
}

const fact = (says: string, type: EventType, data?: EventData): Fact => ({
  says,
  type,
  ...(data && { data }),
});

export const factGroups: readonly FactGroup[] = [
  {
    label: 'Campaign',
    facts: [
      fact('Added', 'lead.added'),
      fact('Launched', 'lead.launched'),
      fact('Started', 'lead.started'),
      fact('Paused by hand', 'lead.paused', { cause: 'by-hand' }),
      fact('Resumed', 'lead.resumed'),
      fact('All steps done', 'lead.completed', { stepCount: 4 }),
      fact('Canceled', 'lead.canceled', { cause: 'by-hand' }),
      fact('Campaign paused', 'campaign.paused'),
      fact('Campaign resumed', 'campaign.resumed'),
    ],
  },
  {
    label: 'Email',
    facts: [
      fact('Email sent', 'email.sent', { step: 0 }),
      fact('Opened', 'email.opened'),
      fact('Clicked', 'email.clicked'),
      fact('Replied', 'email.replied'),
      fact('Out of office', 'email.out-of-office', { until: '2026-03-23T08:00:00.000Z' }),
      fact('Auto-reply', 'email.auto-replied'),
      fact('Bounced, mailbox full', 'email.bounced', { reason: 'mailbox-full' }),
      fact('Bounced, no such address', 'email.bounced', { reason: 'invalid-address' }),
      fact('Delayed (soft bounce)', 'email.soft-bounced', { reason: 'temporary' }),
    ],
  },
  {
    label: 'LinkedIn, calls, texts',
    facts: [
      fact('Invited', 'linkedin.invited', { step: 0 }),
      fact('Accepted', 'linkedin.accepted'),
      fact('Declined', 'linkedin.declined'),
      fact('Replied on LinkedIn', 'linkedin.replied'),
      fact('Call due', 'call.due'),
      fact('Call logged', 'call.logged'),
      fact('Replied by SMS', 'sms.replied'),
    ],
  },
  {
    label: 'Trouble, and verdicts',
    facts: [
      fact('Step failed, no address', 'step.failed', { code: 'missing-contact-email' }),
      fact('Step failed, not connected', 'step.failed', { code: 'not-connected' }),
      fact('Step retried', 'step.retried'),
      fact('Variables missing', 'lead.data-missing', { variables: ['FirstName'] }),
      fact('Interested', 'lead.interested'),
      fact('Not interested', 'lead.not-interested'),
      fact('Unsubscribed by link', 'lead.unsubscribed', { via: 'link' }),
      fact('Blocked', 'lead.blocked', { reason: 'do-not-contact' }),
      fact('Deleted', 'lead.deleted'),
    ],
  },
];

const bySaying = new Map(factGroups.flatMap(({ facts }) => facts).map((known) => [known.says, known]));

/** Facts by what they say, in the order given; what is not known is left out. */
export function factsOf(sayings: readonly string[]): readonly Fact[] {
  return sayings.flatMap((saying) => bySaying.get(saying) ?? []);
}
