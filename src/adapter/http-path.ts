import { AdapterError } from './adapter-error.js';
import type { Call } from './adapter.js';

/** The search part of a URL: a query that is written already, and further values that are given. */
export function searchOf(
  query: string,
  values: Readonly<Record<string, string | number | undefined>>,
): string {
  const given = Object.entries(values).filter(([, value]) => value !== undefined);
  const written = given.map(([name, value]) => `${name}=${escaped(String(value))}`);
  return [...(query === '' ? [] : [query]), ...written].join('&');
}

/**
 * An id as one segment of a path.
 *
 * @throws AdapterError `invalid` for an id that a URL would read as a step up or down, or cannot hold.
 */
export function segment(id: string): string {
  return escaped(id, /^\.{0,2}$|\p{Surrogate}/u);
}

function escaped(text: string, unfit = /\p{Surrogate}/u): string {
  if (!unfit.test(text)) return encodeURIComponent(text);
  throw new AdapterError('invalid', `"${text}" cannot stand in a URL. Ask for another.`);
}

/** What a call hands on to a request. */
export function signalOf(call: Call | undefined): Call {
  return call?.signal ? { signal: call.signal } : {};
}
