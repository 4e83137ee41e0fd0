import { describe, expect, test } from 'vitest';
import {
  actionsFor,
  checkModel,
  decide,
  describeStatus,
  EVENT_TYPES,
  exampleJournal,
  heldStatuses,
  isHidden,
  matches,
  parseStatusModel,
  reactionsTo,
  readStatus,
  statusReducer,
  stops,
} from '../core/index.js';
import type { CampaignContext, DecisionContext, Journal, LeadEvent, StatusReading } from '../core/index.js';
import type { Fact } from '../../test/support/facts.js';
import { contextOf, eventOf, journalOf, leadOf, minuteOf } from '../../test/support/facts.js';
import { reply } from './reply.js';

const read = (...facts: readonly Fact[]): StatusReading => readStatus(reply, journalOf(...facts));

/** Everything held, the shown status first. */
const held = (...facts: readonly Fact[]): readonly string[] => heldStatuses(read(...facts));

/** What would come of an action: `ok`, or the reason of the refusal. */
function answer(facts: readonly Fact[], action: string, more: Partial<DecisionContext> = {}): string {
  const decision = decide(reply, leadOf(facts), action, contextOf(more));
  return decision.ok ? 'ok' : decision.refusal.reason;
}

/** A journal after more events, each with what the product does by itself because of it. */
function settle(journal: Journal, events: readonly LeadEvent[], campaign: CampaignContext = {}): Journal {
  const settled = events.flatMap((event) => [
    event,
    ...reactionsTo(reply, event, { campaign }).map((due) => due.event),
  ]);
  return settled.reduce(statusReducer, journal);
}

/** Everything held once an action was carried out. */
function heldAfter(
  facts: readonly Fact[],
  action: string,
  more: Partial<DecisionContext> = {},
): readonly string[] {
  const lead = leadOf(facts, { contact: { email: 'grace@example.com' } });
  const decision = decide(reply, lead, action, contextOf(more));
  if (!decision.ok) throw new Error(`Refused: ${decision.refusal.reason}`);
  return heldStatuses(readStatus(reply, settle(journalOf(...facts), decision.events, more.campaign)));
}

/** Everything held after a fact from outside. */
function heldOnce(facts: readonly Fact[], fact: Fact, campaign?: CampaignContext): readonly string[] {
  return heldStatuses(
    readStatus(reply, settle(journalOf(...facts), [eventOf(fact, facts.length)], campaign)),
  );
}

const until = '2026-04-01T00:00:00.000Z';
const sends = [
  'email.sent',
  'linkedin.sent',
  'linkedin.invited',
  'inmail.sent',
  'sms.sent',
  'task.done',
] as const;
const replies = ['email.replied', 'linkedin.replied', 'sms.replied'] as const;
const bounces = ['email.bounced', 'email.soft-bounced'] as const;
const ends = ['lead.completed', 'lead.finished'] as const;
const bounceReasons = [
  'invalid-address',
  'mailbox-full',
  'unknown-domain',
  'blocked-domain',
  'temporary',
] as const;
const systemOnly = [
  'set-contacted',
  'set-opened',
  'set-clicked',
  'set-auto-replied',
  'remove-auto-replied',
  'set-missing-data',
] as const;
const bouncedAt = (address: string): Fact => ['email.bounced', { address, reason: 'invalid-address' }];

/** The one fact that makes each status hold, alone. */
const alone: Record<keyof typeof reply.statuses, Fact> = {
  active: 'lead.started',
  paused: 'lead.paused',
  'missing-data': ['lead.data-missing', { variables: ['FirstName'] }],
  bounced: 'email.bounced',
  'out-of-office': 'email.out-of-office',
  finished: 'lead.finished',
  contacted: 'email.sent',
  'opted-out': 'lead.unsubscribed',
  replied: 'email.replied',
  opened: 'email.opened',
  clicked: 'email.clicked',
  'auto-replied': 'email.auto-replied',
  'to-call': 'call.due',
  called: 'call.logged',
};
const statuses = Object.keys(alone) as (keyof typeof alone)[];

