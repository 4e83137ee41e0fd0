import { describe, expect, it } from 'vitest';
import { contextOf, eventOf, journalOf, leadOf, minuteOf, verdictOf } from '../../test/support/facts.js';
import type { Fact } from '../../test/support/facts.js';
import { decide, isHidden, matches, reactionsTo, readStatus, statusReducer, stops } from '../core/index.js';
import type { EventType, Journal, Lead, LeadQuery } from '../core/index.js';
import { lemlist } from './lemlist.js';

const launched: readonly Fact[] = ['lead.added', 'lead.launched'];
const started: readonly Fact[] = [...launched, 'lead.started'];
const sent: readonly Fact[] = [...started, 'email.sent'];
const byHand: Fact = ['lead.paused', { cause: 'by-hand' }];
const bounce: Fact = ['email.bounced', { reason: 'invalid-address', address: 'old@example.com' }];
const disconnected: Fact = ['step.failed', { code: 'email-disconnected' }];

/** One lead for each status, in menu order, by the way that leads there. */
const leads: { readonly [status: string]: readonly Fact[] } = {
  enriching: ['lead.added', ['lead.enriching', { kind: 'email-finder' }]],
  'to-launch': ['lead.added', 'lead.enriching', 'lead.enriched'],
  skipped: ['lead.added', 'lead.skipped'],
  paused: [...sent, byHand],
  'ready-to-send': launched,
  'in-progress': started,
  sent,
  opened: [...sent, 'email.opened'],
  clicked: [...sent, 'email.opened', 'email.clicked'],
  replied: [...sent, 'email.opened', 'email.replied'],
  bounced: [...sent, bounce],
  failed: [...started, disconnected],
  completed: [...sent, 'lead.completed'],
  interested: [...sent, 'email.replied', 'lead.interested'],
  'not-interested': [...sent, 'email.replied', 'lead.not-interested'],
  unsubscribed: [...sent, 'lead.unsubscribed'],
};

function read(...facts: readonly Fact[]) {
  return readStatus(lemlist, journalOf(...facts));
}

function isStopped(...facts: readonly Fact[]): boolean {
  return stops(lemlist, journalOf(...facts));
}

/** The journal after an action that must be allowed. */
function after(lead: Lead, action: string): Journal {
  const decision = decide(lemlist, lead, action, contextOf());
  if (!decision.ok) throw new Error(decision.refusal.reason);
  return decision.events.reduce(statusReducer, lead.journal ?? {});
}

