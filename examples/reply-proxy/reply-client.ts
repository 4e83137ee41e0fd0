/** The calls to Reply's interface, version 3: the one place that has the key, and keeps to the limits. */
import { AdapterError, retry, toAdapterError } from 'leadlight/adapters';
import type { Fetch, Timers } from 'leadlight/adapters';
import { RateLimit } from './rate-limit.js';

export interface ReplyClientOptions {
  readonly apiKey: string;
  readonly baseUrl: string;
  readonly fetch: Fetch;
  readonly timers: Timers;
  /** How long a call may wait for its turn, in milliseconds, before it is told to come back. */
  readonly patience: number;
}

export type Search = Readonly<Record<string, string | number>>;

/** How long Reply may take, in milliseconds. */
const longest = 20_000;

export class ReplyClient {
  readonly #options: ReplyClientOptions;
  readonly #limit: RateLimit;

  constructor(options: ReplyClientOptions) {
    this.#options = options;
    this.#limit = new RateLimit({ calls: 100, span: 60_000, now: () => options.timers.now() });
  }

  /** Reads; safe to repeat, so it waits and tries again while that is not too long. */
  get(path: string, search: Search = {}): Promise<unknown> {
    const words = Object.entries(search).map(([name, value]) => [name, String(value)]);
    const query = words.length > 0 ? `?${new URLSearchParams(words)}` : '';
    return this.#patiently(() => this.#call(`${path}${query}`, { method: 'GET' }));
  }

  /** Changes something. Waits for its turn, but once it was sent it is not sent again. */
  async post(path: string, body: object): Promise<unknown> {
    await this.#patiently(async () => this.#limit.check());
    return this.#call(path, { method: 'POST', body: JSON.stringify(body) });
  }

  #patiently<T>(run: () => Promise<T>): Promise<T> {
    const { patience, timers } = this.#options;
    return retry(run, { patience, timers });
  }

  async #call(path: string, init: RequestInit): Promise<unknown> {
    const { apiKey, baseUrl, fetch } = this.#options;
    this.#limit.take();
    const headers = {
      authorization: `Bearer ${apiKey}`,
      accept: 'application/json',
      'content-type': 'application/json',
    };
    const response = await fetch(`${baseUrl}${path}`, {
      ...init,
      headers,
      signal: AbortSignal.timeout(longest),
    }).catch((error: unknown) => {
      throw toAdapterError(error);
    });
    if (!response.ok) throw await failureOf(response);
    return readJson(response);
  }
}

async function readJson(response: Response): Promise<unknown> {
  try {
    const body: unknown = await response.json();
    return body;
  } catch (cause) {
    throw new AdapterError('malformed', 'Reply answered something that is no JSON.', { cause });
  }
}

/** Its words stay here, all but the code: who knows what they repeat. */
async function failureOf(response: Response): Promise<AdapterError> {
  const { status, headers } = response;
  const code = codeOf(await response.json().catch(() => undefined));
  const message = `Reply answered ${status}${code}.`;
  if (status === 401 || status === 403) {
    return new AdapterError('forbidden', `${message} The key of the server does not open this.`);
  }
  return toAdapterError({ status, message, response: { headers } });
}

function codeOf(body: unknown): string {
  const code = typeof body === 'object' && body !== null && 'code' in body ? body.code : undefined;
  return typeof code === 'string' && /^[\w.-]{1,64}$/.test(code) ? ` (${code})` : '';
}
