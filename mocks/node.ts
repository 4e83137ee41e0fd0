/**
 * The simulated backend in Node, behind MSW: for tests that go over `fetch`.
 *
 * @packageDocumentation
 */
import { setupServer } from 'msw/node';
import type { SetupServer } from 'msw/node';
import type { BackendOptions, Simulations } from './backend.js';
import { createHandlers } from './msw.js';

/**
 * What answers `fetch` in Node for these simulations.
 *
 * @example
 * const server = createServer({ spring: createSimulation({ model: lemlist }) });
 * beforeAll(() => server.listen());
 * afterAll(() => server.close());
 */
export function createServer(simulations: Simulations, options?: BackendOptions): SetupServer {
  return setupServer(...createHandlers(simulations, options));
}
