/** One campaign lived in several ways, for tests that every way and every engine gives the same log. */
import type { StatusModel } from '../../src/core/index.js';
import { models } from '../../src/models/index.js';
import { createSimulation } from '../../mocks/engine/create-simulation.js';
import type { Simulation } from '../../mocks/engine/simulation.js';

const DAYS = 30;

function begin(model: StatusModel): Simulation {
  return createSimulation({ model, seed: 2026, leads: 60, scenario: 'unsubscribe-race' });
}

/** What a person does while it runs, always on the same days. */
function liveDay(simulation: Simulation, day: number): void {
  simulation.advance({ days: 1 });
  if (day === 3) simulation.inject({ kind: 'sender-disconnected', channel: 'email' });
  if (day === 5) simulation.addLeads([{ email: 'late@people.example', company: 'Late & Co.' }]);
  if (day === 6) simulation.inject({ kind: 'campaign-paused' });
  if (day === 8) simulation.inject({ kind: 'campaign-resumed' });
}

/** Thirty advances of one day, with what people do in between. */
export function livedByDays(model: StatusModel): Simulation {
  const simulation = begin(model);
  for (let day = 1; day <= DAYS; day += 1) liveDay(simulation, day);
  return simulation;
}

/** The same after going back to some days and forward again. */
export function livedBackAndForth(model: StatusModel): Simulation {
  const simulation = livedByDays(model);
  const { now } = simulation;
  for (const day of [20, 3, 7, 29, 0]) {
    const back = new Date(Date.parse(now) - (DAYS - day) * 86_400_000).toISOString();
    simulation.seek(back);
  }
  simulation.seek(now);
  return simulation;
}

/** One advance of thirty days, and thirty of one, with nobody interfering. */
export function livedAlone(model: StatusModel, pieces: number): Simulation {
  const simulation = begin(model);
  for (let piece = 0; piece < pieces; piece += 1) simulation.advance({ hours: (DAYS * 24) / pieces });
  return simulation;
}

/** The log of each product, as one short text. The same on every engine, until the engine itself changes. */
export function fingerprints(): { readonly [model: string]: string } {
  return Object.fromEntries(models.map((model) => [model.id, livedByDays(model).fingerprint()]));
}
