/** What the measurements need of the engine. */
export { models } from '../../src/models/index.js';
export { createAccount } from '../../mocks/engine/account.js';
export { createSimulation } from '../../mocks/engine/create-simulation.js';
export type { Simulation } from '../../mocks/engine/simulation.js';
export { Agenda } from '../../mocks/engine/agenda.js';
