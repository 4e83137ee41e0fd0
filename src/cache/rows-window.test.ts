import { describe, expect, test } from 'vitest';
import { WHOLE } from './page.js';
import type { ReadPage } from './page.js';
import { windowOfChain, windowOfPages } from './rows-window.js';

const page = (ids: string, more: Partial<ReadPage> = {}): ReadPage => ({
  leads: ids.split('').map((id) => ({ id })),
  begun: 1,
  ...more,
});

const pages = (...entries: [number, ReadPage][]) => new Map(entries);

describe('a list that jumps anywhere', () => {
  test('is as long as the latest page says, and knows the rows of loaded pages', () => {
    const window = windowOfPages(
      pages([0, page('ab', { total: 9 })], [3, page('gh', { total: 8, begun: 2, asOf: 'later' })]),
      2,
      'exact',
    );
    expect(window).toMatchObject({ count: 8, total: 8, precision: 'exact', asOf: 'later' });
    expect([0, 1, 2, 6, 7, 8].map(window.idAt)).toEqual(['a', 'b', undefined, 'g', 'h', undefined]);
  });

  test.each([
    ['one more page follows the last full one', pages([0, page('ab')]), 4],
    ['a page that is not full ends it', pages([0, page('ab')], [1, page('c')]), 3],
    ['an empty page ends it', pages([0, page('ab')], [1, page('')]), 2],
  ])('without a total: %s', (_title, loaded, count) => {
    expect(windowOfPages(loaded, 2, 'none')).toMatchObject({ count, precision: 'none' });
  });

  test.each([
    ['more', 6, 'e', 5],
    ['fewer', 5, 'ef', 6],
  ])(
    'ends with its last page where that is loaded, and a later total has %s',
    (_title, total, last, count) => {
      const loaded = pages([0, page('ab', { total, begun: 2 })], [2, page(last)]);
      expect(windowOfPages(loaded, 2, 'exact')).toMatchObject({ count, total });
    },
  );

  test('with a lower bound is at least that long', () => {
    const window = windowOfPages(pages([0, page('ab', { total: 10 })]), 2, 'at-least');
    expect(window).toMatchObject({ count: 10, total: 10, precision: 'at-least' });
  });

  describe('in which a lead has moved on between two reads', () => {
    const moved = pages([0, page('abcd', { total: 11 })], [1, page('defg', { total: 11 })]);

    test('it keeps its first place alone, and what follows moves up', () => {
      const window = windowOfPages(moved, 4, 'exact');
      expect([0, 3, 4, 6, 7].map(window.idAt)).toEqual(['a', 'd', 'e', 'g', undefined]);
      expect(window).toMatchObject({ count: 10, total: 11, repeated: 1 });
    });

    test('a page further on stands where it did, but for that one row', () => {
      const window = windowOfPages(new Map([...moved, [2, page('hij', { total: 11 })]]), 4, 'exact');
      expect([6, 7, 8, 9, 10].map(window.idAt)).toEqual(['g', 'h', 'i', 'j', undefined]);
    });

    test('without a total the list ends where its last page does', () => {
      const window = windowOfPages(pages([0, page('abcd')], [1, page('de')]), 4, 'none');
      expect([4, 5].map(window.idAt)).toEqual(['e', undefined]);
      expect(window.count).toBe(5);
    });
  });

  test('that comes at once is exactly what came', () => {
    const window = windowOfPages(pages([0, page('abc')]), WHOLE, 'none');
    expect(window).toMatchObject({ count: 3, total: 3, precision: 'exact' });
    expect(window.idAt(2)).toBe('c');
  });
});

test('a list that loads more is as long as what was loaded', () => {
  const window = windowOfChain([page('ab', { total: 5 }), page('c', { total: 5 })], 'exact');
  expect(window).toMatchObject({ count: 3, total: 5, precision: 'exact' });
  expect([0, 2, 3].map(window.idAt)).toEqual(['a', 'c', undefined]);
});

test('a lead that comes once more on a later page keeps its first place alone', () => {
  const window = windowOfChain([page('ab'), page('bc')], 'none');
  expect([0, 1, 2, 3].map(window.idAt)).toEqual(['a', 'b', 'c', undefined]);
  expect(window.count).toBe(3);
});
