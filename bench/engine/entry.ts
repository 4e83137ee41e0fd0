/** What the measurements need of the engine. */
export { models } from '../../src/models/index.js';
export { createSimulation } from '../../mocks/engine/create-simulation.js';
export type { Simulation } from '../../mocks/engine/simulation.js';