describe('Reply as data', () => {
  test('keeps the laws of a model', () => {
    expect(checkModel(reply)).toEqual([]);
  });

  test('is plain data: it survives JSON, and a safe reader', () => {
    const text = JSON.stringify(reply);
    expect(JSON.parse(text)).toEqual(reply);
    expect(parseStatusModel(JSON.parse(text))).toEqual(reply);
  });

  test('is one column "Status" that shows several', () => {
    const { id, name, column, display, initial, suppresses, campaignActions } = reply;
    expect({ id, name, column, display, initial, suppresses, campaignActions }).toEqual({
      id: 'reply',
      name: 'Reply',
      column: 'Status',
      display: 'several',
      initial: 'active',
      suppresses: ['lead.unsubscribed'],
      campaignActions: {},
    });
    expect(reply.exclusive).toEqual(['missing-data', 'out-of-office', 'paused', 'finished', 'active']);
    expect(reply.systemOnly).toEqual(systemOnly);
  });

  test('has its fourteen statuses in menu order', () => {
    const rows = Object.entries(reply.statuses).map(([id, { label, phase, tone }]) => [
      id,
      label,
      phase,
      tone,
    ]);
    expect(rows).toEqual([
      ['active', 'Active', 'running', 'info'],
      ['paused', 'Paused', 'held', 'warning'],
      ['missing-data', 'Missing data', 'problem', 'warning'],
      ['bounced', 'Bounced', 'problem', 'critical'],
      ['out-of-office', 'Out of office', 'held', 'neutral'],
      ['finished', 'Finished', 'finished', 'neutral'],
      ['contacted', 'Contacted', 'running', 'info'],
      ['opted-out', 'Opted Out', 'suppressed', 'critical'],
      ['replied', 'Replied', 'engaged', 'accent'],
      ['opened', 'Opened', 'engaged', 'info'],
      ['clicked', 'Clicked', 'engaged', 'info'],
      ['auto-replied', 'Auto-replied', 'stopped', 'neutral'],
      ['to-call', 'To call', 'running', 'accent'],
      ['called', 'Called', 'engaged', 'neutral'],
    ]);
  });

  test('has its substatuses in menu order', () => {
    const rows = Object.entries(reply.substatuses).map(([id, { of, label, fix }]) => [of, id, label, fix]);
    expect(rows).toEqual([
      ['missing-data', 'incomplete', 'Incomplete', 'enrich-contact'],
      ['bounced', 'invalid-address', 'Invalid address', 'correct-address'],
      ['bounced', 'mailbox-full', 'Mailbox full', 'correct-address'],
      ['bounced', 'unknown-domain', 'Unknown domain', 'correct-address'],
      ['bounced', 'blocked-domain', 'Blocked domain', 'correct-address'],
      ['bounced', 'temporary', 'Temporary', 'correct-address'],
      ['replied', 'by-email', 'Replied by email', undefined],
      ['replied', 'by-sms', 'Replied by SMS', undefined],
    ]);
    expect(describeStatus(reply, 'bounced', 'temporary')).toMatchObject({
      phase: 'problem',
      tone: 'critical',
    });
  });

  test('says of every status what it means and what is next, and of every substatus why', () => {
    const texts = [
      ...Object.values(reply.statuses).flatMap(({ means, next }) => [means, next]),
      ...Object.values(reply.substatuses).map(({ explains }) => explains),
    ];
    expect(texts.filter((text) => !/^[A-Z].+[.?]$/.test(text))).toEqual([]);
  });

  test('has an example of every status and substatus', () => {
    for (const id of statuses) expect(readStatus(reply, exampleJournal(reply, id)).status).toBe(id);
    for (const [id, { of }] of Object.entries(reply.substatuses)) {
      expect(readStatus(reply, exampleJournal(reply, of, id))).toMatchObject({ status: of, substatus: id });
    }
  });
});

describe('Reply shows', () => {
  test('Active for a lead of which nothing is known, without a fact that says so', () => {
    expect(read()).toMatchObject({ status: 'active', substatuses: [], also: [], reached: ['active'] });
    expect(read().because).toBeUndefined();
    expect(held('lead.added')).toEqual(['active']);
  });

  test.each(statuses)('%s alone, because of its one fact', (status) => {
    const reading = read(alone[status]);
    expect(heldStatuses(reading)).toEqual([status]);
    expect(reading.because).toEqual(eventOf(alone[status]));
  });

  test('Active while the lead is started and nothing else is the matter', () => {
    expect(held('lead.added', 'lead.started')).toEqual(['active']);
    expect(held('lead.started', 'email.sent')).toEqual(['active', 'contacted']);
  });

  test.each<[string, Fact, readonly Fact[]]>([
    ['paused', 'lead.paused', ['lead.resumed']],
    ['missing-data', 'lead.data-missing', ['lead.resumed']],
    ['bounced', 'email.bounced', ['lead.resumed']],
    ['bounced', 'email.soft-bounced', ['lead.resumed']],
    ['out-of-office', 'email.out-of-office', ['lead.resumed']],
    ['finished', 'lead.completed', ['lead.resumed']],
    ['finished', 'lead.finished', ['lead.resumed']],
    ['opted-out', 'lead.unsubscribed', ['lead.resubscribed']],
  ])('%s and not Active after %s, and Active again after one of %j', (status, fact, undoing) => {
    expect(held('lead.started', fact)).toEqual([status]);
    for (const then of undoing) expect(held('lead.started', fact, then)).toEqual(['active']);
    for (const then of undoing) expect(held('lead.started', then, fact)).toEqual([status]);
  });

  test.each(ends)('neither Paused nor Out of office any more after %s', (type) => {
    expect(held('lead.started', 'lead.paused', type)).toEqual(['finished']);
    expect(held('lead.started', 'email.out-of-office', type)).toEqual(['finished']);
  });

  test.each(replies)('not Out of office any more after %s', (type) => {
    expect(held('lead.started', 'email.out-of-office', type)).toContain('active');
    expect(held('lead.started', 'email.out-of-office', type)).not.toContain('out-of-office');
    expect(held('lead.started', type, 'email.out-of-office')).toContain('out-of-office');
  });

  test('Out of office until when, where the note says so', () => {
    expect(read('lead.started', ['email.out-of-office', { until }])).toMatchObject({
      at: minuteOf(1),
      until,
    });
  });

  test('Missing data until somebody sets the lead active, although the profile was completed', () => {
    expect(held('lead.started', 'lead.data-missing', 'lead.data-completed')).toEqual(['missing-data']);
  });

  test('Missing data with the variables that are missing', () => {
    const reading = read('lead.started', ['lead.data-missing', { variables: ['FirstName', 'Company'] }]);
    expect(reading).toMatchObject({ substatus: 'incomplete', substatuses: ['incomplete'] });
    expect(reading.because?.data?.variables).toEqual(['FirstName', 'Company']);
  });

  test('Contacted after an email, and after nothing else that is sent', () => {
    const contacted = sends.filter((type) => held('lead.started', type).includes('contacted'));
    expect(contacted).toEqual(['email.sent']);
  });

  test('Replied by email, by SMS, or by both, and never by LinkedIn', () => {
    expect(read('email.replied')).toMatchObject({ status: 'replied', substatuses: ['by-email'] });
    expect(read('sms.replied')).toMatchObject({ status: 'replied', substatuses: ['by-sms'] });
    const both = read('lead.started', 'sms.replied', 'email.replied');
    expect(both).toMatchObject({
      status: 'replied',
      substatus: 'by-email',
      substatuses: ['by-email', 'by-sms'],
    });
    expect(held('lead.started', 'linkedin.replied')).toEqual(['active']);
  });

  test.each(bounces.flatMap((type) => bounceReasons.map((reason) => [type, reason] as const)))(
    'the reason of %s: %s',
    (type, reason) => {
      const reading = read('lead.started', [type, { reason }]);
      expect(reading).toMatchObject({ status: 'bounced', substatus: reason, substatuses: [reason] });
    },
  );

  test('the reason of the latest bounce, and none that it does not know', () => {
    const first: Fact = ['email.soft-bounced', { reason: 'temporary' }];
    expect(read(first, ['email.bounced', { reason: 'unknown-domain' }]).substatuses).toEqual([
      'unknown-domain',
    ]);
    expect(read('lead.started', ['email.bounced', { reason: 'inbox-rejection' }]).substatuses).toEqual([]);
    expect(read('lead.started', 'email.bounced')).not.toHaveProperty('substatus');
  });

  test('Opted Out for as long as nobody removes it', () => {
    expect(held('lead.unsubscribed', 'lead.resumed', 'email.sent')).toEqual(['opted-out', 'contacted']);
    expect(held('lead.unsubscribed', 'lead.resubscribed', 'lead.unsubscribed')).toEqual(['opted-out']);
  });

  test('To call until a call is logged, and Called until the mark is removed', () => {
    expect(held('lead.started', 'call.due')).toEqual(['to-call', 'active']);
    expect(held('lead.started', 'call.due', 'call.logged')).toEqual(['called', 'active']);
    expect(held('lead.started', 'call.due', 'call.cleared')).toEqual(['to-call', 'active']);
    expect(held('lead.started', 'call.logged', 'call.cleared')).toEqual(['active']);
    expect(held('lead.started', 'call.logged', 'lead.resumed', 'email.sent')).toEqual([
      'called',
      'active',
      'contacted',
    ]);
  });

  test('Auto-replied for ever', () => {
    expect(held('lead.started', 'email.auto-replied', 'lead.finished', 'lead.resumed')).toEqual([
      'active',
      'auto-replied',
    ]);
  });
});

