import { describe, expect, it } from 'vitest';
import { contextOf, eventOf, journalOf, leadOf, verdictOf } from '../../test/support/facts.js';
import type { Fact } from '../../test/support/facts.js';
import {
  decide,
  emptyJournal,
  EVENT_TYPES,
  isHidden,
  matches,
  reactionsTo,
  readStatus,
  statusReducer,
  stops,
} from '../core/index.js';
import type { EventType, Journal, Lead, LeadQuery } from '../core/index.js';
import { mailoptimal } from './mailoptimal.js';

const sent: readonly Fact[] = ['lead.added', 'lead.started', 'email.sent'];
const invalid: Fact = ['email.bounced', { reason: 'invalid-address' }];

/** One lead for each status, in menu order, by the way that leads there. */
const leads: { readonly [status: string]: readonly Fact[] } = {
  'not-contacted': ['lead.added', 'lead.started'],
  sent,
  engaged: [...sent, 'email.opened'],
  replied: [...sent, 'email.opened', 'email.replied'],
  blocked: [...sent, invalid],
  unsubscribed: [...sent, 'lead.unsubscribed'],
  completed: [...sent, 'lead.completed'],
  paused: [...sent, 'lead.paused'],
};

function read(...facts: readonly Fact[]) {
  return readStatus(mailoptimal, journalOf(...facts));
}

function isStopped(...facts: readonly Fact[]): boolean {
  return stops(mailoptimal, journalOf(...facts));
}

/** The journal after an action that must be allowed. */
function after(lead: Lead, action: string): Journal {
  const decision = decide(mailoptimal, lead, action, contextOf());
  if (!decision.ok) throw new Error(decision.refusal.reason);
  return decision.events.reduce(statusReducer, lead.journal ?? emptyJournal);
}

describe('MailOptimal statuses', () => {
  it('stand in menu order in the column "Status", one at a time, and begin with Not Contacted', () => {
    expect(Object.keys(mailoptimal.statuses)).toEqual([
      'not-contacted',
      'sent',
      'engaged',
      'replied',
      'blocked',
      'unsubscribed',
      'completed',
      'paused',
    ]);
    expect(mailoptimal).toMatchObject({
      id: 'mailoptimal',
      name: 'MailOptimal',
      column: 'Status',
      display: 'one',
    });
    expect(read().status).toBe('not-contacted');
  });

  it.each([
    ['not-contacted', 'Not Contacted', 'Lifecycle', 'pending', 'neutral'],
    ['sent', 'Sent', 'Lifecycle', 'running', 'info'],
    ['engaged', 'Engaged', 'Lifecycle', 'engaged', 'info'],
    ['replied', 'Replied', 'Lifecycle', 'engaged', 'accent'],
    ['blocked', 'Bounced / Blocked', 'Stopped', 'problem', 'critical'],
    ['unsubscribed', 'Unsubscribed', 'Stopped', 'suppressed', 'critical'],
    ['completed', 'Completed', 'Stopped', 'finished', 'neutral'],
    ['paused', 'Paused', 'Stopped', 'held', 'warning'],
  ] as const)('%s reads "%s" (%s, %s, %s)', (status, label, group, phase, tone) => {
    expect(read(...leads[status]!).status).toBe(status);
    expect(mailoptimal.statuses[status]).toMatchObject({ label, group, phase, tone });
  });

  it('are Engaged by an open or a click, and Bounced / Blocked by a bounce or a rule', () => {
    expect(read(...sent, 'email.clicked').status).toBe('engaged');
    expect(read('lead.added', 'lead.blocked').status).toBe('blocked');
  });

  it('know email only', () => {
    const foreign = [
      'linkedin.invited',
      'linkedin.replied',
      'sms.sent',
      'sms.replied',
      'linkedin.accepted',
    ] as const;
    expect(foreign.map((type) => read('lead.added', type).status)).toEqual(
      foreign.map(() => 'not-contacted'),
    );
  });

  it('take a soft bounce for a delay, not for a status', () => {
    expect(read(...sent, 'email.soft-bounced')).toMatchObject({ status: 'sent', substatuses: [] });
    expect(isStopped(...sent, 'email.soft-bounced')).toBe(false);
  });

  it('end Completed and Paused with a resume, and nothing else', () => {
    expect(read(...leads['completed']!, 'lead.resumed').status).toBe('sent');
    expect(read(...leads['paused']!, 'lead.resumed').status).toBe('sent');
    expect(read(...leads['blocked']!, 'lead.resumed', 'step.retried', 'lead.unblocked').status).toBe(
      'blocked',
    );
    expect(read(...leads['unsubscribed']!, 'lead.resumed', 'lead.resubscribed').status).toBe('unsubscribed');
    expect(read(...leads['replied']!, 'lead.resumed', 'email.sent').status).toBe('replied');
  });

  it('hides a deleted lead', () => {
    expect(isHidden(mailoptimal, leadOf([...sent, 'lead.deleted']))).toBe(true);
  });
});

