/** A line that loses three answers of ten, after the backend has done its work: retries have one effect. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createHttpAdapter, retry } from '../../src/adapter/index.js';
import { createBackend, createSimulation } from '../../mocks/index.js';
import { lemlist } from '../../src/models/index.js';
import { systemTimers } from '../../src/adapter/timers.js';

/** By the code of their signs. */
const inOrder = (a = '', b = ''): number => (a < b ? -1 : Number(a > b));

const timers = { ...systemTimers, random: () => 0 };

it('has exactly one effect for each idempotency key, whichever answers are lost', async () => {
  await fc.assert(
    fc.asyncProperty(fc.infiniteStream(fc.integer({ min: 0, max: 9 })), async (chances) => {
      const simulation = createSimulation({ model: lemlist, seed: 7, leads: 12 });
      simulation.advance({ days: 4 });
      const backend = createBackend({ crm: simulation });
      const adapter = createHttpAdapter({
        baseUrl: 'http://test/sim/crm',
        timers,
        async fetch(url, init) {
          const response = await backend(new Request(url, init));
          if (chances.next().value < 3) throw new TypeError('fetch failed');
          return response;
        },
      });
      const before = simulation.log.length;
      const ids = simulation.leads().leads.map(({ id }) => id);
      const reports = await Promise.all(
        ids.map((id) => {
          const request = {
            action: 'mark-unsubscribed',
            selection: { ids: [id] },
            idempotencyKey: `wish-${id}`,
          };
          return retry(() => adapter.act?.(request) ?? Promise.reject(new Error('no act')), {
            attempts: 40,
            timers,
          });
        }),
      );
      const done = reports.flatMap(({ outcomes }) => outcomes).filter(({ result }) => result === 'done');
      expect(reports.map(({ outcomes }) => outcomes.map(({ id }) => id))).toEqual(ids.map((id) => [id]));
      const effects = simulation.log.slice(before).filter(({ type }) => type === 'lead.unsubscribed');
      expect(effects.map(({ causedBy }) => causedBy).toSorted(inOrder)).toEqual(
        done.map(({ id }) => `wish-${id}`).toSorted(inOrder),
      );
      expect(done.length).toBeGreaterThan(0);
    }),
    { numRuns: 15 },
  );
}, 60_000);
