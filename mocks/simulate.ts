import type { StatusModel } from '../src/core/index.js';
import { createHttpAdapter } from '../src/adapter/index.js';
import type { HttpAdapterOptions, LeadAdapter } from '../src/adapter/index.js';
import { createBackend } from './backend.js';
import type { Backend } from './backend.js';
import { createSimulation } from './create-simulation.js';
import type { Simulation, SimulationOptions } from './engine/simulation.js';
import type { TransportFaults } from './engine/transport-faults.js';
import { intervalTicker } from './interval-ticker.js';
import { scenarioOf } from './scenarios/index.js';
import { createWatchedTicker } from './watched-ticker.js';

export interface SimulateOptions
  extends Omit<SimulationOptions, 'model'>, Pick<HttpAdapterOptions, 'capabilities' | 'onProblem' | 'poll'> {
  /** Names the adapter in caches. @default the model's id and a number */
  readonly id?: string;
  /** Whether time passes by itself while somebody listens. @default true */
  readonly play?: boolean;
  /** How many times faster than real time. @default 3600, an hour each second */
  readonly speed?: number;
  /** What goes wrong on the way; a function is asked at each request. @default what the scenario says */
  readonly faults?: TransportFaults | (() => TransportFaults | undefined);
}

/** An adapter over a simulated campaign, and the campaign itself to steer it by. */
export interface SimulatedAdapter extends LeadAdapter {
  readonly simulation: Simulation;
}

let made = 0;

/**
 * A campaign that lives, in this page: an adapter over a simulated backend, by the same path as over the
 * network. Time passes while somebody listens, as a `LeadView` does; `simulation.pause()` stops it, and on a
 * server, where nobody listens, it stands still.
 *
 * @throws LeadlightError `invalid-campaign`, `invalid-leads`, `invalid-time`, `unknown-scenario`
 * @example
 * const adapter = simulate(lemlist, { leads: 5000, seed: 7 });
 * adapter.simulation.advance({ days: 3 });
 */
export function simulate(model: StatusModel, options: SimulateOptions = {}): SimulatedAdapter {
  made += 1;
  const { id = `${model.id}-${made}`, play = true, speed, faults, ...others } = options;
  const { capabilities, onProblem, poll, ...rest } = others;
  const { ticker, watch } = createWatchedTicker(rest.ticker ?? intervalTicker);
  const simulation = createSimulation({ ...rest, model, ticker });
  if (play) simulation.play(speed === undefined ? {} : { speed });
  const backend = createBackend({ [id]: simulation }, { faults: faults ?? transportOf(rest) ?? {} });
  const adapter = createHttpAdapter({
    id,
    baseUrl: `http://simulation.localhost/sim/${encodeURIComponent(id)}`,
    fetch: (url, init) => fetchFrom(backend, new Request(url, init)),
    ...(capabilities && { capabilities }),
    ...(onProblem && { onProblem }),
    ...(poll !== undefined && { poll }),
  });
  return { ...adapter, ...(adapter.subscribe && { subscribe: watchedBy(watch, adapter) }), simulation };
}

function transportOf({ scenario }: Pick<SimulationOptions, 'scenario'>): TransportFaults | undefined {
  return (typeof scenario === 'string' ? scenarioOf(scenario) : scenario)?.transport;
}

/** What `fetch` does with an answer that never arrived: it fails. */
async function fetchFrom(backend: Backend, request: Request): Promise<Response> {
  const response = await backend(request);
  if (response.type !== 'error') return response;
  throw new TypeError('Failed to fetch');
}

type Subscribe = NonNullable<LeadAdapter['subscribe']>;

function watchedBy(watch: () => () => void, adapter: LeadAdapter): Subscribe {
  return (request, listener) => {
    const stopWatching = watch();
    const unsubscribe = adapter.subscribe?.(request, listener);
    return () => {
      stopWatching();
      unsubscribe?.();
    };
  };
}
