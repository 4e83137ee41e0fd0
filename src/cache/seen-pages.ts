import type { ReadPage } from './page.js';

/**
 * The pages of one entry of the cache as they are seen: rows keep their places until somebody asks for them as they
 * stand. What a list that loads more has loaded since comes after them.
 */
export function seenPages(pages: readonly ReadPage[]): readonly ReadPage[] {
  const seen = pages[0]?.seen;
  return seen ? [...seen, ...pages.slice(seen.length)] : pages;
}
