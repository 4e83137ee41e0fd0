/** Whatever pages came and went before: the places are those of the pages that are there. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ReadPage } from './page.js';
import { PagePlaces } from './page-places.js';
import type { Pages } from './page-places.js';

const SIZE = 4;

/** A page of few leads, so that many stand in several. */
const page = fc
  .array(fc.integer({ min: 0, max: 12 }), { maxLength: SIZE })
  .map((ids): ReadPage => ({ leads: ids.map((id) => ({ id: `lead-${id}` })), begun: 1 }));

const pages = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 6 }), page), { maxLength: 5 })
  .map((entries): Pages => new Map(entries));

/** Page after page, each lead where it comes first; what follows one that came before moves up. */
function placesOf(loaded: Pages): readonly (readonly [string, number])[] {
  const seen = new Set<string>();
  let repeated = 0;
  return [...loaded.keys()]
    .toSorted((a, b) => a - b)
    .flatMap((number) => {
      let row = number * SIZE - repeated;
      return (loaded.get(number)?.leads ?? []).flatMap(({ id }): [string, number][] => {
        if (seen.has(id)) {
          repeated += 1;
          return [];
        }
        seen.add(id);
        row += 1;
        return [[id, row - 1]];
      });
    });
}

test('each lead stands in one place, whichever pages were there before', () => {
  fc.assert(
    fc.property(fc.array(pages, { minLength: 1, maxLength: 6 }), (turns) => {
      const places = new PagePlaces(SIZE);
      for (const loaded of turns) {
        const { idAt, repeated } = places.place(loaded);
        const expected = placesOf(loaded);
        const leads = [...loaded.values()].flatMap(({ leads: rows }) => rows);
        expect(repeated).toBe(leads.length - expected.length);
        for (const [id, row] of expected) expect([id, idAt(row)]).toEqual([id, id]);
        const there = new Map(expected.map(([id, row]) => [row, id]));
        for (let row = 0; row < 32; row += 1) expect(idAt(row)).toBe(there.get(row));
      }
    }),
  );
});

test('what was placed before still says what it said', () => {
  const places = new PagePlaces(2);
  const rows = (...ids: string[]): ReadPage => ({ leads: ids.map((id) => ({ id })), begun: 1 });
  const before = places.place(
    new Map([
      [0, rows('a', 'b')],
      [1, rows('b', 'c')],
    ]),
  );
  places.place(new Map([[0, rows('x', 'y')]]));
  expect([0, 1, 2, 3].map(before.idAt)).toEqual(['a', 'b', 'c', undefined]);
});
