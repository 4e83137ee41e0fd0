import { AdapterError } from 'leadlight/adapters';

export interface RateLimitOptions {
  /** So many calls… */
  readonly calls: number;
  /** …within so many milliseconds. */
  readonly span: number;
  readonly now: () => number;
}

/** Keeps to a limit before the other side has to: knows when the calls of the last span were made. */
export class RateLimit {
  readonly #options: RateLimitOptions;
  #made: readonly number[] = [];

  constructor(options: RateLimitOptions) {
    this.#options = options;
  }

  /**
   * Counts a call.
   *
   * @throws AdapterError `rate-limited`, with the time until the next one is free.
   */
  take(): void {
    this.check();
    this.#made = [...this.#made, this.#options.now()];
  }

  /** @throws AdapterError `rate-limited` while no call is free. */
  check(): void {
    const { calls, span, now } = this.#options;
    this.#made = this.#made.filter((at) => at > now() - span);
    const [oldest] = this.#made;
    if (oldest === undefined || this.#made.length < calls) return;
    throw new AdapterError('rate-limited', `Reply takes ${calls} calls in ${span / 1000} seconds.`, {
      retryAfter: oldest + span - now(),
    });
  }
}