describe('MailOptimal precedence', () => {
  it.each<[string, string, readonly Fact[]]>([
    ['an opt-out stands over a later bounce', 'unsubscribed', [...sent, 'lead.unsubscribed', invalid]],
    ['an opt-out stands over a block', 'unsubscribed', ['lead.unsubscribed', 'lead.blocked']],
    ['a bounce stands over a later reply', 'blocked', [...sent, invalid, 'email.replied']],
    ['a reply stands over the end', 'replied', [...sent, 'email.replied', 'lead.completed']],
    ['a reply stands over a pause', 'replied', [...sent, 'email.replied', 'lead.paused']],
    ['the end stands over a pause', 'completed', [...sent, 'lead.completed', 'lead.paused']],
    ['the end stands over a late open', 'completed', [...sent, 'lead.completed', 'email.opened']],
    ['a pause stands over a late click', 'paused', [...sent, 'lead.paused', 'email.clicked']],
    ['an open stands over a later send', 'engaged', [...sent, 'email.opened', 'email.sent']],
    ['a send stands over Not Contacted', 'sent', ['email.sent', 'lead.added']],
  ])('%s', (_, status, facts) => {
    expect(read(...facts).status).toBe(status);
  });

  it('shows a reply as Replied and counts it as Engaged', () => {
    const reading = read(...sent, 'email.replied');
    expect(reading.status).toBe('replied');
    expect(reading.reached).toEqual(['not-contacted', 'sent', 'engaged', 'replied']);
  });
});

describe('MailOptimal substatuses', () => {
  const bounced = (reason: string): Fact => ['email.bounced', { reason }];
  const blocked = (reason: string): Fact => ['lead.blocked', { reason }];

  it('are these, in menu order', () => {
    expect(Object.entries(mailoptimal.substatuses).map(([id, { of, label }]) => [id, of, label])).toEqual([
      ['clicked', 'engaged', 'Clicked a link'],
      ['opened', 'engaged', 'Opened'],
      ['permanent-bounce', 'blocked', 'Permanent bounce'],
      ['inbox-rejection', 'blocked', 'Inbox rejection'],
      ['unsubscribe-action', 'blocked', 'Opted out before'],
      ['do-not-contact', 'blocked', 'Do-not-contact rule'],
      ['link', 'unsubscribed', 'Unsubscribe link'],
      ['dnc-list', 'unsubscribed', 'Do-not-contact list'],
    ]);
  });

  it.each<[string, string, Fact]>([
    ['opened', 'engaged', 'email.opened'],
    ['clicked', 'engaged', 'email.clicked'],
    ['permanent-bounce', 'blocked', bounced('invalid-address')],
    ['permanent-bounce', 'blocked', bounced('unknown-domain')],
    ['permanent-bounce', 'blocked', bounced('blocked-domain')],
    ['inbox-rejection', 'blocked', bounced('inbox-rejection')],
    ['unsubscribe-action', 'blocked', blocked('unsubscribe-action')],
    ['do-not-contact', 'blocked', blocked('do-not-contact')],
    ['link', 'unsubscribed', ['lead.unsubscribed', { via: 'link' }]],
    ['dnc-list', 'unsubscribed', ['lead.unsubscribed', { via: 'dnc-list' }]],
  ])('%s explains %s (%j)', (substatus, status, fact) => {
    expect(read(...sent, fact)).toMatchObject({ status, substatus, substatuses: [substatus] });
  });

  it('say Clicked of a lead that opened and clicked, in either order', () => {
    expect(read(...sent, 'email.opened', 'email.clicked').substatuses).toEqual(['clicked']);
    expect(read(...sent, 'email.clicked', 'email.opened').substatuses).toEqual(['clicked']);
  });

  it('go by the latest event that blocked', () => {
    expect(read(...sent, bounced('invalid-address'), blocked('do-not-contact')).substatus).toBe(
      'do-not-contact',
    );
    expect(read(...sent, blocked('do-not-contact'), bounced('inbox-rejection')).substatus).toBe(
      'inbox-rejection',
    );
  });

  it.each<[string, Fact]>([
    ['any other bounce', bounced('mailbox-full')],
    ['a bounce with a reason of the rules', bounced('do-not-contact')],
    ['a block with a reason of the mail', blocked('invalid-address')],
    ['a block without a reason', 'lead.blocked'],
  ])('are none for %s', (_, fact) => {
    expect(read(...sent, fact)).toMatchObject({ status: 'blocked', substatuses: [] });
  });
});

