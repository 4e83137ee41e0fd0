import { waitAfter } from '../adapter/retry.js';
import { toAdapterError } from '../adapter/to-adapter-error.js';

const MAX_TRIES = 4;

/** Whether to try once more, after so many failures (from 0): what may pass by itself, and not for ever. */
export function shouldRetry(failures: number, error: Error): boolean {
  const tries = failures + 1;
  return tries < MAX_TRIES && waitAfter(toAdapterError(error), tries) !== undefined;
}

/** How long to wait before that, in milliseconds: with full jitter, never sooner than the backend asked. */
export function retryDelay(failures: number, error: Error): number {
  return waitAfter(toAdapterError(error), failures + 1) ?? 0;
}
