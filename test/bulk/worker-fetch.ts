/** A `fetch` whose server is a worker. */
import type { Fetch } from '../../src/adapter/index.js';

export interface WorkerRequest {
  readonly id: number;
  readonly url: string;
  readonly method: string;
  readonly headers: [string, string][];
  readonly body?: string;
}

export interface WorkerAnswer {
  readonly id: number;
  readonly status: number;
  readonly headers: [string, string][];
  readonly body: string;
}

export interface WorkerServer {
  readonly fetch: Fetch;
  /** The bodies that were sent, in order. */
  readonly sent: readonly string[];
}

export function workerServer(worker: Worker): WorkerServer {
  const waiting = new Map<number, (response: Response) => void>();
  const sent: string[] = [];
  let count = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<WorkerAnswer>) => {
    const { id, status, headers, body } = data;
    waiting.get(id)?.(new Response(body, { status, headers }));
    waiting.delete(id);
  });
  const fetch: Fetch = (url, { method = 'GET', headers, body }) =>
    new Promise((resolve) => {
      count += 1;
      waiting.set(count, resolve);
      const text = typeof body === 'string' ? body : undefined;
      if (text !== undefined) sent.push(text);
      const request: WorkerRequest = {
        id: count,
        url,
        method,
        headers: [...new Headers(headers)],
        ...(text !== undefined && { body: text }),
      };
      worker.postMessage(request);
    });
  return { fetch, sent };
}
