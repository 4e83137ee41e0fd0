import { QueryClient } from '@tanstack/query-core';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import * as keys from './keys.js';
import type { ReadPage } from './page.js';
import { Rows } from './rows.js';

const page = fc
  .array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 4 })
  .chain((ids) => fc.tuple(fc.constant(ids), fc.integer({ min: 1, max: 9 })))
  .map(([ids, begun]): ReadPage => ({
    leads: ids.map((id) => ({ id, version: begun })),
    begun,
  }));

const place = fc.constantFrom(
  keys.page('shop', {}, 4, 0),
  keys.page('shop', {}, 4, 1),
  keys.page('shop', { status: ['sent'] }, 4, 0),
  keys.lead('shop', 'a'),
);

type Step = (client: QueryClient) => void;

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.tuple(place, page).map(
      ([key, data]): Step =>
        (client) =>
          void client.setQueryData(key, data),
    ),
  },
  fc.tuple(page, page).map(
    ([one, two]): Step =>
      (client) =>
        void client.setQueryData(keys.chain('shop', {}, 4), { pages: [one, two], pageParams: [] }),
  ),
  place.map(
    (key): Step =>
      (client) =>
        client.removeQueries({ queryKey: key }),
  ),
  place.map(
    (key): Step =>
      (client) =>
        void client.resetQueries({ queryKey: key }),
  ),
);

it('knows of the loaded leads what the cache holds, whether it has listened or looks for the first time', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
      const client = new QueryClient();
      const listening = new Rows(client, 'shop', () => 0);
      const stop = listening.watch(() => undefined);
      for (const act of steps) {
        act(client);
        const fresh = new Rows(client, 'shop', () => 0);
        expect(new Map(listening.entries())).toEqual(new Map(fresh.entries()));
      }
      stop();
    }),
  );
});
