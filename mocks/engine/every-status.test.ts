import { describe, expect, it } from 'vitest';
import { actionsFor } from '../../src/core/index.js';
import type { Lead, StatusModel } from '../../src/core/index.js';
import { enginy, models } from '../../src/models/index.js';
import { sample, stated } from '../../test/support/models.js';
import { createSimulation } from './create-simulation.js';
import { defaultCampaign } from './default-campaign.js';
import { guardRefusals } from './refused-places.js';
import { createSendingHours } from './schedule.js';
import type { Simulation } from './simulation.js';

function begin(model: StatusModel) {
  return createSimulation({ model, leads: 0, scenario: 'every-status', invariants: true });
}

describe.each([...models, sample, stated])('every-status of $id', (model) => {
  it('reaches every status', () => {
    const { held } = begin(model).counts();
    const missing = Object.keys(model.statuses).filter((id) => !held[id]);
    expect(missing).toEqual([]);
  });

  it('reaches every substatus', () => {
    const { substatus } = begin(model).counts();
    const missing = Object.keys(model.substatuses).filter((id) => !substatus[id]);
    expect(missing).toEqual([]);
  });

  it('breaks no law, and stays as it is until somebody acts', () => {
    const simulation = begin(model);
    const { held } = simulation.counts();
    simulation.advance({ days: 10 });
    expect(simulation.counts().held).toEqual(held);
    expect(simulation.breaches).toEqual([]);
  });
});

it.each(['2026-03-02T07:00:00.000Z', '2026-03-08T12:00:00.000Z', '2026-03-04T08:00:30.000Z'])(
  'every-status puts nobody where they stand but in the sending hours before %s',
  (start) => {
    for (const to of ['18:00', '09:02']) {
      const usual = defaultCampaign(enginy);
      const schedule = { ...usual.schedule, to };
      const hours = createSendingHours(schedule);
      const options = {
        leads: 0,
        scenario: 'every-status',
        start,
        campaign: { ...usual, schedule },
      } as const;
      const times = createSimulation({ model: enginy, ...options }).log.map(({ at }) => Date.parse(at));
      expect(times.length).toBeGreaterThan(30);
      expect(Math.max(...times)).toBeLessThan(Date.parse(start));
      const outside = times.filter((time) => hours.windowAt(time).opens > time);
      expect(outside.map((time) => new Date(time).toISOString())).toEqual([]);
    }
  },
);

it.each(models)('every-status of $id meets every refusal of every guard', (model) => {
  const simulation = begin(model);
  const met = new Set(simulation.leads().leads.flatMap((lead) => refusalsOf(simulation, lead)));
  const missing = guardRefusals(model).filter((refusal) => !met.has(refusal));
  expect(missing).toEqual([]);
});

/** What the actions of a model say no to, as `<action> <reason>`. */
function refusalsOf({ model, now, campaign }: Simulation, lead: Lead): readonly string[] {
  const offers = actionsFor(model, lead, {
    actor: { kind: 'user', id: campaign.ownerId ?? '' },
    now,
    newId: () => 'wish',
    campaign: { stepCount: campaign.steps.length },
  });
  return offers.flatMap(({ action, decision }) =>
    decision.ok ? [] : [`${action} ${decision.refusal.reason}`],
  );
}
