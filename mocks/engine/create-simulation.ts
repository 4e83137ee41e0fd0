import { scenarioOf } from '../scenarios/index.js';
import { createAccount } from './account.js';
import { timeOf } from './clock.js';
import { checkSettings } from './create-world.js';
import type { WorldSettings } from './create-world.js';
import { defaultCampaign } from './default-campaign.js';
import { ReplayableSimulation } from './replayable-simulation.js';
import type { Simulation, SimulationOptions } from './simulation.js';

/** A Monday morning, so that things begin to happen within the hour. */
const START = '2026-03-02T07:00:00.000Z';

/**
 * Makes a simulated campaign of any status model.
 *
 * @throws LeadlightError `invalid-campaign`, `invalid-leads`, `invalid-time`, `unknown-scenario`,
 * `invalid-inputs`, before anything starts.
 * @example
 * const simulation = createSimulation({ model: lemlist, seed: 7, leads: 1000 });
 * simulation.advance({ days: 3 });
 * simulation.counts().shown;
 */
export function createSimulation(options: SimulationOptions): Simulation {
  const settings = settingsOf(options);
  checkSettings(settings);
  return new ReplayableSimulation(settings, options.inputs ?? [], options.ticker);
}

function settingsOf(options: SimulationOptions): WorldSettings {
  const { model, seed = 1, start = START, leads = 1000, campaign, account = createAccount() } = options;
  const scenario =
    typeof options.scenario === 'string'
      ? scenarioOf(options.scenario)
      : (options.scenario ?? scenarioOf('calm'));
  const usual = defaultCampaign(model);
  const limits = { ...usual.limits, ...scenario.limits };
  const usualSettings = { ...usual.settings, ...scenario.settings };
  return {
    model,
    seed,
    start: timeOf(start),
    leads,
    campaign: { ...usual, limits, settings: usualSettings, ...campaign },
    scenario,
    account,
    invariants: options.invariants ?? false,
  };
}
