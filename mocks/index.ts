/**
 * A simulated campaign backend: for stories, tests and trying things out. Nothing here knows MSW; its
 * handlers are in `leadlight/mocks/msw`.
 *
 * @packageDocumentation
 */
export { createBackend } from './backend.js';
export type { Backend, BackendOptions, Simulations } from './backend.js';
export { createSimulation } from './create-simulation.js';
export { createAccount } from './engine/account.js';
export type { Account } from './engine/account.js';
export type { Behaviour } from './engine/behaviour.js';
export type { CampaignDefinition, CampaignSender, CampaignStep, Channel } from './engine/campaign.js';
export type { Duration } from './engine/clock.js';
export { INVARIANTS } from './engine/invariants/breach.js';
export type { Breach, InvariantName } from './engine/invariants/breach.js';
export type { Breakage, Fault, FaultKind } from './engine/fault.js';
export { defaultCampaign } from './engine/default-campaign.js';
export type { Input, InputKind, TimedInput } from './engine/input.js';
export type { LoggedEvent } from './engine/logged-event.js';
export type { PlayOptions, Ticker } from './engine/player.js';
export type { Scenario } from './engine/scenario.js';
export type {
  EventWindow,
  LeadWindow,
  ListWindow,
  Simulation,
  SimulationListener,
  SimulationOptions,
} from './engine/simulation.js';
export type { StreamFaults, TransportFaults } from './engine/transport-faults.js';
export type { LineClock } from './faults/line-clock.js';
export { intervalTicker } from './interval-ticker.js';
export { scenarioOf, scenarios } from './scenarios/index.js';
export { simulate } from './simulate.js';
export type { SimulatedAdapter, SimulateOptions } from './simulate.js';
