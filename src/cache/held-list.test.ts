import { describe, expect, test } from 'vitest';
import { countMoved } from './held-list.js';
import type { ReadPage } from './page.js';

const pageOf = (ids: string, seen?: string): ReadPage => ({
  leads: ids.split('').map((id) => ({ id })),
  begun: 1,
  ...(seen !== undefined && { seen: [pageOf(seen)] }),
});

describe('the leads that would come, go or stand elsewhere', () => {
  test.each([
    ['one that comes and one that goes', 'xabc', 'abcd', 2],
    ['one that goes to the top, and no other for it', 'dabc', 'abcd', 1],
    ['two that change places, as one that moves', 'bacd', 'abcd', 1],
    ['all but one where the order is turned over', 'dcba', 'abcd', 3],
    ['all of a list that is another', 'wxyz', 'abcd', 8],
    ['all that are gone', '', 'abcd', 4],
  ])('are counted: %s', (_title, now, before, count) => {
    expect(countMoved([pageOf(now, before)])).toBe(count);
  });

  test('are not those that only pass from one page to the next', () => {
    expect(countMoved([pageOf('xa', 'ab'), pageOf('bc', 'cd')])).toBe(2);
  });

  test('are none where pages are seen as they stand', () => {
    expect(countMoved([pageOf('ab'), pageOf('cd')])).toBe(0);
  });
});
