import type { Messages } from '../../src/locales/index.js';
import { en } from '../../src/locales/index.js';

const accents: { readonly [letter: string]: string } = {
  a: 'å',
  b: 'ƀ',
  c: 'ç',
  d: 'ð',
  e: 'é',
  f: 'ƒ',
  g: 'ĝ',
  h: 'ĥ',
  i: 'î',
  j: 'ĵ',
  k: 'ķ',
  l: 'ļ',
  m: 'ɱ',
  n: 'ñ',
  o: 'ö',
  p: 'þ',
  r: 'ŕ',
  s: 'š',
  t: 'ţ',
  u: 'û',
  v: 'ṽ',
  w: 'ŵ',
  x: 'ẋ',
  y: 'ý',
  z: 'ž',
};

/** A word as no language writes it, and a third longer, as many languages are: `[Éɱþţý~~]`. */
export function pseudo(text: string): string {
  const accented = text.replaceAll(/[a-z]/g, (letter) => accents[letter] ?? letter);
  return `[${accented}${'~'.repeat(Math.ceil(text.length / 3))}]`;
}

/** The whole English catalogue so written: what still reads as English was never in the catalogue. */
export const pseudoMessages: Messages = { ...map(en), locale: 'en' };

function map<T extends object>(words: T): T {
  const said = Object.entries(words).map(([key, word]) => [key, rewritten(word)]);
  return Object.fromEntries(said) as T;
}

function rewritten(word: unknown): unknown {
  if (typeof word === 'string') return pseudo(word);
  if (typeof word === 'function') return (...given: unknown[]) => pseudo(String(word(...given)));
  return typeof word === 'object' && word !== null ? map(word) : word;
}
