/**
 * The simulated backend in a page, behind MSW's service worker.
 *
 * @packageDocumentation
 */
import { setupWorker } from 'msw/browser';
import type { SetupWorker } from 'msw/browser';
import type { BackendOptions, Simulations } from './backend.js';
import { createHandlers } from './msw.js';

/**
 * A service worker that answers for these simulations. It needs MSW's worker file: `npx msw init public`.
 *
 * @example
 * await createWorker({ spring: createSimulation({ model: lemlist }) }).start();
 */
export function createWorker(simulations: Simulations, options?: BackendOptions): SetupWorker {
  return setupWorker(...createHandlers(simulations, options));
}
