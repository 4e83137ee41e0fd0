import { describe, expect, it } from 'vitest';
import type { StatusModel } from '../../src/core/index.js';
import { enginy, lemlist, mailoptimal, models, quickmail, reply } from '../../src/models/index.js';
import { createSimulation } from './create-simulation.js';
import type { LoggedEvent } from './logged-event.js';
import { readTraits } from './traits.js';
import type { Scenario } from './scenario.js';

function live(model: StatusModel, scenario: string | Scenario, leads = 400, days = 45) {
  const simulation = createSimulation({ model, seed: 9, scenario, leads });
  simulation.advance({ days });
  return simulation;
}

/** Facts that nobody placed, of a type. */
const factsOf = ({ log }: { readonly log: readonly LoggedEvent[] }, type: string) =>
  log.filter((event) => event.type === type && event.at >= '2026-03-02T07:00');

describe('every error happens from its cause, and is cured', () => {
  it.each([lemlist, quickmail, enginy])('in $id', { timeout: 240_000 }, (model) => {
    const simulation = live(model, 'error-zoo');
    const failures = factsOf(simulation, 'step.failed');
    const met = new Set(failures.map(({ data }) => data?.code));
    const codes = readTraits(model).values('step.failed', 'code');
    expect(codes.filter((code) => !met.has(code))).toEqual([]);
    // All that has a cure is cured for somebody: the very step goes out to them later.
    const cured = new Set(
      failures.filter((event) => isCured(simulation.log, event)).map(({ data }) => data?.code),
    );
    expect(codes.filter((code) => !cured.has(code) && code !== 'will-bounce')).toEqual([]);
  });

  it('says how long a text was that is too long', () => {
    const simulation = live(enginy, 'error-zoo');
    const failure = factsOf(simulation, 'step.failed').find(({ data }) => data?.code === 'message-too-long');
    expect(failure?.data?.params?.['limit']).toBe(1900);
    expect(failure?.data?.params?.['length']).toBeGreaterThan(1900);
  });
});

function isCured(log: readonly LoggedEvent[], { leadId, data, seq }: LoggedEvent): boolean {
  return log
    .slice(seq)
    .some(
      (later) =>
        later.leadId === leadId && later.data?.sender !== undefined && later.data.step === data?.step,
    );
}

describe('every value that a product tells apart happens in an ordinary or a named situation', () => {
  const scenarios = [
    'calm',
    'error-zoo',
    'bounce-storm',
    'unsubscribe-race',
    'reply-flood',
    'launch-rush',
    'two-people-editing',
  ];
  it.each(models)('in $id', { timeout: 480_000 }, (model) => {
    const seen = new Set<string>();
    const note = ({ type, data }: LoggedEvent) => {
      seen.add(type);
      for (const [key, value] of Object.entries(data ?? {}))
        seen.add(`${type} ${key} ${typeof value === 'string' ? value : JSON.stringify(value)}`);
    };
    for (const scenario of scenarios) {
      const simulation = live(
        model,
        scenario,
        scenario === 'calm' ? 600 : 300,
        scenario === 'calm' ? 100 : 40,
      );
      const placed = new Set(
        simulation.log.filter(({ type }) => type === 'lead.added').map(({ leadId }) => leadId),
      );
      simulation.log.filter(({ leadId, at }) => placed.has(leadId) && at >= '2026-03-02T07:00').forEach(note);
    }
    const traits = readTraits(model);
    const keys = [
      ['lead.enriching', 'kind'],
      ['lead.paused', 'cause'],
      ['lead.canceled', 'cause'],
      ['lead.waiting', 'code'],
      ['step.failed', 'code'],
      ['email.bounced', 'reason'],
      ['email.soft-bounced', 'reason'],
      ['lead.blocked', 'reason'],
      ['lead.unsubscribed', 'via'],
      ['lead.finished', 'reason'],
    ] as const;
    const wanted = keys.flatMap(([type, key]) =>
      traits.values(type, key).map((value) => `${type} ${key} ${value}`),
    );
    const missing = wanted.filter((fact) => !seen.has(fact));
    expect(missing.filter((fact) => !ELSEWHERE.has(fact))).toEqual([]);
  });
});

/** One reason for either kind of bounce; and routes that a person outside takes. */
const ELSEWHERE = new Set([
  ...['invalid-address', 'unknown-domain', 'blocked-domain'].map(
    (reason) => `email.soft-bounced reason ${reason}`,
  ),
  ...['mailbox-full', 'temporary'].map((reason) => `email.bounced reason ${reason}`),
  'lead.unsubscribed via dnc-list',
]);

describe('an absence has another consequence in each product', () => {
  const away = { email: 'ooo+14d@people.example' };
  it('QuickMail adds the days to the wait', () => {
    const simulation = createSimulation({ model: quickmail, leads: [away] });
    simulation.advance({ days: 40 });
    const [first, second] = factsOf(simulation, 'email.sent').map(({ at }) => Date.parse(at));
    expect(((second ?? 0) - (first ?? 0)) / 86_400_000).toBeGreaterThanOrEqual(17);
  });

  it('a rule may move the lead to a sub-campaign, which cancels it here', () => {
    const { settings } = createSimulation({ model: quickmail, leads: 0 }).campaign;
    const campaign = { settings: { ...settings, subCampaignOn: ['out-of-office'] as const } };
    const simulation = createSimulation({ model: quickmail, leads: [away], campaign });
    simulation.advance({ days: 30 });
    expect(simulation.counts().substatus['by-rule']).toBe(1);
    expect(factsOf(simulation, 'email.sent')).toHaveLength(1);
  });
});

