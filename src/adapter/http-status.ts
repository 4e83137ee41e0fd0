import type { AdapterErrorKind } from './adapter-error.js';

const kinds: { readonly [status: number]: AdapterErrorKind } = {
  401: 'unauthorized',
  403: 'forbidden',
  404: 'not-found',
  408: 'timeout',
  409: 'conflict',
  410: 'not-found',
  412: 'conflict',
  425: 'unavailable',
  429: 'rate-limited',
  451: 'suppressed',
  504: 'timeout',
};

/** What an HTTP status that tells an error means to the kit. */
export function kindOfStatus(status: number): AdapterErrorKind {
  const kind = kinds[status];
  if (kind) return kind;
  if (status >= 500) return 'unavailable';
  return status >= 400 ? 'invalid' : 'unknown';
}

/** A `Retry-After` header, in seconds or as a date, as milliseconds from `now`; nothing when it is neither. */
export function retryAfterOf(header: string | null, now: number): { readonly retryAfter?: number } {
  const words = header?.trim() ?? '';
  if (/^\d+$/.test(words)) return { retryAfter: Number(words) * 1000 };
  const date = /[a-z]/i.test(words) ? Date.parse(words) : Number.NaN;
  return Number.isNaN(date) ? {} : { retryAfter: Math.max(0, date - now) };
}
