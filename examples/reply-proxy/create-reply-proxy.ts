import { AdapterError } from 'leadlight/adapters';
import type { Fetch, Timers } from 'leadlight/adapters';
import { LeadlightError } from 'leadlight/core';
import { Acts } from './acts.js';
import { concealing, jsonAnswer, problemAnswer } from './answers.js';
import type { Conceal } from './answers.js';
import { EventHub } from './event-hub.js';
import { LeadMemory } from './lead-memory.js';
import { Reads } from './reads.js';
import { ReplyClient } from './reply-client.js';
import { Webhooks } from './webhooks.js';

export interface ReplyProxyOptions {
  /** The key of Reply's interface. It stays on the server. */
  readonly apiKey: string;
  /** Whether whoever asks may: the session of your own app. Without it anybody could read your contacts. */
  readonly authorize: (request: Request) => boolean | Promise<boolean>;
  /** The sequence to show where no campaign is asked for. */
  readonly sequence?: string;
  /** What Reply has to name as `?secret=` with each webhook; without one, webhooks are not taken. */
  readonly webhookSecret?: string;
  /** Where the proxy stands: `/api/reply`. */
  readonly basePath?: string;
  /** @default 'https://api.reply.io/v3' */
  readonly baseUrl?: string;
  readonly fetch?: Fetch;
  readonly timers?: Timers;
  /** How long a request may wait for Reply's rate limit before it is answered 429. Milliseconds. @default 5_000 */
  readonly patience?: number;
  /** Hears of words of Reply that nobody knows. */
  readonly onReport?: (message: string) => void;
}

const systemTimers: Timers = {
  now: () => Date.now(),
  random: () => Math.random(),
  after(milliseconds, run) {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  },
};

/**
 * A backend for `createHttpAdapter` over Reply's interface: a plain function from a request to its answer,
 * for any server that speaks `fetch`. The key never leaves it.
 *
 * @throws LeadlightError `no-key` without a key.
 * @example
 * const handle = createReplyProxy({ apiKey: env.REPLY_KEY, authorize: hasSession, basePath: '/api/reply' });
 * export const GET = handle, POST = handle;
 */
export function createReplyProxy(options: ReplyProxyOptions): (request: Request) => Promise<Response> {
  if (options.apiKey === '') throw new LeadlightError('no-key', 'There is no apiKey. Give the key of Reply.');
  const conceal = concealing(options.apiKey);
  const desk = deskOf(options, conceal);
  return async (request) => {
    try {
      return await route(request, options, desk, conceal);
    } catch (error) {
      return problemAnswer(error, conceal);
    }
  };
}

function deskOf(options: ReplyProxyOptions, conceal: Conceal) {
  const { apiKey, sequence, baseUrl = 'https://api.reply.io/v3', patience = 5000 } = options;
  const { timers = systemTimers, onReport = () => undefined } = options;
  const fetch: Fetch = options.fetch ?? ((url, init) => globalThis.fetch(url, init));
  const now = (): number => timers.now();
  const client = new ReplyClient({ apiKey, baseUrl, fetch, timers, patience });
  const memory = new LeadMemory(now);
  const hub = new EventHub(now().toString(36), conceal);
  const reads = new Reads({ client, memory, ...(sequence !== undefined && { sequence }) });
  const acts = new Acts({ client, memory, reads, hub, now });
  return { reads, acts, hub, webhooks: new Webhooks({ memory, hub, onReport }) };
}

async function route(
  request: Request,
  { authorize, webhookSecret, basePath = '' }: ReplyProxyOptions,
  { reads, acts, hub, webhooks }: ReturnType<typeof deskOf>,
  conceal: Conceal,
): Promise<Response> {
  const url = new URL(request.url);
  const path = url.pathname.startsWith(basePath) ? url.pathname.slice(basePath.length) : '';
  const asked = `${request.method} ${path}`;
  if (asked === 'POST /webhooks' && webhookSecret !== undefined) {
    if (url.searchParams.get('secret') !== webhookSecret) throw new AdapterError('forbidden', 'No.');
    webhooks.take(await bodyOf(request));
    return new Response(null, { status: 204 });
  }
  if (!(await authorize(request))) throw new AdapterError('unauthorized', 'Sign in first.');
  const answer = (body: unknown): Response => jsonAnswer(body, conceal);
  const [, leadId] = /^GET \/leads\/([^/]+)$/.exec(asked) ?? [];
  if (asked === 'GET /campaigns') return answer(await reads.campaigns());
  if (asked === 'GET /leads') return answer(await reads.list(url));
  if (asked === 'GET /leads/counts') return answer(await reads.counts(url));
  if (asked === 'GET /events') return hub.open(request, url.searchParams.get('campaign'));
  if (leadId !== undefined) return answer(await reads.lead(decodeURIComponent(leadId)));
  if (asked === 'POST /leads/actions') {
    const key = request.headers.get('idempotency-key') ?? '';
    return answer(await acts.act(key, await bodyOf(request)));
  }
  throw new AdapterError('not-found', `The proxy does not answer ${asked}.`);
}

async function bodyOf(request: Request): Promise<unknown> {
  try {
    const body: unknown = await request.json();
    return body;
  } catch (cause) {
    throw new AdapterError('invalid', 'The body should be JSON.', { cause });
  }
}
