import { describe, expect, test } from 'vitest';
import type { LeadAdapter } from '../adapter/index.js';
import type { Lead } from '../core/index.js';
import { handAdapter } from '../../test/support/hand-adapter.js';
import { readPage } from './page.js';

const read = (before: readonly Lead[], leads: readonly Lead[]) => {
  const adapter: LeadAdapter = { ...handAdapter().adapter, listLeads: () => Promise.resolve({ leads }) };
  const { signal } = new AbortController();
  return readPage({
    adapter,
    signal,
    stamps: () => 7,
    before: { leads: before, begun: 1 },
    request: { query: {}, limit: 9 },
  });
};

describe('a page that is read again', () => {
  test('keeps the rows of which the version says that nothing changed', async () => {
    const known = { id: 'a', version: 2 };
    const page = await read([known], [{ id: 'a', version: 2 }]);
    expect(page.leads[0]).toBe(known);
    expect(page.begun).toBe(7);
  });

  test('keeps a row that is newer than what came', async () => {
    const known = { id: 'a', version: 3 };
    expect((await read([known], [{ id: 'a', version: 2 }])).leads[0]).toBe(known);
  });

  test('takes a newer row, and one without a version', async () => {
    const came = [
      { id: 'a', version: 3 },
      { id: 'b', status: 'out' },
    ];
    const page = await read([{ id: 'a', version: 2 }, { id: 'b' }], came);
    expect(page.leads).toEqual(came);
  });
});

test('what a hand-written adapter rejects with becomes an adapter error', async () => {
  const adapter: LeadAdapter = {
    ...handAdapter().adapter,
    listLeads: () => Promise.reject(new Error('Boom')),
  };
  const { signal } = new AbortController();
  const request = { query: {}, limit: 9 };
  const failed = readPage({ adapter, signal, stamps: () => 1, before: undefined, request });
  await expect(failed).rejects.toMatchObject({ kind: 'unknown', message: 'Boom' });
});
