/** Answers of the proxy: JSON, and errors by RFC 9457. The key is in none of them, whatever Reply repeats. */
import { AdapterError } from 'leadlight/adapters';
import type { AdapterErrorKind } from 'leadlight/adapters';

const statuses: { readonly [kind in AdapterErrorKind]: number } = {
  unauthorized: 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  invalid: 400,
  'rate-limited': 429,
  unavailable: 503,
  timeout: 504,
  offline: 503,
  aborted: 503,
  suppressed: 451,
  malformed: 502,
  unknown: 500,
};

/** Text without a secret in it. */
export type Conceal = (text: string) => string;

/** A text that loses a secret wherever it stands, also as JSON writes it. */
export function concealing(secret: string): Conceal {
  const written = JSON.stringify(secret).slice(1, -1);
  return (text) => text.replaceAll(secret, '[concealed]').replaceAll(written, '[concealed]');
}

export function jsonAnswer(body: unknown, conceal: Conceal): Response {
  return answer(conceal(JSON.stringify(body)), 200, { 'content-type': 'application/json' });
}

/** The answer to a request that could not be served. What is no error of the kit is a bug, and says no more. */
export function problemAnswer(error: unknown, conceal: Conceal): Response {
  const told =
    error instanceof AdapterError ? error : new AdapterError('unknown', 'The proxy failed. See its log.');
  const { kind, message, retryAfter, path } = told;
  const status = statuses[kind];
  const body = { type: 'about:blank', status, kind, detail: message, ...(path !== undefined && { path }) };
  return answer(conceal(JSON.stringify(body)), status, {
    ...(retryAfter !== undefined && { 'retry-after': String(Math.ceil(retryAfter / 1000)) }),
    'content-type': 'application/problem+json',
  });
}

function answer(body: string, status: number, headers: HeadersInit): Response {
  const sent = new Headers(headers);
  sent.set('cache-control', 'no-store');
  return new Response(body, { status, headers: sent });
}
