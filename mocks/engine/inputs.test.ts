import { describe, expect, it, test } from 'vitest';
import { lemlist, models } from '../../src/models/index.js';
import { createSimulation } from './create-simulation.js';
import type { TimedInput } from './input.js';
import type { Simulation } from './simulation.js';

const options = { model: lemlist, seed: 11, leads: 40 };

/** Three days in which people act, a mailbox breaks, and somebody is added. */
function liveThrough(): Simulation {
  const simulation = createSimulation(options);
  simulation.advance({ days: 1 });
  const ids = simulation.leads({}, { limit: 5 }).leads.map(({ id }) => id);
  simulation.act({ action: 'pause', selection: { ids }, idempotencyKey: 'k1' });
  simulation.advance({ hours: 5 });
  simulation.inject({ kind: 'sender-disconnected', channel: 'email' });
  simulation.addLeads([{ email: 'late@comer.example', firstName: 'Late' }]);
  simulation.advance({ days: 2 });
  return simulation;
}

describe('what was done from outside', () => {
  test('is told as data, with its times', () => {
    const { inputs } = liveThrough();
    expect(inputs.map(({ at, kind }) => [at, kind])).toEqual([
      ['2026-03-03T07:00:00.000Z', 'act'],
      ['2026-03-03T12:00:00.000Z', 'fault'],
      ['2026-03-03T12:00:00.000Z', 'add'],
    ]);
  });

  test('makes another simulation the same, even through JSON', () => {
    const first = liveThrough();
    const inputs: readonly TimedInput[] = JSON.parse(JSON.stringify(first.inputs));
    const second = createSimulation({ ...options, inputs });
    second.advance(first.now);
    expect(second.fingerprint()).toBe(first.fingerprint());
    expect(second.inputs).toEqual(JSON.parse(JSON.stringify(first.inputs)));
  });

  // Taking the pause back in sending hours makes steps due at that very moment.
  test.each([0, 1])(
    'at one moment stays in one order, whoever looks at the clock %i times between',
    (looks) => {
      const live = createSimulation(options);
      live.advance({ days: 2 });
      const ids = live.leads().leads.map(({ id }) => id);
      const { undo } = live.act({ action: 'pause', selection: { ids }, idempotencyKey: 'k1' });
      live.advance({ hours: 5 });
      live.undo(undo?.token ?? '');
      for (let look = 0; look < looks; look += 1) live.advance({ minutes: 0 });
      live.addLeads([{ email: 'late@comer.example' }]);
      live.advance({ days: 2 });
      const added = live.log.find(({ leadId }) => leadId === 'lead-000041');
      const { log, now } = live;
      expect(log[added?.seq ?? 0]).toMatchObject({ type: 'linkedin.invited', at: added?.at });
      live.seek('2026-03-02T08:00:00.000Z');
      live.seek(now);
      const second = createSimulation({ ...options, inputs: live.inputs });
      second.advance(now);
      for (const again of [live, second]) expect(JSON.stringify(again.log)).toBe(JSON.stringify(log));
    },
  );

  test('is only what was done until now, and a new act drops the future that was left', () => {
    const simulation = liveThrough();
    simulation.seek('2026-03-03T09:00:00.000Z');
    expect(simulation.inputs.map(({ kind }) => kind)).toEqual(['act']);
    simulation.inject({ kind: 'everyone-away', days: 3 });
    simulation.advance({ days: 2 });
    expect(simulation.inputs.map(({ kind }) => kind)).toEqual(['act', 'fault']);
  });

  test.each<[string, readonly TimedInput[]]>([
    ['out of order', [at('2026-03-04T00:00:00.000Z'), at('2026-03-03T00:00:00.000Z')]],
    ['before the start', [at('2026-03-01T00:00:00.000Z')]],
    ['of an unknown kind', JSON.parse('[{"at":"2026-03-04T00:00:00.000Z","kind":"__proto__"}]')],
  ])('is refused %s', (_title, inputs) => {
    expect(() => createSimulation({ ...options, inputs })).toThrow(
      expect.objectContaining({ code: 'invalid-inputs' }),
    );
  });
});

describe('whoever looks on', () => {
  it.each(models)('changes nothing: a lead of $id is the same, seen often or once', (model) => {
    // A step that is left out without a word, and then a long wait, since little may be sent a day.
    const email = { channel: 'email', delayDays: 1 } as const;
    const campaign = {
      steps: [email, { ...email, paused: true }, { ...email, delayDays: 0 }],
      limits: { emailsPerDay: 2, invitationsPerDay: 2, messagesPerDay: 2 },
    };
    const [watched, alone] = [1, 2].map(() => createSimulation({ model, seed: 7, leads: 60, campaign }));
    watched?.subscribe({ event: ({ leadId }) => void watched.lead(leadId) });
    const everyStep = () => watched?.campaign.steps.map((_, step) => watched.leads({ step: [step] }));
    for (let hour = 0; hour < 24 * 20; hour += 4) {
      watched?.advance({ hours: 4 });
      const { leads = [] } = watched?.leads() ?? {};
      const places = everyStep()?.map((part) => part.leads) ?? [];
      places.forEach((part, step) => expect(part).toEqual(leads.filter((lead) => lead.step?.index === step)));
    }
    alone?.advance({ days: 20 });
    expect(watched?.leads()).toEqual(alone?.leads());
  });

  it('sees the steps that the campaign has now', () => {
    const simulation = createSimulation(options);
    simulation.advance({ days: 40 });
    const { leads } = simulation.leads();
    simulation.inject({ kind: 'step-added', step: { channel: 'email', delayDays: 1 } });
    const count = simulation.campaign.steps.length;
    for (const { id } of leads) expect(simulation.lead(id)?.step?.count).toBe(count);
  });
});

function at(time: string): TimedInput {
  return { at: time, kind: 'add', rows: [] };
}
