import { LeadlightError } from '../../src/core/index.js';
import { AdapterError } from '../../src/adapter/index.js';
import type { AdapterErrorKind } from '../../src/adapter/index.js';

/** The HTTP status that tells an error of this kind. */
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
  malformed: 400,
  unknown: 500,
};

const titles: { readonly [status: number]: string } = {
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  408: 'Request Timeout',
  409: 'Conflict',
  410: 'Gone',
  415: 'Unsupported Media Type',
  422: 'Unprocessable Content',
  429: 'Too Many Requests',
  451: 'Unavailable For Legal Reasons',
  500: 'Internal Server Error',
  502: 'Bad Gateway',
  503: 'Service Unavailable',
  504: 'Gateway Timeout',
};

export interface ProblemOptions {
  /** The kit's own word for it. @default by the status, as the client reads it */
  readonly kind?: AdapterErrorKind;
  /** The field or parameter at fault. */
  readonly path?: string;
  readonly headers?: { readonly [name: string]: string };
}

/** An answer that tells an error by RFC 9457, with the kit's own word for it in `kind`. */
export function problem(status: number, detail: string, options: ProblemOptions = {}): Response {
  const { kind, path, headers } = options;
  const title = titles[status] ?? 'Error';
  const body = { type: 'about:blank', title, status, detail, ...(kind && { kind }), ...(path && { path }) };
  return Response.json(body, { status, headers: { ...headers, 'content-type': 'application/problem+json' } });
}

/** The answer to a request that could not be served because of this error. */
export function problemOf(error: unknown): Response {
  if (error instanceof AdapterError) {
    const { kind, message, path } = error;
    return problem(statuses[kind], message, { kind, ...(path !== undefined && { path }) });
  }
  if (error instanceof LeadlightError) return problem(422, error.message, { kind: 'invalid' });
  const words = error instanceof Error ? error.message : String(error);
  return problem(500, `The simulation failed: ${words}`, { kind: 'unknown' });
}
