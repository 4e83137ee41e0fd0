import type { AdapterError } from './adapter-error.js';
import { fullJitter, sleep, systemTimers } from './timers.js';
import type { Timers } from './timers.js';
import { aborted, toAdapterError } from './to-adapter-error.js';

export interface RetryOptions {
  /** How often it is tried in all. @default 3 */
  readonly attempts?: number;
  /** The first span to wait, in milliseconds; it doubles with every try. @default 500 */
  readonly base?: number;
  /** The longest span to wait. @default 10_000 */
  readonly cap?: number;
  /** A `Retry-After` that is longer is not waited for. @default 60_000 */
  readonly patience?: number;
  readonly signal?: AbortSignal;
  readonly timers?: Timers;
}

/**
 * Tries a read, or anything else that is safe to repeat, until it succeeds, cannot succeed or has been tried
 * often enough. Waits with full jitter, at least as long as the backend asked for.
 *
 * @throws AdapterError the last failure; `aborted` at once when the signal fires.
 * @example
 * const page = await retry(() => adapter.listLeads(request, { signal }), { signal });
 */
export async function retry<T>(run: () => Promise<T>, options: RetryOptions = {}): Promise<T> {
  const { attempts = 3, signal, timers = systemTimers } = options;
  for (let attempt = 1; ; attempt += 1) {
    if (signal?.aborted) throw aborted(signal.reason);
    try {
      return await run();
    } catch (failure) {
      const error = toAdapterError(failure, signal);
      const wait = attempt < attempts ? waitAfter(error, attempt, options) : undefined;
      if (wait === undefined) throw error;
      await sleep(wait, timers, signal);
    }
  }
}

/**
 * How long to wait after the n-th failure in a row, in milliseconds; `undefined` when another try cannot
 * succeed. For those who count tries themselves, such as a query client.
 */
export function waitAfter(
  error: AdapterError,
  attempt: number,
  options: RetryOptions = {},
): number | undefined {
  const { base = 500, cap = 10_000, patience = 60_000, timers = systemTimers } = options;
  const { retryable, retryAfter = 0 } = error;
  if (!retryable || retryAfter > patience) return undefined;
  return retryAfter + fullJitter(attempt, { base, cap }, timers.random());
}