it('a delay stands still while a lead is paused', () => {
  const simulation = createSimulation({
    model: mailoptimal,
    leads: [{ email: 'reply+day90@people.example' }],
  });
  const act = (action: string) =>
    simulation.act({ action, selection: { ids: ['lead-000001'] }, idempotencyKey: action });
  simulation.advance({ days: 1 });
  act('pause');
  simulation.advance({ days: 7 });
  act('resume');
  simulation.advance({ days: 20 });
  const [first, second] = factsOf(simulation, 'email.sent').map(({ at }) => Date.parse(at));
  expect(((second ?? 0) - (first ?? 0)) / 86_400_000).toBeGreaterThanOrEqual(10);
});

it('with onReply continue the campaign goes on after a reply, where the product lets it', () => {
  for (const model of [lemlist, reply]) {
    const { settings } = createSimulation({ model, leads: 0 }).campaign;
    const campaign = { settings: { ...settings, onReply: 'continue' as const } };
    const leads = [{ email: 'reply+day1@people.example', linkedinUrl: 'https://x.example/a' }];
    const [goesOn, stops] = [campaign, {}].map((more) =>
      createSimulation({ model, leads, campaign: more, invariants: true }),
    );
    goesOn?.advance({ days: 30 });
    stops?.advance({ days: 30 });
    expect(goesOn && factsOf(goesOn, 'email.sent').length).toBeGreaterThan(1);
    expect(stops && factsOf(stops, 'email.sent')).toHaveLength(1);
    expect(goesOn?.breaches).toEqual([]);
  }
});

it('sends in office hours on both sides of a change of the clocks, in any zone', { timeout: 240_000 }, () => {
  for (const timeZone of ['America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'Pacific/Apia']) {
    const schedule = { timeZone, days: [1, 2, 3, 4, 5, 6, 7], from: '00:00', to: '24:00' };
    for (const start of ['2026-03-01T00:00:00Z', '2026-10-20T00:00:00Z']) {
      const simulation = createSimulation({
        model: lemlist,
        leads: 60,
        start,
        campaign: { schedule },
        invariants: true,
      });
      simulation.advance({ days: 40 });
      expect(simulation.breaches).toEqual([]);
    }
  }
});

it('a disconnected mailbox holds mails back where the product has no word for it, until it is connected again', () => {
  const simulation = createSimulation({ model: mailoptimal, leads: 40, seed: 6, invariants: true });
  for (const { id } of simulation.campaign.senders)
    simulation.inject({ kind: 'sender-disconnected', channel: 'email', sender: id });
  simulation.advance({ days: 5 });
  expect(factsOf(simulation, 'email.sent')).toEqual([]);
  for (const { id } of simulation.campaign.senders)
    simulation.inject({ kind: 'sender-reconnected', channel: 'email', sender: id });
  simulation.advance({ days: 4 });
  expect(factsOf(simulation, 'email.sent').length).toBeGreaterThan(20);
  expect(simulation.breaches).toEqual([]);
});

it('a mail that came back goes out again, and no later step with it for a second time', () => {
  const behaviour = { hardBounce: 0, softBounce: 0, replied: 0, addressCorrected: 1, actsAfterHours: 1 };
  const steps = [
    { channel: 'email', delayDays: 0 },
    { channel: 'sms', delayDays: 1 },
    { channel: 'email', delayDays: 9 },
  ] as const;
  const simulation = createSimulation({
    model: reply,
    leads: 30,
    scenario: { id: 'late-bounce', title: '', behaviour },
    campaign: { steps },
    invariants: true,
  });
  const bounceBy = (ids: readonly string[]) =>
    simulation.act({ action: 'set-bounced', selection: { ids }, idempotencyKey: `bounce ${simulation.now}` });
  simulation.advance({ days: 1 });
  expect(bounceBy(['lead-000001']).totals.done).toBe(1);
  simulation.advance({ days: 3 });
  const texted = factsOf(simulation, 'sms.sent').map(({ leadId }) => leadId);
  expect(bounceBy(texted).totals.done).toBeGreaterThan(5);
  simulation.advance({ days: 20 });
  const mails = factsOf(simulation, 'email.sent').filter(({ leadId }) => leadId === 'lead-000001');
  expect(mails.map(({ data }) => data?.step)).toEqual([0, 0, 2]);
  expect(factsOf(simulation, 'lead.resumed').length).toBeGreaterThan(5);
  const again = factsOf(simulation, 'sms.sent').map(({ leadId }) => leadId);
  expect(new Set(again).size).toBe(again.length);
  expect(simulation.breaches).toEqual([]);
});
