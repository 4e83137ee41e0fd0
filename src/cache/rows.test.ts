import { QueryClient } from '@tanstack/query-core';
import { expect, test, vi } from 'vitest';
import * as keys from './keys.js';
import type { ReadPage } from './page.js';
import { Rows } from './rows.js';

const key = keys.page('shop', {}, 4, 0);
const empty: ReadPage = { leads: [], begun: 1 };

test('the rows of a page that only begins to be read are not looked for anew', () => {
  const client = new QueryClient();
  const rows = new Rows(client, 'shop', () => 0);
  const changed = vi.fn<() => void>();
  const stop = rows.watch(changed);
  client.setQueryData(key, empty);
  changed.mockClear();
  client.getQueryCache().build(client, { queryKey: keys.page('shop', {}, 4, 1) });
  expect(changed).not.toHaveBeenCalled();
  stop();
});

test('a page is on its way from the moment it is asked for until it came, failed, or was given up', async () => {
  const client = new QueryClient();
  const rows = new Rows(client, 'shop', () => 0);
  const read = (queryFn: () => Promise<ReadPage>) =>
    client.fetchQuery({ queryKey: key, queryFn, retry: false }).catch(() => undefined);
  const seen = () => rows.isReading;
  for (const watch of [() => rows.watch(() => undefined), () => () => undefined]) {
    const stop = watch();
    expect(seen()).toBe(false);
    const came = read(() => Promise.resolve(empty));
    expect(seen()).toBe(true);
    await came;
    expect(seen()).toBe(false);
    const failed = read(() => Promise.reject(new Error('down')));
    expect(seen()).toBe(true);
    await failed;
    expect(seen()).toBe(false);
    void read(() => new Promise(() => undefined));
    expect(seen()).toBe(true);
    await client.cancelQueries({ queryKey: key });
    expect(seen()).toBe(false);
    void read(() => new Promise(() => undefined));
    expect(seen()).toBe(true);
    client.removeQueries({ queryKey: key });
    expect(seen()).toBe(false);
    stop();
  }
});

test('what was known while the cache was watched is not believed afterwards', () => {
  const client = new QueryClient();
  const rows = new Rows(client, 'shop', () => 0);
  const stop = rows.watch(() => undefined);
  expect(rows.isReading).toBe(false);
  stop();
  void client.fetchQuery({ queryKey: key, queryFn: () => new Promise<ReadPage>(() => undefined) });
  expect(rows.isReading).toBe(true);
});