describe('lemlist statuses', () => {
  it('stand in menu order in the column "Status", one at a time, and begin with To launch', () => {
    expect(Object.keys(lemlist.statuses)).toEqual([
      'enriching',
      'to-launch',
      'skipped',
      'paused',
      'ready-to-send',
      'in-progress',
      'sent',
      'opened',
      'clicked',
      'replied',
      'bounced',
      'failed',
      'completed',
      'interested',
      'not-interested',
      'unsubscribed',
    ]);
    expect(lemlist).toMatchObject({ id: 'lemlist', name: 'lemlist', column: 'Status', display: 'one' });
    expect(read().status).toBe('to-launch');
  });

  it.each([
    ['enriching', 'Enriching', 'Pre-campaign', 'pending', 'info'],
    ['to-launch', 'To launch', 'Pre-campaign', 'pending', 'neutral'],
    ['skipped', 'Skipped', 'Pre-campaign', 'stopped', 'neutral'],
    ['paused', 'Paused', 'Pre-campaign', 'held', 'warning'],
    ['ready-to-send', 'Ready to send', 'Active campaign', 'queued', 'info'],
    ['in-progress', 'In progress', 'Active campaign', 'running', 'info'],
    ['sent', 'Sent', 'Engagement', 'running', 'info'],
    ['opened', 'Opened', 'Engagement', 'engaged', 'info'],
    ['clicked', 'Clicked', 'Engagement', 'engaged', 'info'],
    ['replied', 'Replied', 'Engagement', 'engaged', 'accent'],
    ['bounced', 'Bounced', 'Problem', 'problem', 'critical'],
    ['failed', 'Failed', 'Problem', 'problem', 'critical'],
    ['completed', 'Completed', 'Completion', 'finished', 'neutral'],
    ['interested', 'Interested', 'Completion', 'won', 'success'],
    ['not-interested', 'Not interested', 'Completion', 'stopped', 'neutral'],
    ['unsubscribed', 'Unsubscribed', 'Completion', 'suppressed', 'critical'],
  ] as const)('%s reads "%s" (%s, %s, %s)', (status, label, group, phase, tone) => {
    expect(read(...leads[status]!).status).toBe(status);
    expect(lemlist.statuses[status]).toMatchObject({ label, group, phase, tone });
  });

  it.each<[string, readonly EventType[]]>([
    ['sent', ['email.sent', 'linkedin.sent', 'linkedin.invited', 'inmail.sent', 'sms.sent', 'task.done']],
    ['clicked', ['email.clicked', 'linkedin.accepted']],
    ['replied', ['email.replied', 'linkedin.replied', 'sms.replied']],
    ['bounced', ['email.bounced', 'email.soft-bounced']],
    ['completed', ['lead.completed', 'lead.finished']],
  ])('%s comes of any of %s', (status, types) => {
    expect(types.map((type) => read(...started, type).status)).toEqual(types.map(() => status));
  });

  it.each<[string, EventType]>([
    ['enriching', 'lead.enriched'],
    ['skipped', 'lead.unskipped'],
    ['skipped', 'lead.launched'],
    ['paused', 'lead.resumed'],
    ['paused', 'lead.completed'],
    ['paused', 'lead.finished'],
    ['paused', 'email.replied'],
    ['paused', 'linkedin.replied'],
    ['paused', 'sms.replied'],
    ['bounced', 'step.retried'],
    ['bounced', 'email.replied'],
    ['failed', 'step.retried'],
    ['failed', 'step.skipped'],
    ['failed', 'email.sent'],
    ['failed', 'linkedin.sent'],
    ['failed', 'linkedin.invited'],
    ['failed', 'inmail.sent'],
    ['failed', 'sms.sent'],
    ['failed', 'task.done'],
    ['failed', 'linkedin.replied'],
    ['completed', 'lead.resumed'],
    ['interested', 'lead.not-interested'],
    ['not-interested', 'lead.interested'],
  ])('%s ends with %s', (status, type) => {
    expect(read(...leads[status]!, type).status).not.toBe(status);
  });

  it('hides a deleted lead', () => {
    expect(isHidden(lemlist, leadOf([...sent, 'lead.deleted']))).toBe(true);
    expect(isHidden(lemlist, leadOf(sent))).toBe(false);
  });
});

