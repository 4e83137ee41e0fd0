/**
 * The simulated backend behind MSW, in the browser and in Node.
 *
 * @packageDocumentation
 */
import { http } from 'msw';
import type { HttpHandler } from 'msw';
import { createBackend } from './backend.js';
import type { Simulations } from './backend.js';

/**
 * Handlers that answer whatever is asked below `/sim/{id}/`, on any origin, by the simulation of that id.
 *
 * @example
 * const server = setupServer(...createHandlers({ spring: createSimulation({ model: lemlist }) }));
 */
export function createHandlers(simulations: Simulations): HttpHandler[] {
  const backend = createBackend(simulations);
  return [http.all('*/sim/:id/*', ({ request }) => backend(request))];
}
