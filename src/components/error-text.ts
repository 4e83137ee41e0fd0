import type { Messages } from '../locales/index.js';
import { own } from '../react/index.js';

/** What an error of an adapter means to the reader: by its kind, never by its message, which is for developers. */
export function errorText(error: unknown, words: Messages['errors']): string {
  const kind = typeof error === 'object' && error !== null && 'kind' in error ? error.kind : undefined;
  return (typeof kind === 'string' ? own(words, kind) : undefined) ?? words.unknown;
}