describe('of the statuses that hold in Reply', () => {
  test('the strongest is shown', () => {
    expect(reply.precedence).toEqual([
      'opted-out',
      'replied',
      'missing-data',
      'bounced',
      'out-of-office',
      'paused',
      'finished',
      'to-call',
      'called',
      'clicked',
      'opened',
      'active',
      'auto-replied',
      'contacted',
    ]);
  });

  test.each<[string, string, readonly Fact[]]>([
    ['opted-out', 'replied', ['email.replied', 'lead.unsubscribed']],
    ['replied', 'missing-data', ['email.replied', 'lead.data-missing']],
    ['missing-data', 'bounced', ['lead.data-missing', 'email.bounced']],
    ['bounced', 'out-of-office', ['email.bounced', 'email.out-of-office']],
    ['bounced', 'paused', ['email.bounced', 'lead.paused']],
    ['bounced', 'finished', ['email.bounced', 'lead.finished']],
    ['out-of-office', 'to-call', ['call.due', 'email.out-of-office']],
    ['paused', 'to-call', ['lead.paused', 'call.due']],
    ['finished', 'to-call', ['lead.completed', 'call.due']],
    ['to-call', 'called', ['call.logged', 'call.due']],
    ['called', 'clicked', ['call.logged', 'email.clicked']],
    ['clicked', 'opened', ['email.clicked', 'email.opened']],
    ['opened', 'active', ['email.opened', 'lead.started']],
    ['active', 'auto-replied', ['lead.started', 'email.auto-replied']],
    ['auto-replied', 'contacted', ['email.auto-replied', 'email.sent']],
  ])('%s before %s, and both are held', (stronger, weaker, facts) => {
    expect(read(...facts)).toMatchObject({ status: stronger, also: [weaker] });
  });

  test.each<[string, readonly Fact[]]>([
    ['missing-data', ['lead.data-missing', 'email.out-of-office']],
    ['missing-data', ['lead.paused', 'lead.data-missing']],
    ['missing-data', ['lead.data-missing', 'lead.completed']],
    ['missing-data', ['lead.started', 'lead.data-missing']],
    ['out-of-office', ['email.out-of-office', 'lead.paused']],
    ['out-of-office', ['lead.finished', 'email.out-of-office']],
    ['out-of-office', ['lead.started', 'email.out-of-office']],
    ['paused', ['lead.finished', 'lead.paused']],
    ['paused', ['lead.started', 'lead.paused']],
    ['finished', ['lead.started', 'lead.finished']],
  ])('only %s counts as the state after %j', (state, facts) => {
    expect(read(...facts)).toMatchObject({ status: state, also: [] });
  });

  test('a bounce and an opt-out are no states, yet a lead that has one is not active', () => {
    expect(held('lead.started', 'email.bounced')).toEqual(['bounced']);
    expect(held('lead.started', 'lead.unsubscribed')).toEqual(['opted-out']);
    expect(held('lead.started', 'email.bounced', 'lead.paused')).toEqual(['bounced', 'paused']);
  });

  test('the others stand beside it in menu order', () => {
    const facts: readonly Fact[] = [
      'lead.started',
      'email.sent',
      'email.opened',
      'email.clicked',
      'call.due',
      'email.auto-replied',
      'email.replied',
      'lead.finished',
      'email.bounced',
    ];
    const also = ['bounced', 'finished', 'contacted', 'opened', 'clicked', 'auto-replied', 'to-call'];
    expect(read(...facts)).toMatchObject({ status: 'replied', also });
    expect(read(...facts, 'lead.unsubscribed')).toMatchObject({
      status: 'opted-out',
      also: ['bounced', 'finished', 'contacted', 'replied', 'opened', 'clicked', 'auto-replied', 'to-call'],
    });
  });

  test('the explanations of those beside it follow its own', () => {
    const facts: readonly Fact[] = [
      ['email.bounced', { reason: 'mailbox-full' }],
      'lead.data-missing',
      'sms.replied',
    ];
    expect(read(...facts).substatuses).toEqual(['by-sms', 'incomplete', 'mailbox-full']);
    expect(read(...facts, 'lead.unsubscribed')).toMatchObject({
      status: 'opted-out',
      substatus: 'incomplete',
      substatuses: ['incomplete', 'mailbox-full', 'by-sms'],
      because: { type: 'lead.unsubscribed' },
    });
  });

  test('a lead is found by each of them', () => {
    const lead = leadOf(['lead.started', 'email.sent', 'email.opened', 'sms.replied']);
    expect(matches(reply, { status: ['active'] }, lead)).toBe(true);
    expect(matches(reply, { status: ['contacted'] }, lead)).toBe(true);
    expect(matches(reply, { substatus: ['by-sms'] }, lead)).toBe(true);
    expect(matches(reply, { substatus: ['by-email'] }, lead)).toBe(false);
    expect(matches(reply, { notStatus: ['opened'] }, lead)).toBe(false);
    expect(matches(reply, { status: ['finished'] }, lead)).toBe(false);
  });

  test('those that are undone were reached all the same', () => {
    const undone: readonly Fact[] = [
      'lead.started',
      'lead.paused',
      'lead.resumed',
      'call.due',
      'call.logged',
    ];
    expect(read(...undone, 'call.cleared').reached).toEqual(['active', 'paused', 'to-call', 'called']);
    expect(read('lead.unsubscribed', 'lead.resubscribed', 'email.bounced').reached).toEqual([
      'bounced',
      'opted-out',
    ]);
    expect(read('lead.started', 'email.bounced', 'lead.unsubscribed').reached).toEqual([
      'active',
      'bounced',
      'opted-out',
    ]);
    expect(read('lead.data-missing', 'lead.completed', 'email.sent', 'lead.resumed').reached).toEqual([
      'missing-data',
      'finished',
      'contacted',
    ]);
  });
});

