import { describe, expect, it } from 'vitest';
import { lemlist } from '../../src/models/index.js';
import type { CampaignDefinition } from './campaign.js';
import { createSimulation } from './create-simulation.js';
import { defaultCampaign } from './default-campaign.js';
import type { SimulationOptions } from './simulation.js';

const usual = defaultCampaign(lemlist);

function thrownBy(work: () => unknown): unknown {
  try {
    work();
    return undefined;
  } catch (error) {
    return error;
  }
}

function failure(options: Omit<SimulationOptions, 'model'>): unknown {
  return thrownBy(() => createSimulation({ model: lemlist, leads: 1, ...options }));
}

describe('a campaign that could never run is refused before anything starts', () => {
  const cases: readonly (readonly [string, Partial<CampaignDefinition>, RegExp])[] = [
    ['no sender', { senders: [] }, /senders is empty/],
    ['two senders of one id', { senders: [...usual.senders, ...usual.senders] }, /senders\[4\].*"ada"/],
    ['no steps', { steps: [] }, /steps is empty/],
    ['a delay that is no number', { steps: [{ channel: 'email', delayDays: Number.NaN }] }, /delayDays/],
    ['a delay that goes back', { steps: [{ channel: 'email', delayDays: -1 }] }, /delayDays/],
    [
      'a channel that is none',
      JSON.parse('{"steps":[{"channel":"fax","delayDays":1}]}'),
      /"fax".*linkedin-invite/,
    ],
    ['a way with replies that is none', JSON.parse('{"settings":{"onReply":"maybe"}}'), /onReply is "maybe"/],
    ['a window of no length', { schedule: { ...usual.schedule, from: '09:00', to: '09:00' } }, /never open/],
    [
      'a window that ends first',
      { schedule: { ...usual.schedule, from: '18:00', to: '09:00' } },
      /never open/,
    ],
    ['a time that is none', { schedule: { ...usual.schedule, from: '9 am' } }, /never open/],
    ['no day', { schedule: { ...usual.schedule, days: [] } }, /day of the week/],
    ['a day that is none', { schedule: { ...usual.schedule, days: [0, 8] } }, /day of the week/],
    ['an unknown time zone', { schedule: { ...usual.schedule, timeZone: 'Mars/Olympus' } }, /Mars\/Olympus/],
    ['a limit of nothing', { limits: { ...usual.limits, emailsPerDay: 0 } }, /emailsPerDay/],
    [
      'a limit that is no number',
      { limits: { ...usual.limits, messagesPerDay: Number.NaN } },
      /messagesPerDay/,
    ],
    [
      'LinkedIn steps and nobody on LinkedIn',
      { senders: [{ id: 'ada', email: 'ada@example.com' }] },
      /linkedin/,
    ],
    ['an absence of no length', { settings: { ...usual.settings, outOfOfficeDays: -1 } }, /outOfOfficeDays/],
  ];

  it.each(cases)('%s', (_, campaign, message) => {
    expect(failure({ campaign })).toMatchObject({
      code: 'invalid-campaign',
      message: expect.stringMatching(message),
    });
  });
});

describe('other input that means nothing', () => {
  it('a row without an address', () => {
    expect(failure({ leads: [{ email: 'ada@example.com' }, { firstName: 'Bob' }] })).toMatchObject({
      code: 'invalid-leads',
      message: expect.stringContaining('leads[1] has no address'),
    });
  });

  it('an address that is none', () => {
    expect(failure({ leads: [{ email: 'ada at example' }] })).toMatchObject({
      code: 'invalid-leads',
      message: expect.stringContaining('"ada at example"'),
    });
  });

  it.each([-1, 1.5, Number.NaN])('%s leads', (leads) => {
    expect(failure({ leads })).toMatchObject({ code: 'invalid-leads' });
  });

  it('an unknown scenario, with those that there are', () => {
    expect(failure({ scenario: 'earthquake' })).toMatchObject({
      code: 'unknown-scenario',
      message: expect.stringMatching(/"earthquake".*calm.*large-import/),
    });
  });

  it('a start that is no time', () => {
    expect(failure({ start: 'tomorrow' })).toMatchObject({ code: 'invalid-time' });
  });

  it('a seed that is no number', () => {
    expect(failure({ seed: Number.NaN })).toMatchObject({ code: 'invalid-seed' });
  });

  it('a fault that the campaign has no place for', () => {
    const simulation = createSimulation({ model: lemlist, leads: 1 });
    const faultOf = (fault: Parameters<typeof simulation.inject>[0]) =>
      thrownBy(() => simulation.inject(fault));
    expect(faultOf({ kind: 'sender-disconnected', channel: 'email', sender: 'zoe' })).toMatchObject({
      code: 'invalid-fault',
      message: expect.stringContaining('"zoe"'),
    });
    expect(faultOf({ kind: 'step-broken', step: 99 })).toMatchObject({ code: 'invalid-fault' });
    expect(faultOf({ kind: 'everyone-away', days: 0 })).toMatchObject({ code: 'invalid-fault' });
    expect(faultOf({ kind: 'step-added', step: { channel: 'email', delayDays: -1 } })).toMatchObject({
      code: 'invalid-fault',
    });
    for (const odd of [
      '{"kind":"step-added","step":{"channel":"fax","delayDays":1}}',
      '{"kind":"opted-out","leadId":"lead-000099"}',
      '{"kind":"earthquake"}',
      '{"kind":"toString"}',
    ])
      expect(faultOf(JSON.parse(odd))).toMatchObject({ code: 'invalid-fault' });
    expect(simulation.inputs).toEqual([]);
  });

  it('advancing by what is no length of time, or back', () => {
    const simulation = createSimulation({ model: lemlist, leads: 1 });
    expect(thrownBy(() => simulation.advance({ days: Number.NaN }))).toMatchObject({ code: 'invalid-time' });
    expect(thrownBy(() => simulation.advance({ days: -1 }))).toMatchObject({ code: 'invalid-time' });
    expect(thrownBy(() => simulation.advance('soon'))).toMatchObject({ code: 'invalid-time' });
  });
});