describe('lemlist precedence', () => {
  it.each<[string, string, readonly Fact[]]>([
    [
      'an opt-out stands over everything',
      'unsubscribed',
      [...sent, 'lead.unsubscribed', 'lead.interested', bounce],
    ],
    ['of the two marks the later wins', 'interested', [...sent, 'lead.not-interested', 'lead.interested']],
    [
      'of the two marks the later wins, either way',
      'not-interested',
      [...sent, 'lead.interested', 'lead.not-interested'],
    ],
    ['a mark stands over a late bounce', 'interested', [...sent, 'lead.interested', bounce]],
    ['a mark stands over a late reply', 'not-interested', [...sent, 'lead.not-interested', 'email.replied']],
    ['a mark stands over the end that it makes', 'interested', [...sent, 'lead.interested', 'lead.finished']],
    ['a bounce stands over a failure before it', 'bounced', [...sent, disconnected, bounce]],
    ['a bounce stands over a pause before it', 'bounced', [...sent, byHand, bounce]],
    ['a failure stands over a pause before it', 'failed', [...started, byHand, disconnected]],
    ['a reply wins over an earlier pause', 'replied', [...sent, byHand, 'email.replied']],
    ['a pause wins over an earlier reply', 'paused', [...sent, 'email.replied', byHand]],
    ['a reply wins over an earlier bounce', 'replied', [...sent, bounce, 'email.replied']],
    ['a bounce wins over an earlier reply', 'bounced', [...sent, 'email.replied', bounce]],
    ['a reply wins over an earlier failure', 'replied', [...sent, disconnected, 'linkedin.replied']],
    ['a failure wins over an earlier reply', 'failed', [...sent, 'linkedin.replied', disconnected]],
    ['a bounce shows itself while Completed is reached', 'bounced', [...sent, bounce, 'lead.finished']],
    ['a reply stands over the end that it makes', 'replied', [...sent, 'email.replied', 'lead.finished']],
    ['a late open never lowers Completed', 'completed', [...sent, 'lead.completed', 'email.opened']],
    ['a late click never lowers Completed', 'completed', [...sent, 'lead.completed', 'email.clicked']],
    ['a click stands over a later open', 'clicked', [...sent, 'email.clicked', 'email.opened']],
    ['an open stands over a later send', 'opened', [...sent, 'email.opened', 'linkedin.invited']],
    ['Sent stands over In progress', 'sent', [...launched, 'email.sent', 'lead.started']],
    ['In progress stands over a late skip', 'in-progress', [...started, 'lead.skipped']],
    ['a skip stands over an earlier launch', 'skipped', [...launched, 'lead.skipped']],
    ['a launch stands over enriching', 'ready-to-send', [...launched, 'lead.enriching']],
    ['enriching stands over To launch', 'enriching', ['lead.added', 'lead.enriching']],
  ])('%s', (_, status, facts) => {
    expect(read(...facts).status).toBe(status);
  });

  it.each<[string, string, readonly Fact[]]>([
    ['a retried bounce', 'sent', [...sent, bounce, 'step.retried']],
    ['a bounce after the retry', 'bounced', [...sent, bounce, 'step.retried', bounce]],
    ['a skipped step', 'in-progress', [...started, disconnected, 'step.skipped']],
    ['a pause taken back', 'opened', [...sent, 'email.opened', byHand, 'lead.resumed']],
    ['a skip taken back', 'to-launch', ['lead.added', 'lead.skipped', 'lead.unskipped']],
  ])('shows what was there before: %s', (_, status, facts) => {
    expect(read(...facts).status).toBe(status);
  });

  it('reaches Completed by an end, a bounce or a failure, and keeps what was reached', () => {
    expect(read(...sent, 'lead.finished').reached).toContain('completed');
    expect(read(...sent, bounce).reached).toContain('completed');
    expect(read(...started, disconnected, 'step.retried').reached).toContain('completed');
    expect(read(...sent, 'email.opened', 'email.replied').reached).toEqual([
      'to-launch',
      'ready-to-send',
      'in-progress',
      'sent',
      'opened',
      'replied',
    ]);
  });
});

