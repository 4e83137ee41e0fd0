import { describe, expect, test } from 'vitest';
import {
  actionsFor,
  checkModel,
  decide,
  describeStatus,
  EVENT_TYPES,
  exampleJournal,
  isHidden,
  matches,
  parseStatusModel,
  reactionsTo,
  readStatus,
  stops,
} from '../core/index.js';
import type { StatusReading } from '../core/index.js';
import type { Fact } from '../../test/support/facts.js';
import { contextOf, eventOf, journalOf, leadOf, minuteOf } from '../../test/support/facts.js';
import { enginy } from './enginy.js';

const read = (...facts: readonly Fact[]): StatusReading => readStatus(enginy, journalOf(...facts));

/** The status shown and its substatus, as a person would say it. */
function said(...facts: readonly Fact[]): string {
  const { status, substatus } = read(...facts);
  return substatus === undefined ? status : `${status} / ${substatus}`;
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

/** A plain journal that shows each status. */
const shown: Record<keyof typeof enginy.statuses, readonly Fact[]> = {
  'not-started': ['lead.added'],
  'in-progress': ['lead.added', 'lead.started'],
  error: ['lead.added', 'lead.started', ['step.failed', { code: 'system-error' }]],
  finished: ['lead.added', 'lead.started', 'email.sent', 'lead.completed'],
  paused: ['lead.added', 'lead.started', 'lead.paused'],
  replied: ['lead.added', 'lead.started', 'email.sent', 'email.replied'],
};

const errors = [
  ['missing-email', 'Missing email', 'connect-email'],
  ['email-disconnected', 'Email disconnected', 'reconnect-email'],
  ['linkedin-disconnected', 'LinkedIn disconnected', 'reconnect-linkedin'],
  ['system-error', 'System error', 'contact-support'],
  ['inmail-credits-limit', 'InMail credits limit', 'contact-support'],
  ['missing-subject', 'Missing subject', 'add-subject'],
  ['invalid-identity-email', 'Invalid identity email', 'connect-email'],
  ['missing-contact-email', 'Missing contact email', 'enrich-email'],
  ['lead-not-scraped', 'Lead not scraped', 'enrich-contact'],
  ['identity-misconfiguration', 'Identity misconfiguration', 'reconnect-linkedin'],
  ['missing-email-subject', 'Missing email subject', 'add-subject'],
  ['missing-inmail-subject', 'Missing InMail subject', 'add-subject'],
  ['missing-inmail-message', 'Missing InMail message', 'add-message'],
  ['missing-linkedin-message', 'Missing LinkedIn message', 'add-message'],
  ['empty-message', 'Empty message', 'add-message'],
  ['missing-crm-id', 'Missing CRM ID', 'sync-crm'],
  ['missing-owner-id', 'Missing owner ID', 'sync-crm'],
  ['missing-campaign-prompt', 'Missing campaign prompt', 'add-prompt'],
  ['invalid-linkedin-id', 'Invalid LinkedIn ID', 'enrich-contact'],
  ['message-too-long', 'Message too long', 'shorten'],
  ['inmail-message-too-long', 'InMail message too long', 'shorten'],
  ['linkedin-url-not-found', 'LinkedIn URL not found', 'enrich-contact'],
] as const;

const waits = [
  ['scheduled', 'Scheduled'],
  ['identity-limits', 'Identity limits'],
  ['waiting-to-connect', 'Waiting to connect'],
  ['monthly-conversation-limit', 'Monthly conversation limit'],
  ['connection-withdrawn', 'Connection withdrawn'],
  ['outside-working-hours', 'Outside working hours'],
] as const;

describe('Enginy as data', () => {
  test('keeps the laws of a model', () => {
    expect(checkModel(enginy)).toEqual([]);
  });

  test('is plain data: it survives JSON, and a safe reader', () => {
    const text = JSON.stringify(enginy);
    expect(JSON.parse(text)).toEqual(enginy);
    expect(parseStatusModel(JSON.parse(text))).toEqual(enginy);
  });

  test('is one column "Status" that shows one status', () => {
    const { id, name, column, display, initial, exclusive, systemOnly, suppresses } = enginy;
    expect({ id, name, column, display, initial, exclusive, systemOnly, suppresses }).toEqual({
      id: 'enginy',
      name: 'Enginy',
      column: 'Status',
      display: 'one',
      initial: 'not-started',
      exclusive: [],
      systemOnly: [],
      suppresses: ['lead.unsubscribed'],
    });
  });

  test('has its six statuses in menu order', () => {
    const rows = Object.entries(enginy.statuses).map(([id, { label, phase, tone, group }]) => {
      return [id, label, phase, tone, group];
    });
    expect(rows).toEqual([
      ['not-started', 'Not started', 'pending', 'neutral', undefined],
      ['in-progress', 'In progress', 'running', 'info', undefined],
      ['error', 'Error', 'problem', 'critical', undefined],
      ['finished', 'Finished', 'finished', 'neutral', undefined],
      ['paused', 'Paused', 'held', 'warning', undefined],
      ['replied', 'Replied', 'engaged', 'accent', undefined],
    ]);
  });

  test('has its substatuses in menu order, those of Finished strongest first', () => {
    const rows = Object.entries(enginy.substatuses).map(([id, { of, label }]) => [of, id, label]);
    expect(rows).toEqual([
      ...waits.map(([id, label]) => ['in-progress', id, label]),
      ...errors.map(([id, label]) => ['error', id, label]),
      ['finished', 'deleted', 'Deleted'],
      ['finished', 'blocked', 'Blocked'],
      ['finished', 'bounced', 'Bounced'],
      ['finished', 'out-of-office', 'Out of office'],
      ['finished', 'not-connected', 'Not connected'],
      ['finished', 'no-response', 'No response'],
      ['paused', 'campaign-paused', 'Campaign paused'],
      ['paused', 'contact-paused', 'Contact paused'],
    ]);
  });

  test.each([
    ['deleted', 'stopped', 'neutral'],
    ['blocked', 'suppressed', 'critical'],
    ['bounced', 'problem', 'critical'],
    ['out-of-office', 'finished', 'neutral'],
    ['not-connected', 'stopped', 'neutral'],
    ['no-response', 'finished', 'neutral'],
  ])('Finished / %s looks %s and %s', (substatus, phase, tone) => {
    expect(describeStatus(enginy, 'finished', substatus)).toMatchObject({ label: 'Finished', phase, tone });
  });

  test('says of every status what it means and what is next, and of every substatus why', () => {
    const texts = [
      ...Object.values(enginy.statuses).flatMap(({ means, next }) => [means, next]),
      ...Object.values(enginy.substatuses).map(({ explains }) => explains),
    ];
    expect(texts.filter((text) => !/^[A-Z].+\.$/.test(text))).toEqual([]);
    const explanations = Object.values(enginy.substatuses).map(({ explains }) => explains);
    expect(new Set(explanations).size).toBe(36);
  });

  test.each(errors)('names the fix of %s', (id, _label, fix) => {
    expect(enginy.substatuses[id].fix).toBe(fix);
  });
});

describe('Enginy shows', () => {
  test('Not started for a lead to which nothing happened, and for one that was added', () => {
    expect(read()).toMatchObject({
      status: 'not-started',
      substatuses: [],
      also: [],
      reached: ['not-started'],
    });
    expect(said('lead.added')).toBe('not-started');
  });

  test('In progress once the campaign took the lead up', () => {
    expect(said('lead.added', 'lead.started')).toBe('in-progress');
  });

  test.each(waits)('In progress / %s while it waits for that', (code) => {
    const reading = read('lead.started', ['lead.waiting', { code, until }]);
    expect(reading).toMatchObject({ status: 'in-progress', substatus: code, substatuses: [code], until });
    expect(reading.because).toMatchObject({ type: 'lead.waiting', at: minuteOf(1) });
  });

  test.each([...sends, 'linkedin.accepted'] as const)('no wait after a later %s', (type) => {
    expect(said('lead.started', ['lead.waiting', { code: 'scheduled' }], type)).toBe('in-progress');
    expect(said('lead.started', type, ['lead.waiting', { code: 'scheduled' }])).toBe(
      'in-progress / scheduled',
    );
  });

  test('no substatus for a wait that it does not know', () => {
    expect(said('lead.started', ['lead.waiting', { code: 'moon-phase' }])).toBe('in-progress');
    expect(said('lead.started', 'lead.waiting')).toBe('in-progress');
  });

  test.each(errors)('Error / %s while the step stands failed for it', (code) => {
    expect(said('lead.started', ['step.failed', { code }])).toBe(`error / ${code}`);
  });

  test.each(['step.retried', 'step.skipped', ...sends] as const)('no error after a later %s', (type) => {
    const failed: Fact = ['step.failed', { code: 'missing-subject' }];
    expect(said('lead.started', failed, type)).toBe('in-progress');
    expect(said('lead.started', type, failed)).toBe('error / missing-subject');
  });

  test('Error without a substatus for a failure that it does not know', () => {
    expect(said('lead.started', ['step.failed', { code: 'gremlins' }])).toBe('error');
    expect(said('lead.started', 'step.failed')).toBe('error');
  });

  test('the failure in the error, not the wait before it', () => {
    const wait: Fact = ['lead.waiting', { code: 'scheduled', until }];
    const reading = read('lead.started', wait, ['step.failed', { code: 'empty-message' }]);
    expect(reading).toMatchObject({ status: 'error', substatuses: ['empty-message'] });
    expect(reading.until).toBeUndefined();
  });

  test('Paused / contact-paused until the lead is resumed', () => {
    expect(said('lead.started', 'lead.paused')).toBe('paused / contact-paused');
    expect(said('lead.started', 'lead.paused', 'lead.resumed')).toBe('in-progress');
    expect(said('lead.started', 'lead.resumed', 'lead.paused')).toBe('paused / contact-paused');
    expect(read('lead.started', ['lead.paused', { until }]).until).toBe(until);
  });

  test('Paused / campaign-paused until the campaign is resumed', () => {
    expect(said('lead.started', 'campaign.paused')).toBe('paused / campaign-paused');
    expect(said('lead.started', 'campaign.paused', 'campaign.resumed')).toBe('in-progress');
  });

  test('the campaign’s pause before the lead’s own, and the lead’s own when the campaign goes on', () => {
    const both: readonly Fact[] = ['lead.started', 'lead.paused', 'campaign.paused'];
    expect(read(...both)).toMatchObject({ status: 'paused', substatuses: ['campaign-paused'] });
    expect(read(...both).because?.type).toBe('campaign.paused');
    expect(said('lead.started', 'campaign.paused', 'lead.paused')).toBe('paused / campaign-paused');
    expect(said(...both, 'campaign.resumed')).toBe('paused / contact-paused');
    expect(said(...both, 'lead.resumed')).toBe('paused / campaign-paused');
    expect(said(...both, 'lead.resumed', 'campaign.resumed')).toBe('in-progress');
  });

  test.each(replies)('Replied after %s', (type) => {
    expect(said('lead.started', 'email.sent', type)).toBe('replied');
  });
});

describe('Enginy shows Finished', () => {
  test('as deleted', () => {
    expect(said('lead.started', 'lead.deleted')).toBe('finished / deleted');
  });

  test('as blocked while the team blocks the person, and after an opt-out', () => {
    expect(said('lead.started', 'lead.blocked')).toBe('finished / blocked');
    expect(said('lead.started', 'lead.blocked', 'lead.unblocked')).toBe('in-progress');
    expect(said('lead.started', 'lead.unsubscribed')).toBe('finished / blocked');
    expect(said('lead.started', 'lead.blocked', 'lead.unsubscribed', 'lead.unblocked')).toBe(
      'finished / blocked',
    );
    expect(said('lead.started', 'lead.unsubscribed', 'lead.resubscribed')).toBe('finished / blocked');
  });

  test.each(bounces)('as bounced after %s until the step is retried', (type) => {
    expect(said('lead.started', 'email.sent', type)).toBe('finished / bounced');
    expect(said('lead.started', 'email.sent', type, 'email.sent')).toBe('finished / bounced');
    expect(said('lead.started', 'email.sent', type, 'step.retried')).toBe('in-progress');
  });

  test('as out of office until the lead is resumed', () => {
    expect(said('lead.started', 'email.out-of-office')).toBe('finished / out-of-office');
    expect(said('lead.started', 'email.out-of-office', 'lead.resumed')).toBe('in-progress');
  });

  test('as not connected after a declined invitation, until another one or until it is resumed', () => {
    const declined: readonly Fact[] = ['lead.started', 'linkedin.invited', 'linkedin.declined'];
    expect(said(...declined)).toBe('finished / not-connected');
    expect(read(...declined).because?.type).toBe('linkedin.declined');
    expect(said(...declined, 'linkedin.invited')).toBe('in-progress');
    expect(said(...declined, 'lead.resumed')).toBe('in-progress');
  });

  test('as not connected when the campaign ended it for that reason', () => {
    const ended: Fact = ['lead.finished', { reason: 'not-connected' }];
    const reading = read('lead.started', 'linkedin.invited', ended);
    expect(reading).toMatchObject({ status: 'finished', substatuses: ['not-connected', 'no-response'] });
    expect(reading.because?.type).toBe('lead.finished');
    expect(said('lead.started', 'linkedin.invited', ended, 'lead.resumed')).toBe('in-progress');
  });

  test('as not connected when both say so, and by the end alone when the invitation went out anew', () => {
    const both: readonly Fact[] = [
      'lead.started',
      'linkedin.declined',
      ['lead.finished', { reason: 'not-connected' }],
    ];
    expect(read(...both)).toMatchObject({
      substatus: 'not-connected',
      because: { type: 'linkedin.declined' },
    });
    expect(said(...both, 'linkedin.invited')).toBe('finished / not-connected');
    expect(read(...both, 'linkedin.invited').because?.type).toBe('lead.finished');
    expect(said(...both, 'lead.resumed')).toBe('in-progress');
  });

  test('as not connected after a declined invitation, whatever else ended it', () => {
    const invited: readonly Fact[] = ['lead.started', 'linkedin.invited', 'linkedin.declined'];
    expect(said(...invited, ['lead.finished', { reason: 'stopped' }])).toBe('finished / not-connected');
    expect(said(...invited, 'lead.completed')).toBe('finished / not-connected');
  });

  test('not as not connected when the latest end has another reason', () => {
    const ended: readonly Fact[] = ['lead.started', ['lead.finished', { reason: 'not-connected' }]];
    expect(said(...ended, 'lead.resumed', 'lead.completed')).toBe('finished / no-response');
    expect(said(...ended, 'lead.completed')).toBe('finished / no-response');
    expect(said('lead.started', ['lead.finished', { reason: 'stopped' }])).toBe('finished / no-response');
  });

  test.each(ends)('without a response after %s until the lead is resumed', (type) => {
    expect(said('lead.started', 'email.sent', type)).toBe('finished / no-response');
    expect(said('lead.started', 'email.sent', type, 'lead.resumed')).toBe('in-progress');
  });

  test('by the strongest of its reasons, and all of them in order', () => {
    const all: readonly Fact[] = [
      'lead.started',
      'lead.completed',
      'linkedin.declined',
      'email.out-of-office',
      'email.bounced',
      'lead.blocked',
      'lead.deleted',
    ];
    const strongest = ['no-response', 'not-connected', 'out-of-office', 'bounced', 'blocked', 'deleted'];
    const seen = strongest.map((_, index) => read(...all.slice(0, index + 2)).substatus);
    expect(seen).toEqual(strongest);
    expect(read(...all).substatuses).toEqual(strongest.toReversed());
  });

  test('by the strongest whichever came last', () => {
    expect(said('lead.started', 'lead.deleted', 'lead.blocked')).toBe('finished / deleted');
    expect(said('lead.started', 'lead.unsubscribed', 'email.bounced')).toBe('finished / blocked');
    expect(said('lead.started', 'email.bounced', 'email.out-of-office')).toBe('finished / bounced');
    expect(said('lead.started', 'email.out-of-office', 'linkedin.declined')).toBe('finished / out-of-office');
    expect(said('lead.started', 'linkedin.declined', 'lead.completed')).toBe('finished / not-connected');
  });
});

describe('in Enginy', () => {
  test('the order is as the product has it', () => {
    expect(enginy.precedence).toEqual([
      'replied',
      'finished',
      'paused',
      'error',
      'in-progress',
      'not-started',
    ]);
  });

  test('a reply outranks the end of the sequence, whichever came first', () => {
    expect(said('lead.started', 'lead.completed', 'email.replied')).toBe('replied');
    expect(said('lead.started', 'email.replied', 'lead.completed')).toBe('replied');
    expect(said('lead.started', 'email.out-of-office', 'linkedin.replied')).toBe('replied');
    expect(said('lead.started', 'sms.replied', 'email.bounced')).toBe('replied');
    expect(said('lead.started', 'email.replied', 'linkedin.declined')).toBe('replied');
    expect(said('lead.started', 'email.replied', 'lead.paused', 'campaign.paused')).toBe('replied');
    expect(said('lead.started', 'email.replied', 'step.failed')).toBe('replied');
  });

  test('a reply does not outrank deletion, a block or an opt-out', () => {
    expect(said('lead.started', 'email.replied', 'lead.deleted')).toBe('finished / deleted');
    expect(said('lead.started', 'lead.blocked', 'email.replied')).toBe('finished / blocked');
    expect(said('lead.started', 'email.replied', 'lead.blocked', 'lead.unblocked')).toBe('replied');
    expect(said('lead.started', 'lead.unsubscribed', 'linkedin.replied')).toBe('finished / blocked');
    expect(said('lead.started', 'email.replied', 'lead.unsubscribed')).toBe('finished / blocked');
  });

  test('an end outranks a pause and an error', () => {
    expect(said('lead.started', 'lead.completed', 'lead.paused')).toBe('finished / no-response');
    expect(said('lead.started', 'lead.completed', 'campaign.paused')).toBe('finished / no-response');
    expect(said('lead.started', 'step.failed', 'email.bounced')).toBe('finished / bounced');
  });

  test('a pause outranks an error, which is there again when it is over', () => {
    const paused: readonly Fact[] = [
      'lead.started',
      ['step.failed', { code: 'missing-crm-id' }],
      'lead.paused',
    ];
    expect(said(...paused)).toBe('paused / contact-paused');
    expect(said(...paused, 'lead.resumed')).toBe('error / missing-crm-id');
  });

  test('a pause before the start leaves the lead not started', () => {
    expect(said('lead.added', 'lead.paused')).toBe('paused / contact-paused');
    expect(said('lead.added', 'lead.paused', 'lead.resumed')).toBe('not-started');
  });

  test('every status ever reached stays reached', () => {
    const story: readonly Fact[] = [
      'lead.added',
      'lead.started',
      'step.failed',
      'step.retried',
      'lead.paused',
      'lead.resumed',
      'email.sent',
    ];
    expect(read(...story).reached).toEqual(['not-started', 'in-progress', 'error', 'paused']);
    expect(read(...story, 'email.replied', 'lead.blocked').reached).toEqual([
      'not-started',
      'in-progress',
      'error',
      'finished',
      'paused',
      'replied',
    ]);
    expect(read('lead.added', 'lead.blocked', 'lead.unblocked').reached).toEqual(['not-started', 'finished']);
    expect(read('lead.added', 'campaign.paused', 'campaign.resumed').reached).toEqual([
      'not-started',
      'paused',
    ]);
  });

  test('every status and substatus has an example that reads so', () => {
    for (const [id, { of }] of Object.entries(enginy.substatuses)) {
      expect(readStatus(enginy, exampleJournal(enginy, of, id))).toMatchObject({ status: of, substatus: id });
    }
  });
});

describe('an action of Enginy', () => {
  const statuses = Object.keys(shown) as (keyof typeof shown)[];
  const reasonOf = (facts: readonly Fact[], action: string, context = contextOf()): string => {
    const decision = decide(enginy, leadOf(facts), action, context);
    return decision.ok ? 'ok' : decision.refusal.reason;
  };

  test('is one of six, in menu order', () => {
    expect(Object.entries(enginy.actions).map(([id, { label }]) => [id, label])).toEqual([
      ['pause', 'Pause'],
      ['resume', 'Resume'],
      ['retry', 'Retry'],
      ['block', 'Block'],
      ['unblock', 'Unblock'],
      ['delete', 'Delete'],
    ]);
    expect(Object.values(enginy.actions).map(({ undo }) => undo)).toEqual([
      'resume',
      'pause',
      undefined,
      'unblock',
      'block',
      undefined,
    ]);
    expect(Object.values(enginy.actions).map(({ destructive }) => destructive)).toEqual([
      false,
      false,
      false,
      false,
      false,
      true,
    ]);
    expect(Object.values(enginy.actions).some(({ anyMember }) => anyMember)).toBe(false);
  });

  test.each([
    ['pause', ['not-started', 'in-progress', 'error']],
    ['resume', ['paused']],
    ['retry', ['error']],
    ['block', ['not-started', 'in-progress', 'error', 'paused', 'replied']],
    ['unblock', []],
    ['delete', ['not-started', 'in-progress', 'error', 'finished', 'paused', 'replied']],
  ])('%s is offered from %j and nowhere else', (action, offered) => {
    expect(statuses.map((status) => read(...shown[status]).status)).toEqual(statuses);
    expect(statuses.filter((status) => reasonOf(shown[status], action) === 'ok')).toEqual(offered);
    const others = statuses.filter((status) => !offered.includes(status));
    expect(others.map((status) => reasonOf(shown[status], action))).toEqual(others.map(() => 'not-offered'));
  });

  test.each<[string, readonly Fact[], object]>([
    ['pause', shown['in-progress'], { type: 'lead.paused', data: { until, note: 'On holiday' } }],
    ['resume', shown.paused, { type: 'lead.resumed' }],
    ['retry', shown.error, { type: 'step.retried' }],
    ['block', shown.replied, { type: 'lead.blocked' }],
    ['unblock', ['lead.started', 'lead.blocked'], { type: 'lead.unblocked' }],
    ['delete', shown.finished, { type: 'lead.deleted' }],
  ])('%s makes one event', (action, facts, event) => {
    const params = { until, note: 'On holiday', reason: 'not asked for' };
    const decision = decide(enginy, leadOf(facts), action, contextOf({ params, wishId: 'wish-1' }));
    const stamp = { id: 'new-1', leadId: 'lead-1', at: '2026-06-01T12:00:00.000Z', causedBy: 'wish-1' };
    expect(decision).toEqual({
      ok: true,
      events: [{ ...stamp, by: { kind: 'user', id: 'user-1' }, ...event }],
    });
  });

  test('pause carries nothing when nothing was given along', () => {
    const decision = decide(enginy, leadOf(shown.error), 'pause', contextOf());
    expect(decision.ok && decision.events[0]).not.toHaveProperty('data');
  });

  test('resume of one lead waits for the campaign', () => {
    expect(reasonOf(['lead.started', 'campaign.paused'], 'resume')).toBe('campaign-paused');
    expect(reasonOf(['lead.started', 'lead.paused', 'campaign.paused'], 'resume')).toBe('campaign-paused');
    expect(reasonOf(['lead.started', 'lead.paused', 'campaign.paused', 'campaign.resumed'], 'resume')).toBe(
      'ok',
    );
  });

  test('unblock takes back the team’s own block, and no opt-out', () => {
    expect(reasonOf(['lead.started', 'lead.blocked'], 'unblock')).toBe('ok');
    expect(reasonOf(['lead.started', 'lead.blocked', 'lead.unblocked', 'lead.completed'], 'unblock')).toBe(
      'not-offered',
    );
    expect(reasonOf(['lead.started', 'lead.unsubscribed'], 'unblock')).toBe('not-offered');
    expect(reasonOf(['lead.started', 'lead.blocked', 'email.bounced'], 'unblock')).toBe('ok');
  });

  test('is offered by the status alone where there is no journal', () => {
    const lead = { id: 'lead-1', status: 'finished' };
    const offered = actionsFor(enginy, lead, contextOf()).filter(({ decision }) => decision.ok);
    expect(offered.map(({ action }) => action)).toEqual(['unblock', 'delete']);
    expect(decide(enginy, { id: 'lead-1', status: 'paused' }, 'resume', contextOf()).ok).toBe(true);
  });

  test('is none of those that Enginy does not have', () => {
    expect(reasonOf(shown['in-progress'], 'launch')).toBe('unknown-action');
    expect(reasonOf(shown['in-progress'], '__proto__')).toBe('unknown-action');
  });

  test('is the owner’s alone in team mode, asked after the name and before all else', () => {
    const foreign = contextOf({ campaign: { teamMode: true, ownerId: 'user-2' } });
    const paused: readonly Fact[] = ['lead.started', 'campaign.paused'];
    const reasons = Object.keys(enginy.actions).map((action) => reasonOf(paused, action, foreign));
    expect(reasons).toEqual(['not-owner', 'not-owner', 'not-owner', 'not-owner', 'not-owner', 'not-owner']);
    expect(reasonOf(paused, 'launch', foreign)).toBe('unknown-action');
    const own = contextOf({ campaign: { teamMode: true, ownerId: 'user-1' } });
    expect(reasonOf(paused, 'retry', own)).toBe('not-offered');
    expect(reasonOf(paused, 'resume', own)).toBe('campaign-paused');
    expect(reasonOf(paused, 'block', own)).toBe('ok');
    expect(reasonOf(paused, 'block', contextOf({ campaign: { teamMode: false, ownerId: 'user-2' } }))).toBe(
      'ok',
    );
  });

  test('for the whole campaign is pause and resume', () => {
    const rows = Object.entries(enginy.campaignActions).map(([id, { label, emits }]) => [id, label, emits]);
    expect(rows).toEqual([
      ['pause-campaign', 'Pause campaign', [{ type: 'campaign.paused' }]],
      ['resume-campaign', 'Resume campaign', [{ type: 'campaign.resumed' }]],
    ]);
  });
});

describe('a deleted lead of Enginy', () => {
  const facts: readonly Fact[] = ['lead.started', 'email.sent', 'lead.blocked', 'lead.deleted'];

  test('stays on the list', () => {
    expect(isHidden(enginy, leadOf(facts))).toBe(false);
    expect(matches(enginy, { substatus: ['deleted'] }, leadOf(facts))).toBe(true);
  });

  test('offers nothing', () => {
    const offers = actionsFor(enginy, leadOf(facts), contextOf());
    const reasons = offers.map(({ decision }) => (decision.ok ? 'ok' : decision.refusal.reason));
    expect(reasons).toEqual([
      'not-offered',
      'not-offered',
      'not-offered',
      'not-offered',
      'not-offered',
      'not-offered',
    ]);
  });
});

describe('Enginy reacts', () => {
  test.each<[Fact, string, object]>([
    ['email.out-of-office', 'lead.finished', { reason: 'out-of-office' }],
    ['email.bounced', 'lead.finished', { reason: 'bounced' }],
    ['email.soft-bounced', 'lead.finished', { reason: 'bounced' }],
    ['linkedin.declined', 'lead.finished', { reason: 'not-connected' }],
    [['linkedin.withdrawn', { until }], 'lead.waiting', { code: 'connection-withdrawn', until }],
  ])('to %j by %s', (fact, type, data) => {
    const due = reactionsTo(enginy, eventOf(fact, 7)).map(({ event }) => event);
    const stamp = { id: 'event-7~1', leadId: 'lead-1', at: minuteOf(7), by: { kind: 'system' } };
    expect(due).toEqual([{ ...stamp, type, data }]);
  });

  test('with the step count of the campaign on an end, where it is known', () => {
    const [due] = reactionsTo(enginy, eventOf('linkedin.declined'), { campaign: { stepCount: 4 } });
    expect(due?.event.data).toEqual({ reason: 'not-connected', stepCount: 4 });
  });

  test('to nothing else, not even to a reply', () => {
    const quiet = EVENT_TYPES.filter((type) => reactionsTo(enginy, eventOf(type)).length === 0);
    const loud = [
      'email.out-of-office',
      'email.bounced',
      'email.soft-bounced',
      'linkedin.declined',
      'linkedin.withdrawn',
    ];
    expect(EVENT_TYPES.filter((type) => !quiet.includes(type)).toSorted()).toEqual(loud.toSorted());
  });

  test('so that the days to the next invitation can be counted', () => {
    const [due] = reactionsTo(enginy, eventOf(['linkedin.withdrawn', { until }], 2));
    const journal = journalOf('lead.started', 'linkedin.invited');
    const reading = due && readStatus(enginy, { ...journal, 'lead.waiting': due.event });
    expect(reading).toMatchObject({ status: 'in-progress', substatus: 'connection-withdrawn', until });
  });
});

describe('nothing is sent in Enginy', () => {
  const stopped = (...facts: readonly Fact[]): boolean => stops(enginy, journalOf(...facts));
  const begun = ['lead.started', 'email.sent'] as const;

  test('before the lead is launched, started or sent something', () => {
    expect(stopped()).toBe(true);
    expect(stopped('lead.added')).toBe(true);
    expect(stopped('lead.added', ['lead.waiting', { code: 'scheduled' }])).toBe(true);
    expect([stopped('lead.launched'), stopped('lead.started')]).toEqual([false, false]);
    expect(sends.map((type) => stopped(type))).toEqual(sends.map(() => false));
  });

  test.each<[Fact, readonly Fact[]]>([
    ['lead.blocked', ['lead.unblocked']],
    ['lead.paused', ['lead.resumed']],
    ['campaign.paused', ['campaign.resumed']],
    ['email.bounced', ['step.retried']],
    ['email.soft-bounced', ['step.retried']],
    ['email.out-of-office', ['lead.resumed']],
    ['linkedin.declined', ['linkedin.invited', 'lead.resumed']],
    ['lead.completed', ['lead.resumed']],
    ['lead.finished', ['lead.resumed']],
    ['step.failed', ['step.retried', 'step.skipped', ...sends]],
  ])('from %s until one of %j', (fact, undoing) => {
    expect(stopped(...begun, fact)).toBe(true);
    expect(undoing.map((then) => stopped(...begun, fact, then))).toEqual(undoing.map(() => false));
  });

  test.each(['lead.deleted', 'lead.unsubscribed', ...replies] as const)('from %s on, for good', (type) => {
    const undoing = [
      'lead.resumed',
      'lead.resubscribed',
      'lead.unblocked',
      'step.retried',
      'email.sent',
    ] as const;
    expect(stopped(...begun, type)).toBe(true);
    expect(stopped(...begun, type, ...undoing)).toBe(true);
  });

  test('and everything else stops nothing', () => {
    const harmless = [
      'lead.waiting',
      'email.opened',
      'email.clicked',
      'linkedin.accepted',
      'linkedin.withdrawn',
    ] as const;
    expect(harmless.map((type) => stopped(...begun, type))).toEqual(harmless.map(() => false));
    expect(stopped(...begun, 'email.auto-replied', 'call.due', 'lead.interested')).toBe(false);
  });

  test('while a stronger status hides the pause', () => {
    expect(stopped(...begun, 'lead.paused', 'email.bounced', 'step.retried')).toBe(true);
  });
});
