import { afterAll, beforeAll, expect, test } from 'vitest';
import { createHttpAdapter } from '../src/adapter/index.js';
import type { LiveListener } from '../src/adapter/index.js';
import { lemlist, reply } from '../src/models/index.js';
import { createSimulation } from './index.js';
import type { LoggedEvent } from './index.js';
import { createServer } from './node.js';

const spring = createSimulation({ model: lemlist, leads: 30 });
const autumn = createSimulation({ model: reply, leads: 50 });
// A correction is told as a snapshot.
const facts = (log: readonly LoggedEvent[]) =>
  log.filter(({ type }) => !type.startsWith('x.')).map(({ id }) => id);

const server = createServer({ spring, autumn });

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterAll(() => server.close());

test('several simulations answer side by side behind MSW, each at its own URL', async () => {
  const first = createHttpAdapter({ baseUrl: 'https://api.test/v1/sim/spring' });
  const second = createHttpAdapter({ baseUrl: 'https://other.test/sim/autumn' });
  expect((await first.listLeads({ query: {}, limit: 3, offset: 0 })).total).toBe(30);
  expect((await second.listLeads({ query: {}, limit: 3, offset: 0 })).total).toBe(50);
  await expect(
    createHttpAdapter({ baseUrl: 'https://api.test/sim/winter' }).listLeads({ query: {}, limit: 3 }),
  ).rejects.toMatchObject({ kind: 'not-found', message: expect.stringContaining('/sim/spring') });
});

test('what happens in one is heard of it alone, behind MSW', async () => {
  const adapter = createHttpAdapter({ baseUrl: 'https://api.test/sim/spring' });
  const heard: string[] = [];
  const states: string[] = [];
  const listener: LiveListener = {
    event: ({ id }) => void heard.push(id),
    lead() {},
    gap() {},
    state: (state) => void states.push(state),
  };
  const leave = adapter.subscribe?.({}, listener);
  await expect.poll(() => states).toContain('live');
  const before = spring.log.length;
  spring.advance({ days: 1 });
  autumn.advance({ days: 1 });
  await expect.poll(() => heard).toEqual(facts(spring.log.slice(before)));
  leave?.();
  const count = heard.length;
  spring.advance({ days: 1 });
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(heard).toHaveLength(count);
});
