import { createSimulation as createEngine } from './engine/create-simulation.js';
import type { Simulation, SimulationOptions } from './engine/simulation.js';
import { intervalTicker } from './interval-ticker.js';

/**
 * Makes a simulated campaign of any status model, which `play` moves by the page's own interval.
 *
 * @throws LeadlightError `invalid-campaign`, `invalid-leads`, `invalid-time`, `unknown-scenario`, before
 * anything starts.
 * @example
 * const simulation = createSimulation({ model: lemlist, seed: 7, leads: 1000 });
 * simulation.advance({ days: 3 });
 * simulation.counts().shown;
 */
export function createSimulation(options: SimulationOptions): Simulation {
  return createEngine({ ticker: intervalTicker, ...options });
}
