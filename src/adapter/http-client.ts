import { withDeadline } from './deadline.js';
import { errorOfResponse, readJson, readJsonIfAny } from './read-json.js';
import type { Timers } from './timers.js';

/** Headers of every request: as they are, or made anew for each, such as a token that expires. */
export type HeaderSource = HeadersInit | (() => HeadersInit | Promise<HeadersInit>);

/** What stands behind a request: `globalThis.fetch`, or a backend in the same process. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

export interface HttpClientOptions {
  /** The adapter's id, for the words of errors. */
  readonly id: string;
  readonly baseUrl: string;
  readonly headers?: HeaderSource;
  readonly fetch: Fetch;
  readonly timeout: number;
  readonly timers: Timers;
}

export interface HttpRequest {
  /** Below the base URL, with a leading slash, its segments escaped. */
  readonly path: string;
  /** Sent as JSON by POST; without one, the request is a GET. */
  readonly body?: unknown;
  readonly method?: 'DELETE';
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
}

/** An answer to something that may go on at the backend. */
export interface Started {
  /** The JSON that it was answered with, where there was any. */
  readonly json: unknown;
  /** The job that goes on, by the `Location` of a 202: its id, escaped as it stands there. */
  readonly job?: string;
}

/** Sends requests below one base URL and reads their answers; fails with AdapterErrors only. */
export class HttpClient {
  readonly #options: HttpClientOptions;

  constructor(options: HttpClientOptions) {
    this.#options = { ...options, baseUrl: options.baseUrl.replace(/\/+$/, '') };
  }

  /** The JSON that a request is answered with. */
  json(request: HttpRequest): Promise<unknown> {
    const { id, timeout, timers } = this.#options;
    return withDeadline({ timeout, timers, ...signalOf(request) }, async (signal) =>
      readJson(id, await this.#send(request, signal), timers.now()),
    );
  }

  /** The answer to a request that the backend may take as a job. */
  start(request: HttpRequest): Promise<Started> {
    const { id, timeout, timers } = this.#options;
    return withDeadline({ timeout, timers, ...signalOf(request) }, async (signal) => {
      const response = await this.#send(request, signal);
      const json = await readJsonIfAny(id, response, timers.now());
      // What begins with a dot may be a step up in a path, and is no id.
      const [, job] =
        /^[^?#]*\/jobs\/((?!\.|%2e)[^/?#]+)/i.exec(response.headers.get('location') ?? '') ?? [];
      return { json, ...(response.status === 202 && job !== undefined && { job }) };
    });
  }

  /** An answer whose body goes on: deadline and signal are for its beginning. Whoever reads it ends it by a cancel. */
  open(request: HttpRequest): Promise<Response> {
    const { id, timeout, timers } = this.#options;
    return withDeadline({ timeout, timers, ...signalOf(request) }, async (signal) => {
      const response = await this.#send(request, signal);
      if (!response.ok) throw await errorOfResponse(id, response, timers.now());
      return response;
    });
  }

  async #send({ path, body, method, headers }: HttpRequest, signal: AbortSignal): Promise<Response> {
    const { baseUrl, headers: source, fetch } = this.#options;
    const sent = new Headers(typeof source === 'function' ? await source() : source);
    sent.set('accept', 'application/json');
    for (const [name, value] of Object.entries(headers ?? {})) sent.set(name, value);
    const url = `${baseUrl}${path}`;
    if (body === undefined) return fetch(url, { ...(method && { method }), headers: sent, signal });
    sent.set('content-type', 'application/json');
    return fetch(url, { method: 'POST', headers: sent, body: JSON.stringify(body), signal });
  }
}

function signalOf({ signal }: HttpRequest): { readonly signal?: AbortSignal } {
  return signal ? { signal } : {};
}