describe('an action of Reply', () => {
  const others = (id: string): readonly string[] => statuses.filter((status) => status !== id);

  test.each<[string, string, readonly string[]]>([
    ['set-active', 'Set Active', ['paused', 'missing-data', 'bounced', 'out-of-office', 'finished']],
    ['set-paused', 'Set Paused', ['active']],
    ['set-finished', 'Set Finished', ['active']],
    ['set-out-of-office', 'Set Out of office', ['active']],
    ['set-bounced', 'Set Bounced', ['active']],
    ['set-replied', 'Set Replied', ['active']],
    ['set-opted-out', 'Set Opted Out', others('opted-out')],
    ['remove-opted-out', 'Remove Opted Out', ['opted-out']],
    ['set-to-call', 'Set To call', others('to-call')],
    ['log-call', 'Log call', statuses],
    ['remove-called', 'Remove Called', ['called']],
  ])('%s, "%s", is offered from %j and nowhere else', (action, label, offered) => {
    const reasons = statuses.map((status) => [status, answer([alone[status]], action)] as const);
    expect(reasons.filter(([, reason]) => reason !== 'not-offered').map(([status]) => status)).toEqual(
      offered,
    );
    expect(reasons.filter(([, reason]) => reason === 'irreversible')).toEqual([]);
    expect(Object.entries(reply.actions).find(([id]) => id === action)?.[1].label).toBe(label);
  });

  test('is one of eleven, in menu order', () => {
    expect(Object.entries(reply.actions).map(([id, { undo }]) => [id, undo])).toEqual([
      ['set-active', undefined],
      ['set-paused', 'set-active'],
      ['set-finished', 'set-active'],
      ['set-out-of-office', 'set-active'],
      ['set-bounced', undefined],
      ['set-replied', undefined],
      ['set-opted-out', 'remove-opted-out'],
      ['remove-opted-out', 'set-opted-out'],
      ['set-to-call', undefined],
      ['log-call', undefined],
      ['remove-called', undefined],
    ]);
    expect(Object.values(reply.actions).some(({ destructive }) => destructive)).toBe(false);
  });

  test('is offered by every status held, not by the shown one alone', () => {
    expect(read('lead.started', 'email.opened').status).toBe('opened');
    expect(answer(['lead.started', 'email.opened'], 'set-paused')).toBe('ok');
    expect(answer(['lead.finished', 'email.replied'], 'set-active')).toBe('ok');
    expect(answer(['call.logged', 'lead.unsubscribed'], 'remove-called')).toBe('ok');
    expect(answer(['call.due', 'email.replied'], 'set-to-call')).toBe('not-offered');
    expect(answer(['lead.unsubscribed', 'email.replied'], 'set-opted-out')).toBe('not-offered');
  });

  test.each<[string, readonly Fact[], object]>([
    ['set-active', ['lead.paused'], { type: 'lead.resumed' }],
    ['set-paused', ['lead.started'], { type: 'lead.paused', data: { until, note: 'Fair in Lyon' } }],
    ['set-finished', ['lead.started'], { type: 'lead.finished', data: { reason: 'manual', stepCount: 5 } }],
    ['set-out-of-office', ['lead.started'], { type: 'email.out-of-office' }],
    [
      'set-bounced',
      ['lead.started', 'email.sent'],
      { type: 'email.bounced', data: { address: 'ada@example.com' } },
    ],
    ['set-replied', ['lead.started', 'email.sent'], { type: 'email.replied' }],
    ['set-opted-out', ['lead.started'], { type: 'lead.unsubscribed', data: { via: 'manual' } }],
    ['remove-opted-out', ['lead.unsubscribed'], { type: 'lead.resubscribed' }],
    ['set-to-call', ['lead.started'], { type: 'call.due' }],
    ['log-call', ['lead.started'], { type: 'call.logged' }],
    ['remove-called', ['call.logged'], { type: 'call.cleared' }],
  ])('%s makes one event', (action, facts, event) => {
    const params = { until, note: 'Fair in Lyon', reason: 'not asked for' };
    const context = contextOf({ params, wishId: 'wish-1', campaign: { stepCount: 5 } });
    const stamp = { id: 'new-1', leadId: 'lead-1', at: '2026-06-01T12:00:00.000Z', causedBy: 'wish-1' };
    expect(decide(reply, leadOf(facts), action, context)).toEqual({
      ok: true,
      events: [{ ...stamp, by: { kind: 'user', id: 'user-1' }, ...event }],
    });
  });

  test.each(['set-bounced', 'set-replied'])('%s needs an email that went out', (action) => {
    expect(answer(['lead.started'], action)).toBe('not-contacted');
    expect(answer(['lead.started', 'sms.sent', 'linkedin.sent'], action)).toBe('not-contacted');
    expect(answer(['lead.started', 'email.sent'], action)).toBe('ok');
  });

  test.each(systemOnly)('%s is the product’s alone', (action) => {
    expect(answer(['lead.started', 'email.sent'], action)).toBe('system-only');
    expect(answer(['lead.unsubscribed'], action)).toBe('system-only');
  });

  test.each(['delete', 'pause', 'remove-contacted', '__proto__', 'constructor'])('is not %s', (action) => {
    expect(answer(['lead.started', 'email.sent'], action)).toBe('unknown-action');
  });

  test('is offered by the status alone where there is no journal', () => {
    const offered = (status: string): readonly string[] => {
      const offers = actionsFor(reply, { id: 'lead-1', status }, contextOf());
      return offers.filter(({ decision }) => decision.ok).map(({ action }) => action);
    };
    expect(offered('missing-data')).toEqual(['set-active', 'set-opted-out', 'set-to-call', 'log-call']);
    expect(offered('opted-out')).toEqual(['remove-opted-out', 'set-to-call', 'log-call']);
    expect(offered('active')).toEqual([
      'set-paused',
      'set-finished',
      'set-out-of-office',
      'set-bounced',
      'set-replied',
      'set-opted-out',
      'set-to-call',
      'log-call',
    ]);
  });
});

