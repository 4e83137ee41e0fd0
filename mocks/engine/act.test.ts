import { describe, expect, it } from 'vitest';
import { readStatus } from '../../src/core/index.js';
import type { Lead, StatusModel } from '../../src/core/index.js';
import { enginy, lemlist, mailoptimal, models, quickmail, reply } from '../../src/models/index.js';
import { createAccount } from './account.js';
import { createSimulation } from './create-simulation.js';
import type { Simulation } from './simulation.js';

/** An action of each product that many leads allow after some days, and the fact that it makes. */
const COMMON = [
  [lemlist, 'pause', 'lead.paused'],
  [quickmail, 'cancel', 'lead.canceled'],
  [mailoptimal, 'pause', 'lead.paused'],
  [enginy, 'pause', 'lead.paused'],
  [reply, 'set-paused', 'lead.paused'],
] as const;

function liveFor(model: StatusModel, days: number, leads = 60): Simulation {
  const simulation = createSimulation({ model, seed: 11, leads, invariants: true });
  simulation.advance({ days });
  return simulation;
}

const statusOf = (simulation: Simulation, lead: Lead | undefined) =>
  readStatus(simulation.model, lead?.journal ?? {}).status;

describe.each(COMMON)('an act in $id', (model, action, type) => {
  const everyId = (simulation: Simulation) => simulation.leads().leads.map(({ id }) => id);

  it('gives each lead one outcome, and the totals add up', () => {
    const simulation = liveFor(model, 4);
    const ids = [...everyId(simulation), 'lead-999999'];
    const { outcomes, totals } = simulation.act({
      action,
      selection: { ids: [...ids, ...ids] },
      idempotencyKey: 'a',
    });
    expect(outcomes.map(({ id }) => id)).toEqual(ids);
    const refused = Object.values(totals.refused).reduce((sum, count) => sum + count, 0);
    expect(totals.done + refused + totals.failed + totals.notAttempted).toBe(ids.length);
    expect(totals.done).toBeGreaterThan(0);
    expect(outcomes.at(-1)).toMatchObject({ result: 'failed', error: { kind: 'not-found' } });
    expect(simulation.breaches).toEqual([]);
  });

  it('has one effect for each key, and the same answer', () => {
    const simulation = liveFor(model, 4);
    const request = { action, selection: { ids: everyId(simulation) }, idempotencyKey: 'key' };
    const answer = simulation.act(request);
    const made = simulation.log.filter(({ causedBy }) => causedBy === 'key');
    expect(made.every((event) => event.type === type)).toBe(true);
    expect(made).toHaveLength(answer.totals.done);
    simulation.advance({ hours: 2 });
    expect(simulation.act(request)).toEqual(answer);
    expect(simulation.log.filter(({ causedBy }) => causedBy === 'key')).toHaveLength(made.length);
  });

  it('refuses another act under a key that was used, and keeps nothing of it', () => {
    const simulation = liveFor(model, 4);
    const [first = '', second = ''] = everyId(simulation);
    simulation.act({ action, selection: { ids: [first] }, idempotencyKey: 'key' });
    const before = [simulation.fingerprint(), simulation.inputs];
    const other = () => simulation.act({ action, selection: { ids: [second] }, idempotencyKey: 'key' });
    expect(other).toThrow(expect.objectContaining({ kind: 'conflict', code: 'conflict' }));
    expect([simulation.fingerprint(), simulation.inputs]).toEqual(before);
    expect(simulation.breaches).toEqual([]);
    expect(
      simulation.act({ idempotencyKey: 'key', selection: { ids: [first] }, action }).totals,
    ).toMatchObject({ notAttempted: 0 });
  });

  it('tried out dry says the same and changes nothing', () => {
    const simulation = liveFor(model, 4);
    const request = { action, selection: { ids: everyId(simulation) } };
    const before = simulation.fingerprint();
    const dry = simulation.act({ ...request, idempotencyKey: 'same', dryRun: true });
    expect(simulation.fingerprint()).toBe(before);
    expect(dry.undo).toBeUndefined();
    expect(simulation.act({ ...request, idempotencyKey: 'same' }).totals).toEqual(dry.totals);
    expect(simulation.act({ ...request, idempotencyKey: 'same', dryRun: true }).totals.done).toBe(0);
  });

  it('can be undone: everybody is where they were, and those to whom something happened since are refused', () => {
    const simulation = liveFor(model, 4);
    const before = new Map(simulation.leads().leads.map((lead) => [lead.id, lead]));
    const counts = simulation.counts().held;
    const report = simulation.act({ action, selection: { ids: [...before.keys()] }, idempotencyKey: 'a' });
    const token = report.undo?.token ?? '';
    expect(report.undo).toBeDefined();
    const undone = simulation.undo(token);
    expect(undone?.totals.done).toBe(report.totals.done);
    expect(simulation.counts().held).toEqual(counts);
    for (const [id, lead] of before) expect(simulation.lead(id)?.journal).toEqual(lead.journal);
    expect(simulation.undo(token)?.totals).toMatchObject({ done: 0, refused: { stale: report.totals.done } });
    expect(simulation.undo('undo-99')).toBeUndefined();
    simulation.advance({ days: 20 });
    expect(simulation.breaches).toEqual([]);
  });

  it('can be undone at the very moment of a fact: what is later in the log is not earlier in time', () => {
    const simulation = createSimulation({
      model,
      leads: [{ email: 'ada@people.example' }],
      invariants: true,
    });
    const [first = action] = Object.keys(model.actions);
    for (const id of [first, action]) {
      const request = { action: id, selection: { ids: ['lead-000001'] }, idempotencyKey: id };
      const { undo } = simulation.act(request);
      simulation.undo(undo?.token ?? '');
    }
    const times = simulation.log.map(({ at }) => at);
    expect(times.length).toBeGreaterThan(2);
    expect(times).toEqual(times.toSorted());
    expect(simulation.breaches).toEqual([]);
  });

  it('is refused as stale where more match than the person saw', () => {
    const simulation = liveFor(model, 4);
    const { total } = simulation.leads();
    const selection = { query: {}, except: ['lead-000001'], count: total - 1 };
    const report = simulation.act({ action, selection, idempotencyKey: 'a' });
    expect(report.totals).toMatchObject({ done: 0, refused: { stale: total - 2 } });
    const { totals, outcomes } = simulation.act({
      action,
      selection: { ...selection, count: total },
      idempotencyKey: 'b',
    });
    expect(totals.refused.stale).toBeUndefined();
    expect(outcomes.map(({ id }) => id)).not.toContain('lead-000001');
  });

  it('of a name that nobody knows is refused for each', () => {
    const simulation = liveFor(model, 1, 3);
    const { outcomes } = simulation.act({
      action: 'x',
      selection: { ids: everyId(simulation) },
      idempotencyKey: 'a',
    });
    expect(outcomes.map((outcome) => outcome.result === 'refused' && outcome.refusal.reason)).toEqual(
      Array(3).fill('unknown-action'),
    );
  });
});

