import { describe, expect, it } from 'vitest';
import { fakeTimers } from '../../test/support/fake-timers.js';
import { ear } from '../../test/support/heard.js';
import type { Lead } from '../core/index.js';
import { AdapterError } from './adapter-error.js';
import type { ListRequest } from './adapter.js';
import { createPolling } from './polling.js';

const page: ListRequest = { query: {}, offset: 0, limit: 50 };

/** A list that can be changed, polled every 10 s, and an ear on it. */
function polled(...first: readonly Lead[]) {
  const backend = { leads: first, asked: 0, error: undefined as AdapterError | undefined };
  const timers = fakeTimers();
  const adapter = createPolling(
    async () => {
      backend.asked += 1;
      if (backend.error) throw backend.error;
      return { leads: backend.leads };
    },
    { every: 10_000, timers },
  );
  const listener = ear();
  return { adapter, backend, listener, timers, listen: () => adapter.subscribe({}, listener) };
}

describe('polling', () => {
  it('asks for nothing while nobody listens, or nothing was listed', async () => {
    const { adapter, backend, timers, listen } = polled({ id: 'a', status: 'sent' });
    const stop = listen();
    await timers.advance(30_000);
    expect(backend.asked).toBe(0);
    await adapter.listLeads(page);
    stop();
    await timers.advance(30_000);
    expect(backend.asked).toBe(1);
  });

  it.each<[string, Lead, Lead, boolean]>([
    [
      'a newer version',
      { id: 'a', status: 'sent', version: 1 },
      { id: 'a', status: 'sent', version: 2 },
      true,
    ],
    [
      'a later time',
      { id: 'a', status: 'sent', updatedAt: '1' },
      { id: 'a', status: 'sent', updatedAt: '2' },
      true,
    ],
    ['any difference', { id: 'a', status: 'sent' }, { id: 'a', status: 'opened' }, true],
    [
      'no difference',
      { id: 'a', status: 'sent', tags: ['x'] },
      { id: 'a', status: 'sent', tags: ['x'] },
      false,
    ],
  ])('tells a changed lead by %s', async (_title, before, after, isTold) => {
    const { adapter, backend, listener, timers, listen } = polled(before);
    await adapter.listLeads(page);
    listen();
    backend.leads = [after];
    await timers.advance(20_000);
    expect(listener.heard).toEqual(['connecting', 'live', ...(isTold ? ['lead:a'] : [])]);
  });

  it('tells a gap where leads came, went or moved', async () => {
    const [a, b]: readonly Lead[] = [
      { id: 'a', status: 'sent' },
      { id: 'b', status: 'sent' },
    ];
    const { adapter, backend, listener, timers, listen } = polled(a!, b!);
    await adapter.listLeads(page);
    listen();
    for (const leads of [[b!, a!], [b!], [b!, a!]]) {
      backend.leads = leads;
      await timers.advance(10_000);
    }
    expect(listener.facts).toEqual(['gap', 'gap', 'gap']);
  });

  it('tells a change to everybody, whichever campaign they listen to, and asks once for all', async () => {
    const { adapter, backend, listener, timers, listen } = polled({ id: 'a', status: 'sent' });
    const ofCampaign = ear();
    await adapter.listLeads(page);
    listen();
    adapter.subscribe({ campaign: 'spring' }, ofCampaign);
    backend.leads = [{ id: 'a', status: 'opened' }];
    await timers.advance(10_000);
    expect([listener.facts, ofCampaign.facts]).toEqual([['lead:a'], ['lead:a']]);
    expect(backend.asked).toBe(2);
  });

  it('goes offline and comes back, and waits as long as it is asked to', async () => {
    const { adapter, backend, listener, timers, listen } = polled({ id: 'a', status: 'sent' });
    await adapter.listLeads(page);
    listen();
    backend.error = new AdapterError('rate-limited', 'Slowly.', { retryAfter: 60_000 });
    await timers.advance(10_000);
    backend.error = undefined;
    backend.leads = [{ id: 'a', status: 'opened' }];
    await timers.advance(59_999);
    expect(listener.heard).toEqual(['connecting', 'live', 'offline']);
    await timers.advance(1);
    expect(listener.heard.slice(3)).toEqual(['lead:a', 'live']);
  });

  it('repeats only the lists that were read last', async () => {
    const { adapter, backend, timers, listen } = polled();
    for (let offset = 0; offset < 500; offset += 50) await adapter.listLeads({ ...page, offset });
    listen();
    await timers.advance(10_000);
    expect(backend.asked).toBe(10 + 3);
  });
});