describe('to set a lead of Reply active', () => {
  const complete: Fact = ['lead.completed', { stepCount: 3 }];

  test('it must not be opted out', () => {
    expect(answer(['lead.unsubscribed', 'lead.finished'], 'set-active')).toBe('do-not-contact');
    expect(answer(['lead.paused', 'lead.unsubscribed'], 'set-active')).toBe('do-not-contact');
    expect(answer(['lead.unsubscribed', 'lead.finished', 'lead.resubscribed'], 'set-active')).toBe('ok');
  });

  test('the gap must be filled after it was last found', () => {
    const missing: Fact = ['lead.data-missing', { variables: ['FirstName', 'Company'] }];
    expect(answer(['lead.started', missing], 'set-active')).toBe('missing-data');
    expect(answer(['lead.started', missing, 'lead.data-completed'], 'set-active')).toBe('ok');
    expect(answer(['lead.started', 'lead.data-completed', missing], 'set-active')).toBe('missing-data');
    const decision = decide(reply, leadOf(['lead.started', missing]), 'set-active', contextOf());
    expect(!decision.ok && decision.refusal.details).toEqual({ variables: ['FirstName', 'Company'] });
  });

  test('a gap counts only while the lead is in Missing data', () => {
    expect(answer(['lead.data-missing', 'lead.resumed', 'lead.paused'], 'set-active')).toBe('ok');
  });

  test('the address must be another than the one that bounced', () => {
    expect(answer(['lead.started', bouncedAt('ada@example.com')], 'set-active')).toBe('undeliverable');
    expect(answer(['lead.started', bouncedAt(' ADA@Example.com')], 'set-active')).toBe('undeliverable');
    expect(answer(['lead.started', bouncedAt('ada@example.org')], 'set-active')).toBe('ok');
    expect(answer(['lead.started', 'email.bounced'], 'set-active')).toBe('ok');
    const soft: Fact = ['email.soft-bounced', { address: 'ada@example.com' }];
    expect(answer(['lead.started', soft, bouncedAt('ada@example.org')], 'set-active')).toBe('undeliverable');
  });

  test('a bounce counts only while the lead is Bounced', () => {
    expect(answer([bouncedAt('ada@example.com'), 'lead.resumed', 'lead.paused'], 'set-active')).toBe('ok');
  });

  test.each<[string, readonly Fact[]]>([
    ['finished', [complete]],
    ['out-of-office', [complete, 'email.out-of-office']],
    ['paused', [complete, 'lead.paused']],
    ['bounced', [complete, 'email.bounced']],
    ['missing-data', [complete, 'lead.data-missing', 'lead.data-completed']],
  ])('steps must be left, also from %s', (status, facts) => {
    expect(held(...facts)).toContain(status);
    expect(answer(facts, 'set-active', { campaign: { stepCount: 3 } })).toBe('sequence-complete');
    expect(answer(facts, 'set-active', { campaign: { stepCount: 4 } })).toBe('ok');
    expect(answer(facts, 'set-active')).toBe('ok');
  });

  test('an end before the last step leaves steps', () => {
    const ended: Fact = ['lead.finished', { reason: 'manual', stepCount: 3 }];
    expect(answer(['lead.started', ended], 'set-active', { campaign: { stepCount: 3 } })).toBe('ok');
    const resumed: readonly Fact[] = ['lead.started', complete, 'lead.resumed', 'lead.paused'];
    expect(answer(resumed, 'set-active', { campaign: { stepCount: 3 } })).toBe('ok');
  });

  test('all this is asked in order: opt-out, gap, address, steps', () => {
    const campaign = { stepCount: 3 };
    const facts: readonly Fact[] = [complete, bouncedAt('ada@example.com'), 'lead.data-missing'];
    expect(answer([...facts, 'lead.unsubscribed'], 'set-active', { campaign })).toBe('do-not-contact');
    expect(answer(facts, 'set-active', { campaign })).toBe('missing-data');
    expect(answer([...facts, 'lead.data-completed'], 'set-active', { campaign })).toBe('undeliverable');
    expect(answer([complete, bouncedAt('ada@example.org')], 'set-active', { campaign })).toBe(
      'sequence-complete',
    );
  });
});

