import { describe, expect, it } from 'vitest';
import {
  contextOf,
  eventOf,
  eventsOf,
  journalOf,
  leadOf,
  minuteOf,
  verdictOf,
} from '../../test/support/facts.js';
import type { Fact } from '../../test/support/facts.js';
import {
  decide,
  emptyJournal,
  isHidden,
  isStillDue,
  reactionsTo,
  readStatus,
  statusReducer,
  stops,
} from '../core/index.js';
import type { EventType, Journal, Lead } from '../core/index.js';
import { quickmail } from './quickmail.js';

const running: readonly Fact[] = ['lead.added', 'lead.launched', 'lead.starting', 'lead.started'];
const sent: readonly Fact[] = [...running, 'email.sent'];
const failure = (code: string): Fact => ['step.failed', { code }];

/** One lead for each status, in menu order, by the way that leads there. */
const leads: { readonly [status: string]: readonly Fact[] } = {
  'not-started': ['lead.added'],
  starting: ['lead.added', 'lead.launched', 'lead.starting'],
  running: sent,
  'out-of-office': [...sent, 'email.out-of-office'],
  replied: [...sent, 'email.replied'],
  unsubscribed: [...sent, 'lead.unsubscribed'],
  bounced: [...sent, 'email.bounced'],
  canceled: [...sent, 'lead.canceled'],
  completed: [...sent, 'lead.completed'],
  'has-errors': [...sent, failure('provider-not-found')],
};

function read(...facts: readonly Fact[]) {
  return readStatus(quickmail, journalOf(...facts));
}

function isStopped(...facts: readonly Fact[]): boolean {
  return stops(quickmail, journalOf(...facts));
}

/** The journal after an action that must be allowed. */
function after(lead: Lead, action: string): Journal {
  const decision = decide(quickmail, lead, action, contextOf());
  if (!decision.ok) throw new Error(decision.refusal.reason);
  return decision.events.reduce(statusReducer, lead.journal ?? emptyJournal);
}

describe('QuickMail statuses', () => {
  it('stand in menu order in the column "Stage", one at a time, and begin with Not Started', () => {
    expect(Object.keys(quickmail.statuses)).toEqual([
      'not-started',
      'starting',
      'running',
      'out-of-office',
      'replied',
      'unsubscribed',
      'bounced',
      'canceled',
      'completed',
      'has-errors',
    ]);
    expect(quickmail).toMatchObject({ id: 'quickmail', name: 'QuickMail', column: 'Stage', display: 'one' });
    expect(read().status).toBe('not-started');
  });

  it.each([
    ['not-started', 'Not Started', 'Before', 'pending', 'neutral'],
    ['starting', 'Starting', 'Before', 'queued', 'info'],
    ['running', 'Running', 'Journey', 'running', 'info'],
    ['out-of-office', 'Out of Office', 'Journey', 'held', 'neutral'],
    ['replied', 'Replied', 'Outcome', 'engaged', 'accent'],
    ['unsubscribed', 'Unsubscribed', 'Outcome', 'suppressed', 'critical'],
    ['bounced', 'Bounced', 'Outcome', 'problem', 'critical'],
    ['canceled', 'Canceled', 'Outcome', 'stopped', 'neutral'],
    ['completed', 'Completed', 'Outcome', 'finished', 'neutral'],
    ['has-errors', 'Has errors', 'Error', 'problem', 'critical'],
  ] as const)('%s reads "%s" (%s, %s, %s)', (status, label, group, phase, tone) => {
    expect(read(...leads[status]!).status).toBe(status);
    expect(quickmail.statuses[status]).toMatchObject({ label, group, phase, tone });
  });

  it.each<[string, readonly EventType[]]>([
    ['replied', ['email.replied', 'linkedin.replied', 'sms.replied']],
    ['bounced', ['email.bounced', 'email.soft-bounced']],
  ])('%s comes of any of %s', (status, types) => {
    expect(types.map((type) => read(...sent, type).status)).toEqual(types.map(() => status));
  });

  it.each<[string, readonly EventType[]]>([
    ['out-of-office', ['lead.resumed', 'email.replied', 'linkedin.replied', 'sms.replied']],
    ['replied', ['lead.resumed']],
    ['canceled', ['lead.resumed']],
    ['completed', ['lead.resumed']],
    [
      'has-errors',
      [
        'lead.resumed',
        'step.retried',
        'email.sent',
        'linkedin.sent',
        'linkedin.invited',
        'inmail.sent',
        'sms.sent',
        'task.done',
      ],
    ],
  ])('%s ends with any of %s', (status, types) => {
    expect(types.filter((type) => read(...leads[status]!, type).status === status)).toEqual([]);
  });

  it('never ends Bounced or Unsubscribed', () => {
    expect(read(...leads['bounced']!, 'lead.resumed', 'step.retried', 'email.sent').status).toBe('bounced');
    expect(read(...leads['unsubscribed']!, 'lead.resumed', 'lead.resubscribed').status).toBe('unsubscribed');
  });

  it('waits out an absence until a time that it says', () => {
    const until = '2026-03-16T09:00:00.000Z';
    expect(read(...sent, ['email.out-of-office', { until }])).toMatchObject({
      status: 'out-of-office',
      until,
    });
  });

  it('hides a deleted lead', () => {
    expect(isHidden(quickmail, leadOf([...sent, 'lead.deleted']))).toBe(true);
  });
});

