import { createSimulation, intervalTicker } from '../../mocks/index.js';
import type { Simulation, SimulationOptions } from '../../mocks/index.js';
import { createHandlers } from '../../mocks/msw.js';
import { createHttpAdapter } from '../../src/adapter/index.js';
import type { LeadAdapter } from '../../src/adapter/index.js';

export type CampaignOptions = Pick<SimulationOptions, 'model' | 'seed' | 'leads' | 'scenario' | 'invariants'>;

/** A campaign on a page: the simulation to steer it by, and the adapter that reaches it over the network. */
export interface OpenCampaign {
  readonly simulation: Simulation;
  readonly adapter: LeadAdapter;
  /** Answers requests until the function that comes back is called. */
  readonly serve: () => () => void;
}

const served = new Map<string, Simulation>();

/** MSW's handlers for every campaign that is open, each at an address of its own. */
export const campaignHandlers = createHandlers((id) => served.get(id));

let made = 0;

/** Makes a campaign with an address of its own, so that several live on one page side by side. */
export function openCampaign(options: CampaignOptions): OpenCampaign {
  made += 1;
  const id = `${options.model.id}-${made}`;
  const simulation = createSimulation({ ...options, ticker: intervalTicker });
  const baseUrl = new URL(`sim/${id}`, document.baseURI).href;
  return {
    simulation,
    adapter: createHttpAdapter({ id, baseUrl }),
    serve() {
      served.set(id, simulation);
      return () => {
        simulation.pause();
        served.delete(id);
      };
    },
  };
}
