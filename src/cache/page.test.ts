import { describe, expect, test } from 'vitest';
import type { LeadAdapter } from '../adapter/index.js';
import type { Lead } from '../core/index.js';
import { handAdapter } from '../../test/support/hand-adapter.js';
import { readPage, seenPages } from './page.js';
import type { ReadPage } from './page.js';

const request = { query: {}, limit: 9 };

const read = (before: readonly Lead[], leads: readonly Lead[], asked = 1, staleBefore = 1) => {
  const adapter: LeadAdapter = { ...handAdapter().adapter, listLeads: () => Promise.resolve({ leads }) };
  const { signal } = new AbortController();
  const list = { store: { adapter, stamps: () => 7, asked }, staleBefore };
  return readPage(list, { signal, before: [{ leads: before, begun: 2 }], request });
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

describe('a page that is read again unasked', () => {
  const [a, b, c] = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];

  test('is seen in the order in which it was seen before, until somebody asks', async () => {
    const page = await read([a, b], [b, a]);
    expect(page.seen).toEqual([{ leads: [a, b], begun: 2 }]);
    expect(page.leads).toEqual([b, a]);
    expect((await read([a, b], [b, a], 3)).seen).toBeUndefined();
  });

  test('is seen as it stands by whoever came when it was too old', async () => {
    expect((await read([a, b], [b, a], 1, 3)).seen).toBeUndefined();
  });

  test('is seen as it stands where there was nobody to see', async () => {
    expect((await read([], [a, b])).seen).toBeUndefined();
  });

  test('is seen as it stands where it stands as before', async () => {
    expect((await read([a, b], [{ ...a, version: 2 }, b])).seen).toBeUndefined();
  });

  test('is seen as at first after several times, and as it stands when it is the same once more', async () => {
    const store = { adapter: handAdapter().adapter, stamps: () => 7, asked: 1 };
    const first = { leads: [a, b], begun: 2 };
    const again = (leads: readonly Lead[], before: ReadPage) => {
      const adapter = { ...store.adapter, listLeads: () => Promise.resolve({ leads }) };
      const { signal } = new AbortController();
      return readPage(
        { store: { ...store, adapter }, staleBefore: 1 },
        { signal, before: [before], request },
      );
    };
    const second = await again([c, a], first);
    expect((await again([c], second)).seen).toEqual([first]);
    expect((await again([a, b], second)).seen).toBeUndefined();
  });
});

test('what a hand-written adapter rejects with becomes an adapter error', async () => {
  const adapter: LeadAdapter = {
    ...handAdapter().adapter,
    listLeads: () => Promise.reject(new Error('Boom')),
  };
  const { signal } = new AbortController();
  const store = { adapter, stamps: () => 1, asked: 0 };
  const failed = readPage({ store, staleBefore: 0 }, { signal, before: [], request });
  await expect(failed).rejects.toMatchObject({ kind: 'unknown', message: 'Boom' });
});

const pageOf = (ids: string, seen?: readonly ReadPage[]): ReadPage => ({
  leads: ids.split('').map((id) => ({ id })),
  begun: 1,
  ...(seen && { seen }),
});
const text = (pages: readonly ReadPage[]): string =>
  pages.map(({ leads }) => leads.map(({ id }) => id).join('')).join(' ');

describe('pages as they are seen', () => {
  test('are the pages themselves where nothing else is seen', () => {
    const pages = [pageOf('ab'), pageOf('cd')];
    expect(seenPages(pages)).toBe(pages);
  });

  test('are those before in the place of one that is seen otherwise', () => {
    expect(text(seenPages([pageOf('ba', [pageOf('ab')])]))).toBe('ab');
  });

  test('are all pages of a list that loads more, and after them those that came since', () => {
    const before = [pageOf('ab'), pageOf('cd')];
    expect(text(seenPages([pageOf('xa', before), pageOf('bc'), pageOf('d')]))).toBe('ab cd d');
    expect(text(seenPages([pageOf('xa', before)]))).toBe('ab cd');
  });
});