describe('QuickMail precedence', () => {
  it.each<[string, string, readonly Fact[]]>([
    ['an opt-out stands over a later reply', 'unsubscribed', [...sent, 'lead.unsubscribed', 'email.replied']],
    ['a reply stands over a later bounce', 'replied', [...sent, 'email.replied', 'email.bounced']],
    ['a reply stands over a later cancel', 'replied', [...sent, 'email.replied', 'lead.canceled']],
    ['a bounce stands over a later cancel', 'bounced', [...sent, 'email.bounced', 'lead.canceled']],
    ['a cancel stands over an error', 'canceled', [...sent, 'lead.canceled', failure('will-bounce')]],
    ['an error stands over the end', 'has-errors', [...sent, failure('no-variations'), 'lead.completed']],
    ['the end stands over an absence', 'completed', [...sent, 'lead.completed', 'email.out-of-office']],
    [
      'an error stands over an absence',
      'has-errors',
      [...sent, failure('will-bounce'), 'email.out-of-office'],
    ],
    ['an absence stands over Running', 'out-of-office', [...sent, 'email.out-of-office', 'lead.started']],
    [
      'an absence after a reply leaves it Replied',
      'replied',
      [...sent, 'email.replied', 'email.out-of-office'],
    ],
    ['Running stands over Starting', 'running', [...running, 'lead.starting']],
    ['Starting stands over Not Started', 'starting', ['lead.starting', 'lead.added']],
  ])('%s', (_, status, facts) => {
    expect(read(...facts).status).toBe(status);
  });

  it.each(['out-of-office', 'replied', 'canceled', 'completed', 'has-errors'])(
    'shows Running again when %s is resumed',
    (status) => expect(readStatus(quickmail, after(leadOf(leads[status]!), 'resume')).status).toBe('running'),
  );

  it('remembers what was reached', () => {
    const facts: readonly Fact[] = [...sent, 'email.out-of-office', 'lead.resumed', 'email.replied'];
    expect(read(...facts).reached).toEqual([
      'not-started',
      'starting',
      'running',
      'out-of-office',
      'replied',
    ]);
  });
});