describe('lemlist substatuses', () => {
  const table: readonly (readonly [string, string, string, Fact])[] = [
    ['email-finder', 'enriching', 'Finding an email', ['lead.enriching', { kind: 'email-finder' }]],
    [
      'linkedin-enrichment',
      'enriching',
      'Reading LinkedIn',
      ['lead.enriching', { kind: 'linkedin-enrichment' }],
    ],
    ['phone-finder', 'enriching', 'Finding a phone', ['lead.enriching', { kind: 'phone-finder' }]],
    [
      'email-verification',
      'enriching',
      'Verifying the email',
      ['lead.enriching', { kind: 'email-verification' }],
    ],
    ['by-hand', 'paused', 'By hand', ['lead.paused', { cause: 'by-hand' }]],
    ['by-crm', 'paused', 'By your CRM', ['lead.paused', { cause: 'by-crm' }]],
    ['link-clicked', 'clicked', 'Link clicked', 'email.clicked'],
    ['invite-accepted', 'clicked', 'Invite accepted', 'linkedin.accepted'],
    ['by-email', 'replied', 'By email', 'email.replied'],
    ['by-linkedin', 'replied', 'By LinkedIn', 'linkedin.replied'],
    ['invalid-address', 'bounced', 'Invalid address', ['email.bounced', { reason: 'invalid-address' }]],
    ['mailbox-full', 'bounced', 'Mailbox full', ['email.bounced', { reason: 'mailbox-full' }]],
    ['unknown-domain', 'bounced', 'Unknown domain', ['email.bounced', { reason: 'unknown-domain' }]],
    ['blocked-domain', 'bounced', 'Blocked domain', ['email.bounced', { reason: 'blocked-domain' }]],
    ['temporary', 'bounced', 'Temporary', ['email.soft-bounced', { reason: 'temporary' }]],
    [
      'missing-contact-email',
      'failed',
      'No email address',
      ['step.failed', { code: 'missing-contact-email' }],
    ],
    ['not-connected', 'failed', 'Not connected', ['step.failed', { code: 'not-connected' }]],
    ['email-disconnected', 'failed', 'Sender disconnected', ['step.failed', { code: 'email-disconnected' }]],
    ['link', 'unsubscribed', 'Unsubscribe link', ['lead.unsubscribed', { via: 'link' }]],
    ['manual', 'unsubscribed', 'By hand', ['lead.unsubscribed', { via: 'manual' }]],
    ['crm', 'unsubscribed', 'By your CRM', ['lead.unsubscribed', { via: 'crm' }]],
    ['api', 'unsubscribed', 'By the API', ['lead.unsubscribed', { via: 'api' }]],
    [
      'repeated-bounces',
      'unsubscribed',
      'Repeated bounces',
      ['lead.unsubscribed', { via: 'repeated-bounces' }],
    ],
  ];

  it('are these, in menu order', () => {
    expect(Object.keys(lemlist.substatuses)).toEqual(table.map(([id]) => id));
  });

  it.each(table)('%s explains %s as "%s"', (substatus, status, label, fact) => {
    expect(read('lead.added', fact)).toMatchObject({ status, substatus, substatuses: [substatus] });
    expect(lemlist.substatuses).toMatchObject({ [substatus]: { of: status, label } });
  });

  it('go by the latest event that decided', () => {
    expect(read(...sent, 'linkedin.accepted', 'email.clicked').substatus).toBe('link-clicked');
    expect(read(...sent, 'email.clicked', 'linkedin.accepted').substatus).toBe('invite-accepted');
    expect(read(...sent, 'email.replied', 'linkedin.replied').substatus).toBe('by-linkedin');
    expect(read(...sent, bounce, ['email.soft-bounced', { reason: 'temporary' }]).substatus).toBe(
      'temporary',
    );
  });

  it('are none where the data say nothing that lemlist knows', () => {
    expect(read(...sent, ['email.bounced', { reason: 'other' }]).substatuses).toEqual([]);
    expect(read(...sent, 'sms.replied').substatuses).toEqual([]);
    expect(read(...sent, 'lead.paused').substatuses).toEqual([]);
  });

  it.each([
    ['invalid-address', 'correct-address'],
    ['missing-contact-email', 'enrich-email'],
    ['not-connected', 'connect-linkedin'],
    ['email-disconnected', 'reconnect-email'],
    ['link', undefined],
  ] as const)('%s is mended by %s', (substatus, fix) => {
    expect(lemlist.substatuses[substatus].fix).toBe(fix);
  });
});

