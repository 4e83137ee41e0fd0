import { createSimulation, intervalTicker } from '../../mocks/index.js';
import type { Simulation, SimulationOptions, TransportFaults } from '../../mocks/index.js';
import { createHandlers } from '../../mocks/msw.js';
import { createHttpAdapter } from '../../src/adapter/index.js';
import type { LeadAdapter } from '../../src/adapter/index.js';

export interface CampaignOptions extends Pick<
  SimulationOptions,
  'model' | 'seed' | 'leads' | 'scenario' | 'invariants' | 'inputs'
> {
  /** What goes wrong on the line to it, asked at each request. */
  readonly faults?: () => TransportFaults | undefined;
}

/** A campaign on a page: the simulation to steer it by, and the adapter that reaches it over the network. */
export interface OpenCampaign {
  readonly simulation: Simulation;
  readonly adapter: LeadAdapter;
  /** Answers requests until the function that comes back is called. */
  readonly serve: () => () => void;
}

interface Served {
  readonly simulation: Simulation;
  readonly faults: CampaignOptions['faults'];
}

const served = new Map<string, Served>();

/** MSW's handlers for every campaign that is open, each at an address of its own. */
export const campaignHandlers = createHandlers((id) => served.get(id)?.simulation, {
  faults: (id) => served.get(id)?.faults?.(),
});

let made = 0;

/** Makes a campaign with an address of its own, so that several live on one page side by side. */
export function openCampaign({ faults, ...options }: CampaignOptions): OpenCampaign {
  made += 1;
  const id = `${options.model.id}-${made}`;
  const simulation = createSimulation({ ...options, ticker: intervalTicker });
  const baseUrl = new URL(`sim/${id}`, document.baseURI).href;
  return {
    simulation,
    adapter: createHttpAdapter({ id, baseUrl }),
    serve() {
      served.set(id, { simulation, faults });
      return () => {
        simulation.pause();
        served.delete(id);
      };
    },
  };
}