describe('QuickMail substatuses', () => {
  const table: readonly (readonly [string, string, string, Fact])[] = [
    ['start-requested', 'not-started', 'Start requested', 'lead.launched'],
    ['will-bounce', 'has-errors', 'Would bounce', failure('will-bounce')],
    ['no-variations', 'has-errors', 'No variation fits', failure('no-variations')],
    ['provider-not-found', 'has-errors', 'Mail service error', failure('provider-not-found')],
    ['no-reword-credits', 'has-errors', 'Out of reword credits', failure('no-reword-credits')],
    ['not-connected', 'has-errors', 'Not connected', failure('not-connected')],
    ['by-hand', 'canceled', 'By hand', ['lead.canceled', { cause: 'by-hand' }]],
    ['by-rule', 'canceled', 'By rule', ['lead.canceled', { cause: 'by-rule' }]],
    ['link', 'unsubscribed', 'Unsubscribe link', ['lead.unsubscribed', { via: 'link' }]],
    ['reply', 'unsubscribed', 'Asked in a reply', ['lead.unsubscribed', { via: 'reply' }]],
  ];

  it('are these, in menu order', () => {
    expect(Object.keys(quickmail.substatuses)).toEqual(table.map(([id]) => id));
  });

  it.each(table)('%s explains %s as "%s"', (substatus, status, label, fact) => {
    expect(read('lead.added', fact)).toMatchObject({ status, substatus, substatuses: [substatus] });
    expect(quickmail.substatuses).toMatchObject({ [substatus]: { of: status, label } });
  });

  it('are none where the data say nothing that QuickMail knows', () => {
    expect(read('lead.added').substatuses).toEqual([]);
    expect(read(...sent, failure('other')).substatuses).toEqual([]);
    expect(read(...sent, 'lead.canceled').substatuses).toEqual([]);
  });

  it('show a requested start from the click to Starting', () => {
    expect(read('lead.added', 'lead.launched')).toMatchObject({
      status: 'not-started',
      substatus: 'start-requested',
      at: minuteOf(1),
    });
    expect(read('lead.added', 'lead.launched', 'lead.starting').substatuses).toEqual([]);
  });

  it.each([
    ['will-bounce', undefined],
    ['no-variations', 'edit-step'],
    ['provider-not-found', undefined],
    ['no-reword-credits', 'buy-credits'],
    ['not-connected', 'connect-linkedin'],
  ] as const)('%s is mended by %s', (substatus, fix) => {
    expect(quickmail.substatuses[substatus].fix).toBe(fix);
  });

  it('name the time and the numbers that a person needs', () => {
    expect(quickmail.substatuses['start-requested'].explains).toContain('15 minutes');
    expect(quickmail.substatuses['no-reword-credits'].explains).toMatch(/1,000.*\$10.*10,000/);
  });
});

