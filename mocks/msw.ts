/**
 * The simulated backend behind MSW, in the browser and in Node.
 *
 * @packageDocumentation
 */
import { http } from 'msw';
import type { HttpHandler } from 'msw';
import { createBackend } from './backend.js';
import type { BackendOptions, Simulations } from './backend.js';

/**
 * Handlers that answer whatever is asked below `/sim/{id}/`, on any origin, by the simulation of that id.
 *
 * @example
 * const server = setupServer(...createHandlers({ spring: createSimulation({ model: lemlist }) }));
 */
export function createHandlers(simulations: Simulations, options?: BackendOptions): HttpHandler[] {
  const backend = createBackend(simulations, options);
  return [http.all('*/sim/:id/*', ({ request }) => backend(request))];
}
