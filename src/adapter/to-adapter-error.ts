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

function wordsOf(error: unknown): { readonly name: unknown; readonly message: string } {
  const message = isRecord(error) ? error['message'] : error;
  const said =
    typeof message === 'string' && message !== '' ? message : 'The backend failed without saying why.';
  return { name: fieldOf(error, 'name'), message: said };
}

function statusOf(error: unknown): number | undefined {
  const status = fieldOf(error, 'status') ?? fieldOf(fieldOf(error, 'response'), 'status');
  return typeof status === 'number' && status >= 400 && status < 600 ? status : undefined;
}

function waitOf(error: unknown, now: number): { readonly retryAfter?: number } {
  // What is thrown may be the answer itself, or an error that carries it.
  const headers = fieldOf(fieldOf(error, 'response') ?? error, 'headers');
  const name = 'retry-after';
  const value = headers instanceof Headers ? headers.get(name) : fieldOf(headers, name);
  return typeof value === 'string' ? retryAfterOf(value, now) : {};
}

function fieldOf(value: unknown, name: string): unknown {
  return isRecord(value) ? value[name] : undefined;
}

// Browsers and Node say it as a TypeError, each in words of its own. Any other TypeError is a bug to be seen.
function isNetworkDown(error: unknown): boolean {
  return (
    error instanceof TypeError &&
    /fetch failed|failed to fetch|load failed|network|terminated/i.test(error.message)
  );
}
