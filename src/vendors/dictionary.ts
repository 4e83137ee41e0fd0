import { own } from '../core/index.js';

type Meanings<T> = { readonly [word: string]: T };

const compiled = new WeakMap<object, ReadonlyMap<string, string>>();

/**
 * What a word means by a dictionary; `undefined` when it is not in it. One product writes `outOfOffice`,
 * `OutOfOffice` and `Out of office` in three places of one interface, so that only letters and digits count.
 */
export function meaningOf<T>(dictionary: Meanings<T>, word: string): T | undefined {
  const spellings = compiled.get(dictionary) ?? compile(dictionary);
  return own(dictionary, spellings.get(plain(word)));
}

/** A word without what products are careless about: case, spaces, punctuation. A number keeps its sign. */
export function plain(word: string): string {
  if (/^-\d+$/.test(word)) return word;
  return word
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '');
}

/** The words of a dictionary as it spells them, by how they are compared. */
function compile(dictionary: Meanings<unknown>): ReadonlyMap<string, string> {
  const spellings = new Map(Object.keys(dictionary).map((spelling) => [plain(spelling), spelling] as const));
  compiled.set(dictionary, spellings);
  return spellings;
}
