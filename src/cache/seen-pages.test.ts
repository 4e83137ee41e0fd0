import { describe, expect, test } from 'vitest';
import { seenPages } from './page.js';
import type { ReadPage } from './page.js';

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
