import type { TransportFaults } from '../engine/transport-faults.js';
import { problem } from '../backend/problem.js';
import type { LineClock } from './line-clock.js';

/** Counts requests in a window that begins with the first of them. */
export class RateLimit {
  #began = 0;
  #count = 0;

  constructor(readonly clock: LineClock) {}

  /** The answer to one request too many: 429, and when to come back. */
  refuse(limit: TransportFaults['rateLimit']): Response | undefined {
    if (!limit) return undefined;
    const now = this.clock.now();
    if (now - this.#began >= limit.perMs) {
      this.#began = now;
      this.#count = 0;
    }
    this.#count += 1;
    if (this.#count <= limit.requests) return undefined;
    const seconds = Math.max(1, Math.ceil((this.#began + limit.perMs - now) / 1000));
    return problem(429, `More than ${limit.requests} requests in ${limit.perMs} ms. Wait ${seconds} s.`, {
      headers: { 'retry-after': String(seconds) },
    });
  }
}
