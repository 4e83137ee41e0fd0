import type { Call } from './adapter.js';

/** The search part of a URL: a query that is written already, and further values that are given. */
export function searchOf(
  query: string,
  values: Readonly<Record<string, string | number | undefined>>,
): string {
  const given = Object.entries(values).filter(([, value]) => value !== undefined);
  const written = given.map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`);
  return [...(query === '' ? [] : [query]), ...written].join('&');
}

/** What a call hands on to a request. */
export function signalOf(call: Call | undefined): Call {
  return call?.signal ? { signal: call.signal } : {};
}
