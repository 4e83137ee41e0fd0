import type { LeadAdapter } from '../adapter.js';
import type { Bench } from './bench.js';

/** Skips a check where the adapter has not got a method. */
export const needs =
  (method: keyof LeadAdapter) =>
  ({ adapter }: Bench): string | undefined =>
    adapter[method] === undefined ? `it has no ${method}` : undefined;