describe('in Reply’s team mode', () => {
  const campaign = { teamMode: true, ownerId: 'user-2', stepCount: 3 };
  const actions = Object.keys(reply.actions);

  test('a teammate may set Opted Out and nothing else', () => {
    const reasons = actions.map((action) => [
      action,
      answer(['lead.started', 'email.sent'], action, { campaign }),
    ]);
    const expected = actions.map((action) => [action, action === 'set-opted-out' ? 'ok' : 'not-owner']);
    expect(reasons).toEqual(expected);
  });

  test('the owner may', () => {
    const own = { campaign: { ...campaign, ownerId: 'user-1' } };
    expect(answer(['lead.started'], 'set-paused', own)).toBe('ok');
    expect(answer(['lead.unsubscribed'], 'remove-opted-out', own)).toBe('ok');
  });

  test('everybody may where the mode is off or the owner is unknown', () => {
    expect(answer(['lead.started'], 'set-paused', { campaign: { ...campaign, teamMode: false } })).toBe('ok');
    expect(answer(['lead.started'], 'set-paused', { campaign: { teamMode: true } })).toBe('ok');
  });

  test('the name is asked first, then the owner, then the status, then the guards', () => {
    expect(answer(['lead.started'], 'set-opened', { campaign })).toBe('system-only');
    expect(answer(['lead.started'], 'fly', { campaign })).toBe('unknown-action');
    expect(answer(['lead.unsubscribed'], 'set-active', { campaign })).toBe('not-owner');
    expect(answer(['lead.unsubscribed'], 'set-active')).toBe('not-offered');
    expect(answer(['lead.unsubscribed', 'lead.paused'], 'set-active')).toBe('do-not-contact');
    expect(answer(['lead.unsubscribed'], 'set-opted-out', { campaign })).toBe('not-offered');
  });
});

describe('Reply reacts', () => {
  test.each<[Fact, string]>([
    ['email.replied', 'replied'],
    ['sms.replied', 'replied'],
    ['email.auto-replied', 'auto-replied'],
    ['email.bounced', 'bounced'],
    ['email.soft-bounced', 'bounced'],
    ['lead.unsubscribed', 'opted-out'],
  ])('to %s by ending the sequence: %s', (fact, reason) => {
    const due = reactionsTo(reply, eventOf(fact, 4), { campaign: { stepCount: 6 } }).map(
      ({ event }) => event,
    );
    const stamp = { id: 'event-4~1', leadId: 'lead-1', at: minuteOf(4), by: { kind: 'system' } };
    expect(due).toEqual([{ ...stamp, type: 'lead.finished', data: { reason, stepCount: 6 } }]);
    expect(reactionsTo(reply, eventOf(fact)).map(({ event }) => event.data)).toEqual([{ reason }]);
  });

  test('not to a reply where the campaign goes on after one', () => {
    const campaign = { settings: { onReply: 'continue' } };
    const endedBy = EVENT_TYPES.filter((type) => reactionsTo(reply, eventOf(type), { campaign }).length > 0);
    expect(endedBy).toEqual([
      'lead.unsubscribed',
      'email.auto-replied',
      'email.bounced',
      'email.soft-bounced',
    ]);
    const stopping = { settings: { onReply: 'stop' } };
    expect(reactionsTo(reply, eventOf('sms.replied'), { campaign: stopping })).toHaveLength(1);
  });

  test('to nothing else', () => {
    expect(EVENT_TYPES.filter((type) => reactionsTo(reply, eventOf(type)).length > 0)).toEqual([
      'lead.unsubscribed',
      'email.replied',
      'email.auto-replied',
      'email.bounced',
      'email.soft-bounced',
      'sms.replied',
    ]);
  });
});

