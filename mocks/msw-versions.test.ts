/** The handlers answer behind MSW 2 and MSW 3 alike. */
import { afterEach, expect, test, vi } from 'vitest';
import { createHttpAdapter } from '../src/adapter/index.js';
import type { LiveListener } from '../src/adapter/index.js';
import { lemlist } from '../src/models/index.js';
import { createSimulation } from './index.js';

vi.setConfig({ testTimeout: 30_000 });

// MSW 3 wants Node 22; of what it lacks on Node 20, this alone is needed.
const withResolvers = () => {
  const handles = {};
  const promise = new Promise((resolve, reject) => Object.assign(handles, { resolve, reject }));
  return { promise, ...handles };
};
if (!('withResolvers' in Promise)) Object.defineProperty(Promise, 'withResolvers', { value: withResolvers });

let close: (() => void) | undefined;
afterEach(() => {
  close?.();
  vi.doUnmock('msw');
  vi.doUnmock('msw/node');
  vi.resetModules();
});

async function serverOf(version: string) {
  if (version === 'MSW 3') {
    vi.doMock('msw', () => import('msw3'));
    vi.doMock('msw/node', () => import('msw3/node'));
  }
  const { createServer } = await import('./node.js');
  return createServer;
}

test.each(['MSW 2', 'MSW 3'])('%s answers reads, acts and the stream', async (version) => {
  const createServer = await serverOf(version);
  const simulation = createSimulation({ model: lemlist, leads: 30, seed: 7 });
  simulation.advance({ days: 4 });
  const server = createServer({ spring: simulation });
  server.listen();
  close = () => server.close();
  const adapter = createHttpAdapter({ baseUrl: 'https://api.test/sim/spring' });
  const page = await adapter.listLeads({ query: { status: ['sent'] }, offset: 0, limit: 5 });
  expect(page.total).toBe(simulation.leads({ status: ['sent'] }).total);
  const [lead] = page.leads;
  const heard: string[] = [];
  const states: string[] = [];
  const listener: LiveListener = {
    event: ({ type, leadId }) => void heard.push(`${type} ${leadId}`),
    lead() {},
    gap() {},
    state: (state) => void states.push(state),
  };
  const leave = adapter.subscribe?.({}, listener);
  await expect.poll(() => states, { timeout: 10_000 }).toContain('live');
  const selection = { ids: [lead?.id ?? ''] };
  const report = await adapter.act?.({ action: 'pause', selection, idempotencyKey: 'w1' });
  expect(report?.totals.done).toBe(1);
  await expect.poll(() => heard, { timeout: 10_000 }).toContain(`lead.paused ${lead?.id}`);
  leave?.();
});
