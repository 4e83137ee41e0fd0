import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { leadOf } from '../../test/support/facts.js';
import { ear } from '../../test/support/heard.js';
import { sample } from '../../test/support/models.js';
import { createMemoryAdapter } from './create-memory-adapter.js';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout'] }));
afterEach(() => void vi.useRealTimers());

it('a listener that throws costs neither the act nor who else listens, and its error is still seen', async () => {
  const adapter = createMemoryAdapter([leadOf(['lead.added', 'lead.started', 'email.sent'])], {
    models: sample,
  });
  const deaf = (): never => {
    throw new Error('A bug of the host.');
  };
  const other = ear();
  adapter.subscribe({}, { ...ear(), event: deaf, lead: deaf });
  adapter.subscribe({}, other);
  const request = { action: 'hold', selection: { ids: ['lead-1'] }, idempotencyKey: 'k1' };
  expect((await adapter.act(request)).totals.done).toBe(1);
  expect(other.facts).toHaveLength(2);
  expect(() => vi.runAllTimers()).toThrow('A bug of the host.');
});
