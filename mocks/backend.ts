import { own } from '../src/core/index.js';
import { Desk } from './backend/desk.js';
import { problem, problemOf } from './backend/problem.js';
import { route } from './backend/routes.js';
import type { Simulation } from './engine/simulation.js';

/** Answers requests: the one server, whatever stands before it. */
export type Backend = (request: Request) => Promise<Response>;

/** The simulations that a backend serves, by the id in their address; or a function that finds one. */
export type Simulations = { readonly [id: string]: Simulation } | ((id: string) => Simulation | undefined);

const ADDRESS = /^(.*?\/sim\/([^/]+))(\/.*)?$/;

/**
 * The one server of the simulation. It speaks Leadlight's HTTP contract for many simulations at once, each
 * at its own address: `/sim/{id}/leads`, whatever comes before `/sim`. Errors are told by RFC 9457; it never
 * rejects. MSW, Node and {@link simulate} only hand requests over to it.
 *
 * @example
 * const backend = createBackend({ spring: createSimulation({ model: lemlist }) });
 * const response = await backend(new Request('https://mock.test/sim/spring/leads?status=replied&limit=20'));
 */
export function createBackend(simulations: Simulations): Backend {
  const desks = new WeakMap<Simulation, Desk>();
  const find = typeof simulations === 'function' ? simulations : (id: string) => own(simulations, id);
  return async (request) => {
    try {
      const url = new URL(request.url);
      const [, base = '', id = '', path = '/'] = ADDRESS.exec(url.pathname) ?? [];
      const simulation = find(id);
      if (!simulation) return problem(404, whatIsMissing(id, url, simulations), { kind: 'not-found' });
      const desk = desks.get(simulation) ?? new Desk();
      desks.set(simulation, desk);
      return await route(path, { simulation, desk, request, url, base });
    } catch (error) {
      return problemOf(error);
    }
  };
}

function whatIsMissing(id: string, { pathname }: URL, simulations: Simulations): string {
  const known = typeof simulations === 'function' ? [] : Object.keys(simulations);
  const there = known.length > 0 ? ` There is: ${known.map((name) => `/sim/${name}`).join(' ')}` : '';
  if (id === '') return `There is no simulation at ${pathname}. Ask below /sim/{id}.${there}`;
  return `There is no simulation "${id}".${there}`;
}
