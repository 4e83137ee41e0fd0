/** A campaign of 12,340 leads that answers in a thread of its own, as a server would. */
import { createBackend, createSimulation } from '../../mocks/index.js';
import { lemlist } from '../../src/models/lemlist.js';
import type { WorkerAnswer, WorkerRequest } from './worker-fetch.js';

const backend = createBackend({ big: createSimulation({ model: lemlist, seed: 5, leads: 12_340 }) });

globalThis.addEventListener('message', ({ data }: MessageEvent<WorkerRequest>) => {
  void answer(data);
});

async function answer({ id, url, method, headers, body }: WorkerRequest): Promise<void> {
  const request = new Request(url, { method, headers, ...(body !== undefined && { body }) });
  const response = await backend(request);
  const told: WorkerAnswer = {
    id,
    status: response.status,
    headers: [...response.headers],
    body: await response.text(),
  };
  globalThis.postMessage(told);
}
