import { own } from '../src/core/index.js';
import { Desk } from './backend/desk.js';
import { problem, problemOf } from './backend/problem.js';
import { route } from './backend/routes.js';
import type { Simulation } from './engine/simulation.js';
import type { TransportFaults } from './engine/transport-faults.js';
import { Line } from './faults/line.js';
import type { LineClock } from './faults/line-clock.js';

/** Answers requests: the one server, whatever stands before it. */
export type Backend = (request: Request) => Promise<Response>;

/** The simulations that a backend serves, by the id in their address; or a function that finds one. */
export type Simulations = { readonly [id: string]: Simulation } | ((id: string) => Simulation | undefined);

export interface BackendOptions {
  /** What goes wrong on the way; a function is asked at each request, so that it can be changed. */
  readonly faults?: TransportFaults | ((id: string) => TransportFaults | undefined);
  /** An act on so many leads or more goes on as a job. @default 5000 */
  readonly jobFrom?: number;
  /** What faults tell time by. @default the page's clock */
  readonly clock?: LineClock;
}

const ADDRESS = /^(.*?\/sim\/([^/]+))(\/.*)?$/;

/**
 * The one server of the simulation. It speaks Leadlight's HTTP contract for many simulations at once, each
 * at its own address: `/sim/{id}/leads`, whatever comes before `/sim`. Errors are told by RFC 9457; it never
 * rejects. `Prefer: code=503` in a request forces one such answer. MSW, Node and {@link simulate} only hand
 * requests over to it.
 *
 * @example
 * const backend = createBackend({ spring: createSimulation({ model: lemlist }) });
 * const response = await backend(new Request('https://mock.test/sim/spring/leads?status=replied&limit=20'));
 */
export function createBackend(simulations: Simulations, options: BackendOptions = {}): Backend {
  const server = new Server(simulations, options);
  return async (request) => {
    try {
      return await server.serve(request);
    } catch (error) {
      return problemOf(error);
    }
  };
}

class Server {
  readonly #simulations: Simulations;
  readonly #options: BackendOptions;
  readonly #desks = new WeakMap<Simulation, Desk>();
  readonly #lines = new WeakMap<Simulation, Line>();

  constructor(simulations: Simulations, options: BackendOptions) {
    this.#simulations = simulations;
    this.#options = options;
  }

  async serve(request: Request): Promise<Response> {
    const url = new URL(request.url);
    const [, base = '', id = '', path = '/'] = ADDRESS.exec(url.pathname) ?? [];
    const simulation = this.#find(id);
    if (!simulation) return problem(404, whatIsMissing(id, url, this.#simulations), { kind: 'not-found' });
    const desk = this.#desks.get(simulation) ?? new Desk(simulation);
    this.#desks.set(simulation, desk);
    const { jobFrom = 5000 } = this.#options;
    return this.#line(id, simulation).send(request, async (given) => {
      try {
        return await route(path, { simulation, desk, request: given, url, base, jobFrom });
      } catch (error) {
        return problemOf(error);
      }
    });
  }

  #find(id: string): Simulation | undefined {
    return typeof this.#simulations === 'function' ? this.#simulations(id) : own(this.#simulations, id);
  }

  /** The line as it is now: another one, with draws from the start, once the faults are others. */
  #line(id: string, simulation: Simulation): Line {
    const { faults, clock } = this.#options;
    const wanted = (typeof faults === 'function' ? faults(id) : faults) ?? faultless;
    const known = this.#lines.get(simulation);
    const line = known?.faults === wanted ? known : new Line(wanted, clock);
    this.#lines.set(simulation, line);
    return line;
  }
}

const faultless: TransportFaults = {};

function whatIsMissing(id: string, { pathname }: URL, simulations: Simulations): string {
  const known = typeof simulations === 'function' ? [] : Object.keys(simulations);
  const there = known.length > 0 ? ` There is: ${known.map((name) => `/sim/${name}`).join(' ')}` : '';
  if (id === '') return `There is no simulation at ${pathname}. Ask below /sim/{id}.${there}`;
  return `There is no simulation "${id}".${there}`;
}
