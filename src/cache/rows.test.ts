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
