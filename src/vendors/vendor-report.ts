import type { Report } from '../core/index.js';
import type { VendorWords } from './vendor-words.js';

/** A word that is not in the dictionary. It is kept as it is. */
export function unknownWord(
  { id }: VendorWords,
  code: 'unknown-status' | 'unknown-event',
  word: string,
  path: string,
): Report {
  const what = code === 'unknown-status' ? 'status' : 'event';
  const message = `"${word}" is no ${what} word of "${id}" that Leadlight knows. It is kept as it is: add it to the words.`;
  return { code, message, model: id, path };
}

/** Something that could not be read, and so was left out. */
export function unreadable({ id }: VendorWords, path: string, what: string): Report {
  return { code: 'malformed', message: `A payload of "${id}" was left out: ${what}`, model: id, path };
}
