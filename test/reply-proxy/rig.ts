/** The proxy, a fake Reply behind it, an adapter before it, and a clock that is moved by hand. */
import { createReplyAdapter } from '../../examples/reply-proxy/create-reply-adapter.js';
import { createReplyProxy } from '../../examples/reply-proxy/create-reply-proxy.js';
import type { ReplyProxyOptions } from '../../examples/reply-proxy/create-reply-proxy.js';
import type { LeadAdapter, Timers } from '../../src/adapter/index.js';
import { fakeTimers } from '../support/fake-timers.js';
import type { FakeTimers } from '../support/fake-timers.js';
import { FakeReply } from './fake-reply.js';
import type { FakeContact } from './fake-reply.js';

export const KEY = 'rk_live_very"secret';
export const BASE = 'https://app.example.com/api/reply';
const start = Date.UTC(2026, 2, 2, 9);

export interface Rig {
  readonly reply: FakeReply;
  readonly proxy: (request: Request) => Promise<Response>;
  readonly adapter: LeadAdapter;
  readonly timers: FakeTimers;
  /** What the proxy reported of words that nobody knows. */
  readonly reports: readonly string[];
  readonly ask: (path: string, init?: RequestInit) => Promise<Response>;
  readonly webhook: (payload: object, secret?: string) => Promise<Response>;
}

export function openRig(contacts: readonly FakeContact[], options: Partial<ReplyProxyOptions> = {}): Rig {
  const clock = fakeTimers();
  const timers: Timers & FakeTimers = { ...clock, now: () => start + clock.now() };
  const reports: string[] = [];
  const reply = new FakeReply({ key: KEY, now: () => timers.now(), contacts });
  const proxy = createReplyProxy({
    apiKey: KEY,
    authorize: () => true,
    sequence: '12',
    webhookSecret: 'hush',
    basePath: '/api/reply',
    fetch: reply.fetch,
    timers,
    onReport: (message) => reports.push(message),
    ...options,
  });
  const ask = (path: string, init?: RequestInit) => proxy(new Request(`${BASE}${path}`, init));
  return {
    reply,
    proxy,
    timers,
    reports,
    ask,
    adapter: createReplyAdapter({
      baseUrl: BASE,
      fetch: (url, init) => proxy(new Request(url, init)),
      timers,
    }),
    webhook: (payload, secret = 'hush') =>
      ask(`/webhooks?secret=${secret}`, { method: 'POST', body: JSON.stringify(payload) }),
  };
}

export function contact(id: number, more: Partial<FakeContact> = {}): FakeContact {
  return { id, email: `lead${id}@example.com`, state: 'active', ...more };
}

/** Contacts with the ids from 1. */
export function contacts(count: number): readonly FakeContact[] {
  return Array.from({ length: count }, (_, index) => contact(index + 1));
}

/** The ids of leads in the rig's sequence. */
export function ids(...numbers: readonly number[]): readonly string[] {
  return numbers.map((number) => `12:${number}`);
}