describe('lemlist actions', () => {
  const table: readonly (readonly [string, string, readonly string[]])[] = [
    ['launch', 'Launch', ['to-launch']],
    ['skip', 'Skip', ['to-launch']],
    ['unskip', 'Un-skip', ['skipped']],
    ['pause', 'Pause', ['ready-to-send', 'in-progress', 'sent', 'opened', 'clicked', 'replied']],
    ['resume', 'Un-pause', ['paused']],
    [
      'mark-interested',
      'Mark as interested',
      ['paused', 'in-progress', 'sent', 'opened', 'clicked', 'replied', 'completed', 'not-interested'],
    ],
    [
      'mark-not-interested',
      'Mark as not interested',
      ['paused', 'in-progress', 'sent', 'opened', 'clicked', 'replied', 'completed', 'interested'],
    ],
    [
      'mark-unsubscribed',
      'Mark as unsubscribed',
      Object.keys(leads).filter((status) => status !== 'unsubscribed'),
    ],
    ['retry', 'Retry', ['bounced', 'failed']],
    ['skip-step', 'Skip step', ['failed']],
    ['stop', 'Stop', ['paused', 'ready-to-send', 'in-progress', 'sent', 'opened', 'clicked']],
    ['delete', 'Delete', Object.keys(leads)],
  ];

  it('are these, in menu order', () => {
    expect(Object.entries(lemlist.actions).map(([id, { label }]) => [id, label])).toEqual(
      table.map(([id, label]) => [id, label]),
    );
  });

  it.each(table)('%s ("%s") is offered from %j and from nowhere else', (action, _label, offered) => {
    const verdicts = Object.entries(leads).map(([status, facts]) => [
      status,
      verdictOf(lemlist, leadOf(facts), action),
    ]);
    const expected = Object.keys(leads).map((status) => {
      if (offered.includes(status)) return [status, 'ok'];
      // Nothing leads out of Unsubscribed.
      return [status, status === 'unsubscribed' ? 'irreversible' : 'not-offered'];
    });
    expect(verdicts).toEqual(expected);
  });

  it.each([
    ['launch', 'to-launch', 'lead.launched', undefined, 'ready-to-send'],
    ['skip', 'to-launch', 'lead.skipped', undefined, 'skipped'],
    ['unskip', 'skipped', 'lead.unskipped', undefined, 'to-launch'],
    ['pause', 'opened', 'lead.paused', { cause: 'by-hand' }, 'paused'],
    ['resume', 'paused', 'lead.resumed', undefined, 'sent'],
    ['mark-interested', 'replied', 'lead.interested', undefined, 'interested'],
    ['mark-not-interested', 'interested', 'lead.not-interested', undefined, 'not-interested'],
    ['mark-unsubscribed', 'to-launch', 'lead.unsubscribed', { via: 'manual' }, 'unsubscribed'],
    ['retry', 'bounced', 'step.retried', undefined, 'sent'],
    ['retry', 'failed', 'step.retried', undefined, 'in-progress'],
    ['skip-step', 'failed', 'step.skipped', undefined, 'in-progress'],
    ['stop', 'sent', 'lead.finished', { reason: 'stopped' }, 'completed'],
    ['delete', 'completed', 'lead.deleted', undefined, 'completed'],
  ])('%s on %s makes %s', (action, status, type, data, shown) => {
    const lead = leadOf(leads[status]!);
    const context = contextOf({ wishId: 'wish-1' });
    expect(decide(lemlist, lead, action, context)).toEqual({
      ok: true,
      events: [
        {
          id: 'new-1',
          type,
          leadId: 'lead-1',
          at: context.now,
          by: { kind: 'user', id: 'user-1' },
          causedBy: 'wish-1',
          ...(data && { data }),
        },
      ],
    });
    expect(readStatus(lemlist, after(lead, action)).status).toBe(shown);
  });

  it('carries what the asker says of a pause, and nothing else', () => {
    const params = { until: '2026-07-01T08:00:00.000Z', note: 'On leave', step: 7 };
    const decision = decide(lemlist, leadOf(sent), 'pause', contextOf({ params }));
    expect(decision).toMatchObject({ ok: true });
    expect(decision.ok && decision.events[0]?.data).toEqual({
      cause: 'by-hand',
      until: '2026-07-01T08:00:00.000Z',
      note: 'On leave',
    });
  });

  it('writes the number of steps on a stop', () => {
    const decision = decide(lemlist, leadOf(sent), 'stop', contextOf({ campaign: { stepCount: 4 } }));
    expect(decision.ok && decision.events[0]?.data).toEqual({ reason: 'stopped', stepCount: 4 });
  });

  it('pauses a lead that replied only while its campaign goes on', () => {
    const replied: readonly Fact[] = [...sent, 'email.replied'];
    expect(verdictOf(lemlist, leadOf(replied), 'pause')).toBe('ok');
    expect(verdictOf(lemlist, leadOf([...replied, 'lead.finished']), 'pause')).toBe('not-offered');
    expect(verdictOf(lemlist, leadOf([...replied, 'lead.finished', 'lead.resumed']), 'pause')).toBe('ok');
  });

  it('un-pauses from Replied while the pause goes on, and from nowhere once it ended', () => {
    const hidden: readonly Fact[] = [...sent, byHand, 'email.replied'];
    expect(verdictOf(lemlist, leadOf(hidden), 'resume')).toBe('ok');
    expect(verdictOf(lemlist, leadOf([...hidden, 'lead.resumed']), 'resume')).toBe('not-offered');
    expect(verdictOf(lemlist, leadOf([...hidden, 'lead.finished']), 'resume')).toBe('not-offered');
    expect(verdictOf(lemlist, leadOf([...hidden, 'lead.completed']), 'resume')).toBe('not-offered');
    expect(verdictOf(lemlist, leadOf([...sent, 'email.replied']), 'resume')).toBe('not-offered');
  });

  it('asks before it deletes, and before nothing else', () => {
    const asking = Object.entries(lemlist.actions).filter(([, { destructive }]) => destructive);
    expect(asking.map(([id]) => id)).toEqual(['delete']);
  });

  it.each([
    ['skip', 'unskip', 'to-launch'],
    ['unskip', 'skip', 'skipped'],
    ['pause', 'resume', 'clicked'],
    ['resume', 'pause', 'paused'],
  ] as const)('%s is taken back by %s', (action, undo, status) => {
    expect(lemlist.actions[action].undo).toBe(undo);
    const journal = after(leadOf(leads[status]!), action);
    expect(readStatus(lemlist, after(leadOf([], { journal }), undo)).status).toBe(status);
  });

  it('offers what the status offers where there is no journal', () => {
    const lead: Lead = { id: 'lead-1', status: 'replied' };
    expect(verdictOf(lemlist, lead, 'resume')).toBe('ok');
    expect(verdictOf(lemlist, lead, 'launch')).toBe('not-offered');
  });
});

