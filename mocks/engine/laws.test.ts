import { describe, expect, it } from 'vitest';
import { models } from '../../src/models/index.js';
import { sample, stated } from '../../test/support/models.js';
import { createSimulation } from './create-simulation.js';
import { scenarios } from '../scenarios/index.js';
import type { Scenario } from './scenario.js';
import type { StatusModel } from '../../src/core/index.js';

const SEEDS = 200;
const DAYS = 30;

/** Lives a campaign day by day, and tells every law that was broken. */
function breachesOf(model: StatusModel, seed: number, scenario: Scenario | string, leads: number) {
  const simulation = createSimulation({ model, seed, scenario, leads, invariants: true });
  for (let day = 0; day < DAYS; day += 1) simulation.advance({ days: 1 });
  return simulation.breaches;
}

describe('the laws hold', () => {
  const names = Object.keys(scenarios).filter((id) => id !== 'large-import');

  it.each(models)(
    'in $name, over 200 seeds and 30 days, in every scenario by turns',
    { timeout: 600_000 },
    (model) => {
      for (let seed = 1; seed <= SEEDS; seed += 1) {
        const scenario = names[seed % names.length] ?? 'calm';
        expect(breachesOf(model, seed, scenario, 14), `seed ${seed} of ${scenario}`).toEqual([]);
      }
    },
  );

  it.each([sample, stated])('in a sixth model, $id', { timeout: 300_000 }, (model) => {
    for (let seed = 1; seed <= 20; seed += 1)
      expect(breachesOf(model, seed, 'calm', 20), `seed ${seed}`).toEqual([]);
  });

  it('while file after file is imported', { timeout: 300_000 }, () => {
    const imports = [{ after: { hours: 5 }, rows: 300 }];
    for (const model of models)
      expect(breachesOf(model, 1, { id: 'import', title: '', imports }, 20)).toEqual([]);
  });
});