describe('nothing is sent in Reply', () => {
  const stopped = (...facts: readonly Fact[]): boolean => stops(reply, journalOf(...facts));
  const begun = ['lead.started', 'email.sent'] as const;

  test('before the lead is launched, started or sent something', () => {
    expect(stopped()).toBe(true);
    expect(stopped('lead.added', 'call.due')).toBe(true);
    expect([stopped('lead.launched'), stopped('lead.started')]).toEqual([false, false]);
    expect(sends.map((type) => stopped(type))).toEqual(sends.map(() => false));
  });

  test.each<[Fact, readonly Fact[]]>([
    ['lead.blocked', ['lead.unblocked']],
    ['lead.paused', ['lead.resumed']],
    ['campaign.paused', ['campaign.resumed']],
    ['lead.unsubscribed', ['lead.resubscribed']],
    ['email.out-of-office', ['lead.resumed', ...replies]],
    ['lead.data-missing', ['lead.resumed']],
    ['email.bounced', ['lead.resumed']],
    ['email.soft-bounced', ['lead.resumed']],
    ['lead.completed', ['lead.resumed']],
    ['lead.finished', ['lead.resumed']],
  ])('from %s until one of %j', (fact, undoing) => {
    expect(stopped(...begun, fact)).toBe(true);
    expect(undoing.map((then) => stopped(...begun, fact, then))).toEqual(undoing.map(() => false));
  });

  test('from the lead’s deletion on, for good', () => {
    expect(stopped(...begun, 'lead.deleted', 'lead.resumed', 'lead.resubscribed')).toBe(true);
  });

  test('while the gap is filled but nobody set the lead active', () => {
    expect(stopped(...begun, 'lead.data-missing', 'lead.data-completed')).toBe(true);
  });

  test('after an end, though the pause or the absence went with it', () => {
    expect(stopped(...begun, 'lead.paused', 'lead.finished')).toBe(true);
    expect(stopped(...begun, 'email.out-of-office', 'lead.completed')).toBe(true);
  });

  test('and everything else stops nothing, not even a reply: the end that follows it does', () => {
    const harmless = [
      ...replies,
      'email.auto-replied',
      'email.opened',
      'email.clicked',
      'call.due',
      'call.logged',
    ] as const;
    expect(harmless.map((type) => stopped(...begun, type))).toEqual(harmless.map(() => false));
    expect(stopped(...begun, 'step.failed', 'lead.interested')).toBe(false);
  });
});

describe('a deleted lead of Reply', () => {
  const facts: readonly Fact[] = ['lead.started', 'email.sent', 'lead.unsubscribed', 'lead.deleted'];

  test('is hidden, and opted out all the same', () => {
    expect(isHidden(reply, leadOf(facts))).toBe(true);
    expect(matches(reply, {}, leadOf(facts))).toBe(false);
    expect(read(...facts).status).toBe('opted-out');
  });

  test('offers nothing', () => {
    const offers = actionsFor(reply, leadOf(facts), contextOf());
    expect(offers.filter(({ decision }) => decision.ok)).toEqual([]);
  });
});

/**
 * The table that was derived from the vendor's article, walked row by row. Left out: 19 and 62 to 65, where the
 * product's model is stricter (a bounce is set by hand from Active alone, and the vendor's API is looser than
 * its screens); 33 to 35, 42, 56 and 59, which are the backend's to hold.
 */