describe('refusals that depend on more than the lead', () => {
  let asked = 0;
  const one = (simulation: Simulation, action: string, id = 'lead-000001', actor = 'ada') => {
    asked += 1;
    const request = { action, selection: { ids: [id] }, idempotencyKey: String(asked) };
    return simulation.act(request, { kind: 'user', id: actor }).outcomes[0];
  };

  it('not-owner in team mode, but for an opt-out', () => {
    const settings = {
      onReply: 'stop',
      outOfOfficeDays: 14,
      trackOpens: true,
      trackClicks: true,
      acceptWithinDays: 14,
      teamMode: true,
    } as const;
    const simulation = createSimulation({ model: reply, seed: 3, leads: 1, campaign: { settings } });
    simulation.advance({ days: 1 });
    expect(one(simulation, 'set-paused', 'lead-000001', 'grace')).toMatchObject({
      refusal: { reason: 'not-owner' },
    });
    expect(one(simulation, 'set-opted-out', 'lead-000001', 'grace')).toMatchObject({ result: 'done' });
    expect(simulation.summary.teamMode).toBe(true);
  });

  it('system-only', () => {
    const simulation = liveFor(reply, 1, 1);
    expect(one(simulation, 'set-opened')).toMatchObject({ refusal: { reason: 'system-only' } });
  });

  it('campaign-paused: the pause of the campaign outlasts the one by hand, and the other way round', () => {
    const simulation = liveFor(enginy, 2, 30);
    simulation.inject({ kind: 'campaign-paused' });
    const { held, substatus } = simulation.counts();
    expect(held['paused']).toBe(substatus['campaign-paused']);
    const [lead] = simulation.leads({ status: ['paused'] }).leads;
    expect(one(simulation, 'resume', lead?.id)).toMatchObject({ refusal: { reason: 'campaign-paused' } });
    const sent = simulation.log.length;
    simulation.advance({ days: 3 });
    expect(simulation.log.slice(sent).filter(({ type }) => type.endsWith('.sent'))).toEqual([]);
    simulation.actOnCampaign('resume-campaign');
    expect(simulation.counts().substatus['campaign-paused']).toBe(0);
    simulation.advance({ days: 3 });
    expect(simulation.breaches).toEqual([]);
  });

  it('sequence-complete, until a step is added: then a completed lead goes on with it', () => {
    const steps = [{ channel: 'email', delayDays: 0 } as const];
    const simulation = createSimulation({
      model: quickmail,
      seed: 5,
      leads: 30,
      campaign: { steps },
      invariants: true,
    });
    simulation.advance({ days: 10 });
    const [lead] = simulation.leads({ status: ['completed'] }).leads;
    expect(one(simulation, 'resume', lead?.id)).toMatchObject({ refusal: { reason: 'sequence-complete' } });
    simulation.inject({ kind: 'step-added', step: { channel: 'email', delayDays: 2, name: 'One more' } });
    expect(simulation.lead(lead?.id ?? '')?.step?.count).toBe(2);
    simulation.advance({ days: 3 });
    expect(statusOf(simulation, simulation.lead(lead?.id ?? ''))).toBe('completed');
    expect(one(simulation, 'resume', lead?.id)).toMatchObject({ result: 'done' });
    simulation.advance({ days: 5 });
    const sends = simulation.log.filter((event) => event.leadId === lead?.id && event.type === 'email.sent');
    expect(sends.map(({ data }) => data?.step)).toEqual([0, 1]);
    expect(simulation.breaches).toEqual([]);
  });

  it('irreversible: nothing leads out of an opt-out where the product says so', () => {
    const simulation = createSimulation({
      model: mailoptimal,
      leads: [{ email: 'unsubscribe@people.example' }],
    });
    simulation.advance({ days: 3 });
    expect(one(simulation, 'resume')).toMatchObject({ refusal: { reason: 'irreversible' } });
  });
});

