import { AdapterError } from './adapter-error.js';
import { kindOfStatus, retryAfterOf } from './http-status.js';
import { isRecord } from './is-record.js';

/**
 * Any error as the kit's own: an AdapterError as it is; an abort, a network that is down, and an error that
 * carries an HTTP status (`status` or `response.status`, as axios, ky and others throw) by their kind;
 * everything else `unknown`. `now` is the clock that a `Retry-After` with a date is read by, in milliseconds
 * since 1970; the machine's where none is given.
 *
 * @example
 * try { await api.post('/pause'); } catch (error) { throw toAdapterError(error); }
 */
export function toAdapterError(error: unknown, signal?: AbortSignal, now?: number): AdapterError {
  if (signal?.aborted) return aborted(signal.reason ?? error);
  if (error instanceof AdapterError) return error;
  const { name, message } = wordsOf(error);
  if (name === 'AbortError') return aborted(error);
  if (name === 'TimeoutError') return new AdapterError('timeout', message, { cause: error });
  const status = statusOf(error);
  if (status !== undefined)
    return new AdapterError(kindOfStatus(status), message, {
      cause: error,
      ...waitOf(error, now ?? Date.now()),
    });
  if (isNetworkDown(error)) {
    return new AdapterError('offline', 'The backend cannot be reached. Check the connection.', {
      cause: error,
    });
  }
  return new AdapterError('unknown', message, { cause: error });
}

/** The error of a call that its caller ended. */
export function aborted(reason: unknown): AdapterError {
  return new AdapterError('aborted', 'The call was ended by its caller.', { cause: reason });
}

function wordsOf(error: unknown): { readonly name: string; readonly message: string } {
  const { name, message } = isRecord(error) ? error : { name: undefined, message: error };
  const said =
    typeof message === 'string' && message !== '' ? message : 'The backend failed without saying why.';
  return { name: typeof name === 'string' ? name : '', message: said };
}

function statusOf(error: unknown): number | undefined {
  if (!isRecord(error)) return undefined;
  const status = error['status'] ?? (isRecord(error['response']) ? error['response']['status'] : undefined);
  return typeof status === 'number' && status >= 400 && status < 600 ? status : undefined;
}

function waitOf(error: unknown, now: number): { readonly retryAfter?: number } {
  const response = isRecord(error) ? error['response'] : undefined;
  const headers = isRecord(response) ? response['headers'] : undefined;
  if (headers instanceof Headers) return retryAfterOf(headers.get('retry-after'), now);
  const value = isRecord(headers) ? headers['retry-after'] : undefined;
  return retryAfterOf(typeof value === 'string' ? value : null, now);
}

// Browsers and Node say it as a TypeError, each in words of its own. Any other TypeError is a bug to be seen.
function isNetworkDown(error: unknown): boolean {
  return (
    error instanceof TypeError &&
    /fetch failed|failed to fetch|load failed|network|terminated/i.test(error.message)
  );
}
