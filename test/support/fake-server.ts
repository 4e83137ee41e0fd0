/** A server in the process for tests of what speaks HTTP: answers by a function, remembers what was asked. */
import type { Fetch } from '../../src/adapter/index.js';

export interface Asked {
  readonly method: string;
  /** Path and search. */
  readonly path: string;
  readonly headers: Headers;
  readonly body: unknown;
}

export interface FakeServer {
  readonly fetch: Fetch;
  readonly asked: readonly Asked[];
}

/** Answers each request by `answer`, given how many came before it. */
export function fakeServer(answer: (asked: Asked, nth: number) => Response | Promise<Response>): FakeServer {
  const asked: Asked[] = [];
  return {
    asked,
    async fetch(url, init) {
      const request = new Request(url, init);
      request.signal.throwIfAborted();
      const { pathname, search } = new URL(url);
      const body: unknown = request.method === 'POST' ? await request.json() : undefined;
      asked.push({ method: request.method, path: `${pathname}${search}`, headers: request.headers, body });
      return answer(asked[asked.length - 1]!, asked.length - 1);
    },
  };
}

/** An answer of JSON. */
export function jsonAnswer(
  body: unknown,
  { status = 200, headers = {} }: { status?: number; headers?: Record<string, string> } = {},
): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/json', ...headers },
  });
}

/** A stream of server-sent events of these bytes, in pieces of some size; it stays open or ends. */
export function streamAnswer(bytes: Uint8Array, { piece = 16, open = false } = {}): Response {
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (let at = 0; at < bytes.length; at += piece) controller.enqueue(bytes.slice(at, at + piece));
      if (!open) controller.close();
    },
  });
  return new Response(body, { headers: { 'content-type': 'text/event-stream' } });
}