describe('rows that are added', () => {
  it.each(models)('are told one by one in $id', (model) => {
    const simulation = createSimulation({
      model,
      leads: [{ email: 'unsubscribe@people.example' }],
      invariants: true,
    });
    simulation.advance({ days: 3 });
    const { outcomes } = simulation.addLeads([
      { email: ' New@People.example ' },
      { email: 'new@people.example' },
      { firstName: 'Nobody' },
      { email: 'not an address' },
      { email: 'Unsubscribe@people.example' },
      { linkedinUrl: 'https://www.linkedin.com/in/ada' },
    ]);
    expect(outcomes.map(({ result }) => result)).toEqual([
      'added',
      'duplicate',
      'invalid',
      'invalid',
      'do-not-contact',
      'added',
    ]);
    expect(simulation.counts().total).toBe(3);
    simulation.advance({ days: 10 });
    expect(simulation.breaches).toEqual([]);
  });

  it('are of one person without an email, however the profile or the number is spelled', () => {
    const account = createAccount({ doNotContact: ['https://linkedin.com/in/Rival/'] });
    const simulation = createSimulation({ model: lemlist, leads: [], account, invariants: true });
    const { outcomes } = simulation.addLeads([
      { linkedinUrl: 'https://www.linkedin.com/in/Anna/' },
      { linkedinUrl: 'linkedin.com/in/anna?utm=1' },
      { phone: '+49 170 123' },
      { phone: '+49170123' },
      { linkedinUrl: 'www.linkedin.com/in/rival' },
    ]);
    expect(outcomes.map(({ result }) => result)).toEqual([
      'added',
      'duplicate',
      'added',
      'duplicate',
      'do-not-contact',
    ]);
    expect(simulation.leads().leads.map(({ contact }) => contact)).toEqual([
      { linkedinUrl: 'https://www.linkedin.com/in/Anna/' },
      { phone: '+49 170 123' },
    ]);
  });
});

it.each(models)('the counts of $id leave out whoever is hidden', (model) => {
  const simulation = createSimulation({ model, seed: 4, leads: 40, invariants: true });
  simulation.advance({ days: 1 });
  const isShown = model.id === 'enginy';
  if (!model.actions['delete']) return;
  simulation.act({
    action: 'delete',
    selection: { ids: ['lead-000001', 'lead-000002'] },
    idempotencyKey: 'a',
  });
  expect(simulation.counts().total).toBe(isShown ? 40 : 38);
  expect(simulation.leads().total).toBe(isShown ? 40 : 38);
  const sends = simulation.log.length;
  simulation.advance({ days: 20 });
  const later = simulation.log
    .slice(sends)
    .filter(({ leadId }) => ['lead-000001', 'lead-000002'].includes(leadId));
  expect(later).toEqual([]);
  expect(simulation.breaches).toEqual([]);
});

it('acts one after the other at one moment break no law, nor does what follows from them', () => {
  const simulation = createSimulation({ model: reply, leads: 1, invariants: true });
  const ids = ['lead-000001'];
  for (const action of ['set-opted-out', 'remove-opted-out', 'set-opted-out', 'log-call'])
    simulation.act({ action, selection: { ids }, idempotencyKey: `${simulation.log.length}` });
  expect(simulation.log.map(({ type, at }) => `${type} ${at.slice(20)}`)).toEqual([
    'lead.added 000Z',
    'lead.unsubscribed 001Z',
    'lead.finished 001Z',
    'lead.resubscribed 002Z',
    'lead.unsubscribed 003Z',
    'lead.finished 003Z',
    'call.logged 004Z',
  ]);
  expect(simulation.breaches).toEqual([]);
});