describe('QuickMail actions', () => {
  const table: readonly (readonly [string, string, readonly string[]])[] = [
    ['start', 'Start', ['not-started']],
    ['resume', 'Resume', ['out-of-office', 'replied', 'canceled', 'completed', 'has-errors']],
    ['cancel', 'Cancel', ['starting', 'running', 'out-of-office', 'has-errors']],
    ['delete', 'Delete', Object.keys(leads)],
  ];

  it('are these, in menu order', () => {
    expect(Object.entries(quickmail.actions).map(([id, { label }]) => [id, label])).toEqual(
      table.map(([id, label]) => [id, label]),
    );
  });

  it.each(table)('%s ("%s") is offered from %j and from nowhere else', (action, _label, offered) => {
    const verdicts = Object.entries(leads).map(([status, facts]) => [
      status,
      verdictOf(quickmail, leadOf(facts), action),
    ]);
    const expected = Object.keys(leads).map((status) => {
      if (offered.includes(status)) return [status, 'ok'];
      // Nothing leads out of Unsubscribed.
      return [status, status === 'unsubscribed' ? 'irreversible' : 'not-offered'];
    });
    expect(verdicts).toEqual(expected);
  });

  it.each([
    ['start', 'not-started', 'lead.launched', undefined, 'not-started'],
    ['resume', 'completed', 'lead.resumed', undefined, 'running'],
    ['cancel', 'running', 'lead.canceled', { cause: 'by-hand' }, 'canceled'],
    ['delete', 'running', 'lead.deleted', undefined, 'running'],
  ])('%s on %s makes %s', (action, status, type, data, shown) => {
    const lead = leadOf(leads[status]!);
    const context = contextOf({ wishId: 'wish-1', params: { note: 'not asked for' } });
    expect(decide(quickmail, lead, action, context)).toEqual({
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
    expect(readStatus(quickmail, after(lead, action)).status).toBe(shown);
  });

  it('starts a lead once: then it is Not Started with its start requested', () => {
    const lead = leadOf(['lead.added']);
    const journal = after(lead, 'start');
    expect(readStatus(quickmail, journal)).toMatchObject({
      status: 'not-started',
      substatus: 'start-requested',
    });
    expect(verdictOf(quickmail, leadOf([], { journal }), 'start')).toBe('not-offered');
  });

  it('asks before it deletes, and before nothing else', () => {
    const asking = Object.entries(quickmail.actions).filter(([, { destructive }]) => destructive);
    expect(asking.map(([id]) => id)).toEqual(['delete']);
  });

  it('calls nothing an undo: a resume goes back further than a cancel', () => {
    expect(Object.values(quickmail.actions).flatMap(({ undo }) => undo ?? [])).toEqual([]);
    const journal = after(leadOf(leads['out-of-office']!), 'cancel');
    expect(readStatus(quickmail, after(leadOf([], { journal }), 'resume')).status).toBe('running');
  });
});

describe('QuickMail resume', () => {
  it('never tries an address that is known to bounce', () => {
    const facts = [...sent, failure('will-bounce')];
    expect(verdictOf(quickmail, leadOf(facts), 'resume')).toBe('undeliverable');
    expect(verdictOf(quickmail, leadOf(facts, { contact: { email: 'new@example.com' } }), 'resume')).toBe(
      'undeliverable',
    );
  });

  it('waits for the invitation where the lead is not connected', () => {
    const facts = [...sent, failure('not-connected')];
    expect(verdictOf(quickmail, leadOf(facts), 'resume')).toBe('not-connected');
    expect(verdictOf(quickmail, leadOf([...facts, 'linkedin.accepted']), 'resume')).toBe('ok');
  });

  it.each(['no-variations', 'provider-not-found', 'no-reword-credits', 'other'])(
    'leaves the word on %s to the backend',
    (code) => expect(verdictOf(quickmail, leadOf([...sent, failure(code)]), 'resume')).toBe('ok'),
  );

  it.each<[string, Fact]>([
    ['an absence', ['email.out-of-office', { code: 'will-bounce' }]],
    ['a cancel', ['lead.canceled', { code: 'not-connected' }]],
  ])('takes no code of %s for that of a failure', (_what, fact) => {
    expect(verdictOf(quickmail, leadOf([...sent, fact]), 'resume')).toBe('ok');
  });

  const completed: Fact = ['lead.completed', { stepCount: 3 }];
  const steps = (stepCount: number) => contextOf({ campaign: { stepCount } });

  it('asks for a step that is new since the lead completed', () => {
    const lead = leadOf([...sent, completed]);
    expect(verdictOf(quickmail, lead, 'resume', steps(3))).toBe('sequence-complete');
    expect(verdictOf(quickmail, lead, 'resume', steps(4))).toBe('ok');
    expect(verdictOf(quickmail, lead, 'resume')).toBe('ok');
    expect(verdictOf(quickmail, leadOf([...sent, 'lead.completed']), 'resume', steps(3))).toBe('ok');
  });

  it.each<[string, Fact]>([
    ['replied', 'email.replied'],
    ['canceled', 'lead.canceled'],
    ['has-errors', failure('provider-not-found')],
  ])('asks the same from %s', (status, fact) => {
    const lead = leadOf([...sent, completed, fact]);
    expect(readStatus(quickmail, lead.journal ?? {}).status).toBe(status);
    expect(verdictOf(quickmail, lead, 'resume', steps(3))).toBe('sequence-complete');
    expect(verdictOf(quickmail, lead, 'resume', steps(4))).toBe('ok');
  });

  it('tells the hopeless address before the missing steps', () => {
    const lead = leadOf([...sent, completed, failure('will-bounce')]);
    expect(verdictOf(quickmail, lead, 'resume', steps(3))).toBe('undeliverable');
  });
});

describe('QuickMail reactions', () => {
  const absence = eventOf('email.out-of-office', 5);
  const inTwoWeeks = '2026-03-16T09:05:00.000Z';

  it('resume a lead 14 days after its absence note', () => {
    expect(reactionsTo(quickmail, absence).map(({ event }) => event)).toEqual([
      { id: 'event-5~1', type: 'lead.resumed', leadId: 'lead-1', at: inTwoWeeks, by: { kind: 'system' } },
    ]);
  });

  it('take another number of days from the campaign', () => {
    const [due] = reactionsTo(quickmail, absence, { campaign: { settings: { outOfOfficeDays: 3 } } });
    expect(due?.event.at).toBe('2026-03-05T09:05:00.000Z');
  });

  it.each<[string, boolean, readonly Fact[]]>([
    ['nothing else happened', true, []],
    ['a mail was opened', true, ['email.opened']],
    ['a newer absence note came', false, ['email.out-of-office']],
    ['a person answered', false, ['email.replied']],
    ['the lead was canceled', false, ['lead.canceled']],
    ['it ran into an error', false, [failure('will-bounce')]],
    ['a teammate resumed it', false, ['lead.resumed']],
    ['the person opted out', false, ['lead.unsubscribed']],
  ])('is still due when %s meanwhile: %s', (_, due, later) => {
    const facts = eventsOf(...sent, 'email.out-of-office', ...later);
    const trigger = facts[sent.length]!;
    const journal = facts.reduce(statusReducer, emptyJournal);
    expect(reactionsTo(quickmail, trigger).map((one) => isStillDue(quickmail, one, journal))).toEqual([due]);
  });

  it('make nothing of any other fact, for QuickMail knows no early end but Canceled', () => {
    const types = [
      'email.replied',
      'email.bounced',
      'lead.unsubscribed',
      'lead.completed',
      'lead.canceled',
    ] as const;
    expect(types.flatMap((type) => reactionsTo(quickmail, eventOf(type), { count: 3 }))).toEqual([]);
  });

  it('puts an unsubscribed person on the do-not-contact list', () => {
    expect(quickmail.suppresses).toEqual(['lead.unsubscribed']);
  });
});

describe('QuickMail stops the sender', () => {
  it('before the lead was launched, started or sent anything', () => {
    const beginnings = [
      'lead.launched',
      'lead.started',
      'email.sent',
      'linkedin.invited',
      'task.done',
    ] as const;
    expect(isStopped('lead.added', 'lead.starting')).toBe(true);
    expect(beginnings.filter((type) => isStopped('lead.added', type))).toEqual([]);
  });

  it.each<[EventType, readonly EventType[], readonly EventType[]]>([
    ['lead.deleted', [], ['lead.resumed']],
    ['lead.blocked', ['lead.unblocked'], ['lead.resumed']],
    ['lead.paused', ['lead.resumed'], ['email.sent']],
    ['campaign.paused', ['campaign.resumed'], ['lead.resumed']],
    ['lead.unsubscribed', [], ['lead.resumed', 'lead.resubscribed']],
    ['email.bounced', [], ['lead.resumed', 'step.retried', 'email.sent']],
    ['email.soft-bounced', [], ['lead.resumed', 'step.retried', 'email.sent']],
    ['email.replied', ['lead.resumed'], ['email.sent', 'email.opened']],
    ['linkedin.replied', ['lead.resumed'], ['email.sent']],
    ['sms.replied', ['lead.resumed'], ['email.sent']],
    ['lead.canceled', ['lead.resumed'], ['email.sent']],
    [
      'step.failed',
      ['lead.resumed', 'step.retried', 'email.sent', 'linkedin.sent', 'task.done'],
      ['step.skipped'],
    ],
    ['email.out-of-office', ['lead.resumed'], ['email.replied', 'email.sent']],
    ['lead.completed', ['lead.resumed'], ['email.sent']],
    ['lead.finished', ['lead.resumed'], ['email.sent']],
  ])('after %s, until %j and not by %j', (reason, undoing, others) => {
    expect(isStopped(...sent, reason)).toBe(true);
    expect(undoing.filter((type) => isStopped(...sent, reason, type))).toEqual([]);
    expect(others.filter((type) => !isStopped(...sent, reason, type))).toEqual([]);
  });

  it.each(['email.opened', 'email.clicked', 'email.auto-replied', 'lead.starting'] as const)(
    'never for %s alone',
    (type) => expect(isStopped(...sent, type)).toBe(false),
  );
});
