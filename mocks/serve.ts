/**
 * The simulated backend on a real port, for curl and for pages of any origin: `npm run serve:mock`.
 *
 * @packageDocumentation
 */
import { parseArgs } from 'node:util';
import { serve } from 'srvx/node';
import type { ServerRequest } from 'srvx';
import { LeadlightError } from '../src/core/index.js';
import type { StatusModel } from '../src/core/index.js';
import { models } from '../src/models/index.js';
import { createBackend } from './backend.js';
import type { Backend } from './backend.js';
import { withCors } from './backend/cors.js';
import { createSimulation } from './create-simulation.js';
import type { Simulation } from './engine/simulation.js';
import { scenarioOf } from './scenarios/index.js';

/** What to serve, and where. */
export interface ServeOptions {
  readonly products: readonly StatusModel[];
  readonly leads: number;
  readonly seed: number;
  readonly scenario: string;
  /** How many days of the campaign have passed before anybody asks. */
  readonly days: number;
  /** 0 takes any that is free. */
  readonly port: number;
  /** The address to listen at; `0.0.0.0` lets other machines in. */
  readonly host: string;
  /** How many times faster than real time; 0 stands still. */
  readonly speed: number;
}

/** A server that listens. */
export interface MockServer {
  /** `http://127.0.0.1:4010` */
  readonly url: string;
  readonly simulations: { readonly [product: string]: Simulation };
  close(): Promise<void>;
}

/** How the command is called. */
export const USAGE = `npm run serve:mock -- [options]
  --product   ${models.map(({ id }) => id).join(', ')}; several times for several (default: all)
  --leads     how many (default 1000)
  --seed      the same seed gives the same campaign (default 1)
  --scenario  a situation by its id (default calm)
  --days      how many days have passed already (default 0)
  --port      where to listen, 0 for any (default 4010)
  --host      the address to listen at (default 127.0.0.1; 0.0.0.0 lets other machines in)
  --speed     how many times faster than real time, 0 stands still (default 3600)`;

const text = { type: 'string' } as const;

/**
 * Reads the arguments of the command.
 *
 * @throws LeadlightError `invalid-arguments`, `unknown-scenario`, before anything starts.
 */
export function readServeOptions(args: readonly string[]): ServeOptions {
  const values = valuesOf(args);
  const scenario = values.scenario ?? 'calm';
  scenarioOf(scenario);
  return {
    products: values.product ? values.product.map(productOf) : models,
    leads: wholeNumber('leads', values.leads, 1000, 5_000_000),
    seed: wholeNumber('seed', values.seed, 1, Number.MAX_SAFE_INTEGER),
    scenario,
    days: wholeNumber('days', values.days, 0, 365),
    port: wholeNumber('port', values.port, 4010, 65_535),
    host: values.host ?? '127.0.0.1',
    speed: wholeNumber('speed', values.speed, 3600, 1_000_000),
  };
}

/**
 * Serves a simulation of each product at `/sim/{product}`. Time passes from the start.
 *
 * @throws Error of the port, such as EADDRINUSE.
 */
export async function serveMock(options: ServeOptions): Promise<MockServer> {
  const { port, host, speed, scenario } = options;
  const simulations = simulationsOf(options);
  const faults = scenarioOf(scenario).transport;
  const backend = createBackend(simulations, faults ? { faults } : {});
  const server = serve({
    fetch: onWire(withCors(backend)),
    port,
    hostname: host,
    silent: true,
    gracefulShutdown: false,
  });
  await server.ready();
  for (const simulation of Object.values(simulations)) if (speed > 0) simulation.play({ speed });
  return {
    url: (server.url ?? '').replace(/\/$/, ''),
    simulations,
    async close() {
      for (const simulation of Object.values(simulations)) simulation.pause();
      await server.close(true);
    },
  };
}

/** A campaign of each product, as far on as is asked for. */
function simulationsOf({ products, leads, seed, scenario, days }: ServeOptions): MockServer['simulations'] {
  const begun = products.map((model) => {
    const simulation = createSimulation({ model, leads, seed, scenario });
    if (days > 0) simulation.advance({ days });
    return [model.id, simulation] as const;
  });
  return Object.fromEntries(begun);
}

/** An answer that never arrives closes the connection. */
function onWire(backend: Backend): (request: ServerRequest) => Promise<Response> {
  return async (request) => {
    const response = await backend(request);
    if (response.type !== 'error') return response;
    request.runtime?.node?.req.socket.destroy();
    return new Response(null, { status: 502 });
  };
}

function valuesOf(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        product: { type: 'string', multiple: true },
        leads: text,
        seed: text,
        scenario: text,
        days: text,
        port: text,
        host: text,
        speed: text,
      },
    }).values;
  } catch (error) {
    throw invalid(error instanceof Error ? error.message : String(error));
  }
}

function productOf(id: string): StatusModel {
  const model = models.find((one) => one.id === id);
  if (model) return model;
  throw invalid(`There is no product "${id}". Choose one of ${models.map((one) => one.id).join(', ')}.`);
}

function wholeNumber(name: string, value: string | undefined, usual: number, most: number): number {
  if (value === undefined) return usual;
  const number = /^\d+$/.test(value) ? Number(value) : Number.NaN;
  if (number <= most) return number;
  throw invalid(`--${name} cannot be "${value}". Give a whole number from 0 to ${most}.`);
}

function invalid(message: string): LeadlightError {
  return new LeadlightError('invalid-arguments', message);
}