describe('a transition of Reply', () => {
  const active: readonly Fact[] = ['lead.started'];
  const contacted: readonly Fact[] = ['lead.started', 'email.sent'];
  const away: readonly Fact[] = ['lead.started', 'email.sent', 'email.out-of-office'];
  const goesOn = { settings: { onReply: 'continue' } };

  test.each<[string, readonly Fact[], string, readonly string[], CampaignContext?]>([
    ['1, 60: Active to Paused', active, 'set-paused', ['paused']],
    ['2: Active to Finished', active, 'set-finished', ['finished']],
    ['3: Active to Out of office', active, 'set-out-of-office', ['out-of-office']],
    ['4: Active to Opted Out', active, 'set-opted-out', ['opted-out', 'finished']],
    ['5: Active to Bounced', contacted, 'set-bounced', ['bounced', 'finished', 'contacted']],
    ['7: Active to Replied', contacted, 'set-replied', ['replied', 'finished', 'contacted']],
    ['9: Paused to Active', ['lead.started', 'lead.paused'], 'set-active', ['active']],
    ['10: Paused to Opted Out', ['lead.paused'], 'set-opted-out', ['opted-out', 'finished']],
    [
      '13: Missing data to Active',
      ['lead.started', 'lead.data-missing', 'lead.data-completed'],
      'set-active',
      ['active'],
    ],
    [
      '18: Bounced to Active',
      ['lead.started', bouncedAt('ada@example.com'), 'lead.finished'],
      'set-active',
      ['active'],
    ],
    ['21, 22: Out of office to Active', away, 'set-active', ['active', 'contacted']],
    ['30: Finished to Active', ['lead.started', 'lead.finished'], 'set-active', ['active']],
    [
      '31: Finished to Active, with a step more',
      ['lead.started', ['lead.completed', { stepCount: 2 }]],
      'set-active',
      ['active'],
      { stepCount: 3 },
    ],
    ['41: Opted Out removed', ['lead.started', 'lead.unsubscribed'], 'remove-opted-out', ['active']],
    [
      '51: Auto-replied and Finished to Active',
      ['lead.started', 'email.auto-replied', 'lead.finished'],
      'set-active',
      ['active', 'auto-replied'],
    ],
    ['53: To call set by hand', active, 'set-to-call', ['to-call', 'active']],
    ['54: a call logged', ['lead.started', 'call.due'], 'log-call', ['called', 'active']],
    ['55: Called removed', ['lead.started', 'call.logged'], 'remove-called', ['active']],
  ])('by hand is allowed: %s', (_title, facts, action, expected, campaign) => {
    expect(heldAfter(facts, action, campaign && { campaign })).toEqual(expected);
  });

  test.each<[string, readonly Fact[], readonly string[], string, CampaignContext?]>([
    ['6, 8: no email yet', active, ['set-bounced', 'set-replied'], 'not-contacted'],
    [
      '11, 61: from Paused',
      ['lead.started', 'email.sent', 'lead.paused'],
      ['set-finished', 'set-out-of-office', 'set-bounced', 'set-replied', 'set-paused'],
      'not-offered',
    ],
    [
      '14: the variable is missing still',
      ['lead.started', 'lead.data-missing'],
      ['set-active'],
      'missing-data',
    ],
    [
      '26: from Out of office',
      away,
      ['set-paused', 'set-finished', 'set-bounced', 'set-replied'],
      'not-offered',
    ],
    [
      '32: all steps done, none added',
      ['lead.started', ['lead.completed', { stepCount: 2 }]],
      ['set-active'],
      'sequence-complete',
      { stepCount: 2 },
    ],
    [
      '43: Opted Out to Active',
      ['lead.started', 'lead.unsubscribed', 'lead.finished'],
      ['set-active'],
      'do-not-contact',
    ],
    ['16, 37, 45, 47, 49, 50: what the product alone sets', contacted, systemOnly, 'system-only'],
    [
      '57: not the owner',
      contacted,
      ['set-paused', 'set-finished', 'set-bounced', 'set-to-call', 'log-call'],
      'not-owner',
      { teamMode: true, ownerId: 'user-2' },
    ],
  ])('by hand is refused: %s', (_title, facts, actions, reason, campaign) => {
    const reasons = actions.map((action) => answer(facts, action, campaign && { campaign }));
    expect(reasons).toEqual(actions.map(() => reason));
  });

  test('40, 58: Opted Out is set from everywhere, by any member', () => {
    const campaign = { teamMode: true, ownerId: 'user-2' };
    const from = statuses.filter((status) => answer([alone[status]], 'set-opted-out', { campaign }) === 'ok');
    expect(from).toEqual(statuses.filter((status) => status !== 'opted-out'));
  });

  test.each<[string, readonly Fact[], Fact, readonly string[], CampaignContext?]>([
    ['12: Active to Missing data', active, 'lead.data-missing', ['missing-data']],
    [
      '15: Missing data stays',
      ['lead.started', 'lead.data-missing'],
      'lead.data-completed',
      ['missing-data'],
    ],
    ['17: Active to Bounced', contacted, 'email.bounced', ['bounced', 'finished', 'contacted']],
    ['20: Active to Out of office', contacted, 'email.out-of-office', ['out-of-office', 'contacted']],
    ['23: back from Out of office', away, 'lead.resumed', ['active', 'contacted']],
    ['24: a reply from Out of office', away, 'email.replied', ['replied', 'finished', 'contacted']],
    ['25: the same, and it goes on', away, 'email.replied', ['replied', 'active', 'contacted'], goesOn],
    ['27: a reply', contacted, 'sms.replied', ['replied', 'finished', 'contacted']],
    ['28: a reply, and it goes on', contacted, 'sms.replied', ['replied', 'active', 'contacted'], goesOn],
    ['29: all steps sent', contacted, 'lead.completed', ['finished', 'contacted']],
    ['36: the first email', active, 'email.sent', ['active', 'contacted']],
    [
      '38: the link',
      contacted,
      ['lead.unsubscribed', { via: 'link' }],
      ['opted-out', 'finished', 'contacted'],
    ],
    ['39: a reply that says no', active, ['lead.unsubscribed', { via: 'reply' }], ['opted-out', 'finished']],
    ['44: an open', contacted, 'email.opened', ['opened', 'active', 'contacted']],
    ['46: a click', contacted, 'email.clicked', ['clicked', 'active', 'contacted']],
    ['48: an automatic reply', contacted, 'email.auto-replied', ['finished', 'contacted', 'auto-replied']],
    ['52: a call step', active, 'call.due', ['to-call', 'active']],
  ])('by itself: %s', (_title, facts, fact, expected, campaign) => {
    expect(heldOnce(facts, fact, campaign)).toEqual(expected);
  });
});