describe('lemlist retry', () => {
  const at = (email: string | undefined) => ({ contact: email === undefined ? {} : { email } });

  it('of a bounce asks for another address', () => {
    expect(verdictOf(lemlist, leadOf([...sent, bounce], at('Old@example.com ')), 'retry')).toBe(
      'undeliverable',
    );
    expect(verdictOf(lemlist, leadOf([...sent, bounce], at('new@example.com')), 'retry')).toBe('ok');
    const soft: Fact = ['email.soft-bounced', { reason: 'temporary', address: 'old@example.com' }];
    expect(verdictOf(lemlist, leadOf([...sent, soft], at('old@example.com')), 'retry')).toBe('undeliverable');
  });

  it('of a failure asks for another address too, where one bounced before', () => {
    const facts: readonly Fact[] = [...sent, bounce, 'step.retried', disconnected];
    expect(verdictOf(lemlist, leadOf(facts, at('old@example.com')), 'retry')).toBe('undeliverable');
    expect(verdictOf(lemlist, leadOf(facts, at('new@example.com')), 'retry')).toBe('ok');
  });

  it('of a missing address asks for one', () => {
    const facts: readonly Fact[] = [...started, ['step.failed', { code: 'missing-contact-email' }]];
    expect(verdictOf(lemlist, leadOf(facts, at(undefined)), 'retry')).toBe('missing-data');
    expect(verdictOf(lemlist, leadOf(facts, at('new@example.com')), 'retry')).toBe('ok');
  });

  it('of a missing connection asks for an accepted invitation', () => {
    const facts: readonly Fact[] = [...started, ['step.failed', { code: 'not-connected' }]];
    expect(verdictOf(lemlist, leadOf(facts), 'retry')).toBe('not-connected');
    expect(verdictOf(lemlist, leadOf([...facts, 'linkedin.accepted']), 'retry')).toBe('ok');
  });

  it('of any other failure leaves the word to the backend', () => {
    expect(verdictOf(lemlist, leadOf([...started, disconnected], at(undefined)), 'retry')).toBe('ok');
  });

  it('takes no code of a bounce for that of a failure', () => {
    const coded: Fact = ['email.bounced', { code: 'not-connected', address: 'old@example.com' }];
    expect(verdictOf(lemlist, leadOf([...sent, coded], at('new@example.com')), 'retry')).toBe('ok');
  });
});

