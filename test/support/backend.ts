/** A backend of one simulation, asked over requests as a client would. */
import { createBackend, createSimulation } from '../../mocks/index.js';
import type { Backend, Simulation, SimulationOptions } from '../../mocks/index.js';
import { lemlist } from '../../src/models/index.js';

export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
}

export interface OpenBackend {
  readonly simulation: Simulation;
  readonly backend: Backend;
  /** Asks below `/sim/spring` and reads the answer's JSON. */
  readonly ask: (path: string, init?: RequestInit) => Promise<Answered>;
  readonly post: (path: string, body: unknown, headers?: Record<string, string>) => Promise<Answered>;
}

/** A campaign of 60 leads after four days. */
export function openBackend(options: Partial<SimulationOptions> = {}): OpenBackend {
  const simulation = createSimulation({ model: lemlist, seed: 7, leads: 60, ...options });
  simulation.advance({ days: 4 });
  const backend = createBackend({ spring: simulation });
  const ask: OpenBackend['ask'] = async (path, init) => {
    const { status, headers, ...answer } = await read(await backend(requestFor(path, init)));
    return { status, headers, ...answer };
  };
  const post: OpenBackend['post'] = (path, body, headers = {}) =>
    ask(path, { method: 'POST', headers, body: typeof body === 'string' ? body : JSON.stringify(body) });
  return { simulation, backend, ask, post };
}

/** A request to the simulation of {@link openBackend}. */
export function requestFor(path: string, init?: RequestInit): Request {
  return new Request(`https://mock.test/api/sim/spring${path}`, init);
}

async function read(response: Response): Promise<Answered> {
  const text = await response.text();
  const body: unknown = text === '' ? undefined : JSON.parse(text);
  return { status: response.status, headers: response.headers, body };
}

/** A value as it is after a way over the network. */
export function wired(value: unknown): unknown {
  const copy: unknown = JSON.parse(JSON.stringify(value));
  return copy;
}
