import { AdapterError } from './adapter-error.js';
import type { Timers } from './timers.js';
import { toAdapterError } from './to-adapter-error.js';

/** How long a call may take, and who may end it sooner. */
export interface Deadline {
  /** Milliseconds. */
  readonly timeout: number;
  readonly timers: Timers;
  readonly signal?: AbortSignal;
}

/**
 * Runs a call that ends at the deadline or when its caller ends it, whether or not it heeds the signal it
 * is given.
 *
 * @throws AdapterError whatever the call failed with; `timeout`; `aborted`.
 */
export async function withDeadline<T>(
  { timeout, timers, signal }: Deadline,
  run: (signal: AbortSignal) => T | PromiseLike<T>,
): Promise<T> {
  const ending = new AbortController();
  const stop = (): void => ending.abort(signal?.reason);
  const cancel = timers.after(timeout, () => ending.abort(lateError(timeout)));
  signal?.addEventListener('abort', stop, { once: true });
  try {
    if (signal?.aborted) stop();
    return await Promise.race([endOf(ending.signal), start(run, ending.signal)]);
  } catch (error) {
    throw toAdapterError(error, signal, timers.now());
  } finally {
    cancel();
    signal?.removeEventListener('abort', stop);
  }
}

async function start<T>(run: (signal: AbortSignal) => T | PromiseLike<T>, signal: AbortSignal): Promise<T> {
  signal.throwIfAborted();
  return run(signal);
}

function endOf(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(toAdapterError(signal.reason)), { once: true });
  });
}

function lateError(timeout: number): AdapterError {
  return new AdapterError('timeout', `The backend did not answer within ${timeout / 1000} s.`);
}