describe('lemlist reactions', () => {
  it.each<[EventType, EventType, object]>([
    ['email.replied', 'lead.finished', { reason: 'replied' }],
    ['linkedin.replied', 'lead.finished', { reason: 'replied' }],
    ['sms.replied', 'lead.finished', { reason: 'replied' }],
    ['lead.interested', 'lead.finished', { reason: 'interested' }],
    ['lead.not-interested', 'lead.finished', { reason: 'not-interested' }],
    ['lead.unsubscribed', 'lead.finished', { reason: 'unsubscribed' }],
  ])('%s makes %s %j at once', (trigger, type, data) => {
    const due = reactionsTo(lemlist, eventOf(trigger, 5), { campaign: { settings: { onReply: 'stop' } } });
    expect(due.map(({ event }) => event)).toEqual([
      { id: 'event-5~1', type, leadId: 'lead-1', at: minuteOf(5), by: { kind: 'system' }, data },
    ]);
  });

  it('writes the number of steps on the end', () => {
    const [due] = reactionsTo(lemlist, eventOf('email.replied'), { campaign: { stepCount: 3 } });
    expect(due?.event.data).toEqual({ reason: 'replied', stepCount: 3 });
  });

  it('goes on after a reply where the campaign says so, and only then', () => {
    const goingOn = { campaign: { settings: { onReply: 'continue' } } };
    expect(reactionsTo(lemlist, eventOf('email.replied'), goingOn)).toEqual([]);
    expect(reactionsTo(lemlist, eventOf('lead.interested'), goingOn)).toHaveLength(1);
  });

  it.each(['email.bounced', 'email.soft-bounced'] as const)('opts a person out at the third %s', (type) => {
    const emitted = (count?: number) =>
      reactionsTo(lemlist, eventOf(type, 2), count === undefined ? {} : { count }).map(({ event }) => event);
    expect(emitted(3)).toEqual([
      {
        id: 'event-2~1',
        type: 'lead.unsubscribed',
        leadId: 'lead-1',
        at: minuteOf(2),
        by: { kind: 'system' },
        data: { via: 'repeated-bounces' },
      },
    ]);
    expect([emitted(1), emitted(2), emitted(4), emitted()]).toEqual([[], [], [], []]);
  });

  it.each(['email.opened', 'email.out-of-office', 'step.failed', 'lead.paused', 'lead.completed'] as const)(
    '%s makes nothing',
    (type) => expect(reactionsTo(lemlist, eventOf(type), { count: 1 })).toEqual([]),
  );

  it('puts an unsubscribed person on the do-not-contact list', () => {
    expect(lemlist.suppresses).toEqual(['lead.unsubscribed']);
  });
});