describe('MailOptimal actions', () => {
  const table: readonly (readonly [string, string, readonly string[]])[] = [
    ['pause', 'Pause', ['not-contacted', 'sent', 'engaged']],
    ['resume', 'Resume', ['paused']],
    ['delete', 'Delete', Object.keys(leads)],
  ];

  it('are these, in menu order', () => {
    expect(Object.entries(mailoptimal.actions).map(([id, { label }]) => [id, label])).toEqual(
      table.map(([id, label]) => [id, label]),
    );
  });

  it.each(table)('%s ("%s") is offered from %j and from nowhere else', (action, _label, offered) => {
    const verdicts = Object.entries(leads).map(([status, facts]) => [
      status,
      verdictOf(mailoptimal, leadOf(facts), action),
    ]);
    const expected = Object.keys(leads).map((status) => {
      if (offered.includes(status)) return [status, 'ok'];
      return [status, status === 'unsubscribed' ? 'irreversible' : 'not-offered'];
    });
    expect(verdicts).toEqual(expected);
  });

  it.each([
    ['pause', 'engaged', 'lead.paused', 'paused'],
    ['resume', 'paused', 'lead.resumed', 'sent'],
    ['delete', 'unsubscribed', 'lead.deleted', 'unsubscribed'],
  ])('%s on %s makes %s', (action, status, type, shown) => {
    const lead = leadOf(leads[status]!);
    const context = contextOf({ wishId: 'wish-1' });
    const by = { kind: 'user', id: 'user-1' };
    expect(decide(mailoptimal, lead, action, context)).toEqual({
      ok: true,
      events: [{ id: 'new-1', type, leadId: 'lead-1', at: context.now, by, causedBy: 'wish-1' }],
    });
    expect(readStatus(mailoptimal, after(lead, action)).status).toBe(shown);
  });

  it('carries until when and why a lead is paused', () => {
    const params = { until: '2026-07-01T08:00:00.000Z', note: 'On leave', other: 1 };
    const decision = decide(mailoptimal, leadOf(sent), 'pause', contextOf({ params }));
    expect(decision.ok && decision.events[0]?.data).toEqual({
      until: '2026-07-01T08:00:00.000Z',
      note: 'On leave',
    });
    expect(read(...sent, ['lead.paused', { until: params.until }]).until).toBe(params.until);
  });

  it('asks before it deletes, and before nothing else', () => {
    const asking = Object.entries(mailoptimal.actions).filter(([, { destructive }]) => destructive);
    expect(asking.map(([id]) => id)).toEqual(['delete']);
  });

  it.each([
    ['pause', 'resume', 'engaged'],
    ['resume', 'pause', 'paused'],
  ] as const)('%s is taken back by %s', (action, undo, status) => {
    expect(mailoptimal.actions[action].undo).toBe(undo);
    const journal = after(leadOf(leads[status]!), action);
    expect(readStatus(mailoptimal, after(leadOf([], { journal }), undo)).status).toBe(status);
  });
});

describe('MailOptimal by itself', () => {
  it('makes no event of another: it has no early end but what its statuses say', () => {
    expect(EVENT_TYPES.flatMap((type) => reactionsTo(mailoptimal, eventOf(type), { count: 3 }))).toEqual([]);
  });

  it('puts an unsubscribed person on the do-not-contact list', () => {
    expect(mailoptimal.suppresses).toEqual(['lead.unsubscribed']);
  });
});

describe('MailOptimal stops the sender', () => {
  it('before the lead was launched, started or sent anything', () => {
    expect(isStopped('lead.added')).toBe(true);
    const beginnings = ['lead.launched', 'lead.started', 'email.sent'] as const;
    expect(beginnings.filter((type) => isStopped('lead.added', type))).toEqual([]);
  });

  it.each<[EventType, readonly EventType[], readonly EventType[]]>([
    ['lead.deleted', [], ['lead.resumed']],
    ['lead.blocked', ['lead.unblocked'], ['lead.resumed']],
    ['lead.paused', ['lead.resumed'], ['email.sent', 'email.opened']],
    ['campaign.paused', ['campaign.resumed'], ['lead.resumed']],
    ['lead.unsubscribed', [], ['lead.resumed', 'lead.resubscribed']],
    ['email.bounced', [], ['lead.resumed', 'step.retried', 'email.sent']],
    ['email.replied', [], ['lead.resumed', 'email.sent']],
    ['lead.completed', ['lead.resumed'], ['email.sent']],
    ['lead.finished', ['lead.resumed'], ['email.sent']],
  ])('after %s, until %j and not by %j', (reason, undoing, others) => {
    expect(isStopped(...sent, reason)).toBe(true);
    expect(undoing.filter((type) => isStopped(...sent, reason, type))).toEqual([]);
    expect(others.filter((type) => !isStopped(...sent, reason, type))).toEqual([]);
  });

  it.each(['email.opened', 'email.clicked', 'email.soft-bounced', 'email.out-of-office'] as const)(
    'never for %s alone',
    (type) => expect(isStopped(...sent, type)).toBe(false),
  );
});

describe('MailOptimal filters', () => {
  const everyLead = Object.entries(leads).map(([id, facts]) => leadOf(facts, { id, campaignId: 'spring' }));
  const found = (query: LeadQuery) =>
    everyLead.filter((lead) => matches(mailoptimal, query, lead)).map(({ id }) => id);

  it.each<[string, LeadQuery, readonly string[]]>([
    ['several statuses at once', { status: ['blocked', 'engaged'] }, ['engaged', 'blocked']],
    ['whoever was ever Engaged', { reached: ['engaged'] }, ['engaged', 'replied']],
    ['one campaign’s leads', { campaign: 'spring', status: ['paused'] }, ['paused']],
    ['no other campaign’s', { campaign: 'autumn' }, []],
  ])('find %s', (_, query, ids) => {
    expect(found(query)).toEqual(ids);
  });
});