describe('lemlist stops the sender', () => {
  it('before the lead was launched, started or sent anything', () => {
    expect(isStopped()).toBe(true);
    expect(isStopped('lead.added', 'lead.enriching', 'lead.enriched')).toBe(true);
    const beginnings = [
      'lead.launched',
      'lead.started',
      'email.sent',
      'linkedin.sent',
      'linkedin.invited',
    ] as const;
    expect(beginnings.filter((type) => isStopped('lead.added', type))).toEqual([]);
    expect(isStopped('lead.added', 'inmail.sent') || isStopped('lead.added', 'sms.sent')).toBe(false);
    expect(isStopped('lead.added', 'task.done')).toBe(false);
  });

  it.each<[EventType, readonly EventType[], readonly EventType[]]>([
    ['lead.deleted', [], ['lead.resumed', 'lead.launched']],
    ['lead.blocked', ['lead.unblocked'], ['lead.resumed', 'email.sent']],
    ['lead.paused', ['lead.resumed'], ['email.sent', 'email.replied', 'lead.started']],
    ['campaign.paused', ['campaign.resumed'], ['lead.resumed']],
    ['lead.unsubscribed', [], ['lead.resubscribed', 'lead.resumed']],
    ['lead.interested', [], ['lead.not-interested', 'lead.resumed']],
    ['lead.not-interested', [], ['lead.interested', 'lead.resumed']],
    ['email.bounced', ['step.retried'], ['email.replied', 'lead.resumed', 'email.sent', 'step.skipped']],
    ['email.soft-bounced', ['step.retried'], ['email.replied', 'email.sent']],
    [
      'step.failed',
      [
        'step.retried',
        'step.skipped',
        'email.sent',
        'linkedin.sent',
        'linkedin.invited',
        'inmail.sent',
        'sms.sent',
        'task.done',
      ],
      ['linkedin.replied', 'lead.resumed'],
    ],
    ['lead.completed', ['lead.resumed'], ['email.opened', 'step.retried']],
    ['lead.finished', ['lead.resumed'], ['email.opened', 'step.retried']],
  ])('after %s, until %j and not by %j', (reason, undoing, others) => {
    expect(isStopped(...sent, reason)).toBe(true);
    expect(undoing.filter((type) => isStopped(...sent, reason, type))).toEqual([]);
    expect(others.filter((type) => !isStopped(...sent, reason, type))).toEqual([]);
  });

  it.each([
    'email.opened',
    'email.clicked',
    'email.replied',
    'email.out-of-office',
    'lead.enriching',
  ] as const)('never for %s alone', (type) => expect(isStopped(...sent, type)).toBe(false));

  it('while a reply hides the pause', () => {
    expect(read(...sent, byHand, 'email.replied').status).toBe('replied');
    expect(isStopped(...sent, byHand, 'email.replied')).toBe(true);
  });
});

describe('lemlist filters', () => {
  const everyLead = Object.entries(leads).map(([id, facts]) => leadOf(facts, { id }));
  const found = (query: LeadQuery) =>
    everyLead.filter((lead) => matches(lemlist, query, lead)).map(({ id }) => id);

  it.each<[string, LeadQuery, readonly string[]]>([
    ['opened but not replied', { reached: ['opened'], notReached: ['replied'] }, ['opened', 'clicked']],
    ['completed without a reply', { status: ['completed'], notReached: ['replied'] }, ['completed']],
    ['clicked', { status: ['clicked'] }, ['clicked']],
    ['bounced', { status: ['bounced'] }, ['bounced']],
    ['paused', { status: ['paused'] }, ['paused']],
    ['several statuses at once', { status: ['clicked', 'failed', 'sent'] }, ['sent', 'clicked', 'failed']],
  ])('find %s', (_, query, ids) => {
    expect(found(query)).toEqual(ids);
  });
});
