import { en } from './en.js';
import type { Messages } from './messages.js';

type Partially<T> = T extends string | ((...given: never[]) => string)
  ? T
  : { readonly [key in keyof T]?: Partially<T[key]> };

/** A catalogue as far as it is translated. */
export type PartialMessages = Partially<Messages>;

/**
 * A catalogue without gaps: what is missing is said in English. Words that English does not have, such as the
 * names of a host's own fixes, are kept.
 *
 * @example
 * completeMessages({ locale: 'nl', table: { empty: 'Nog geen leads' } })
 */
export function completeMessages(messages: PartialMessages): Messages {
  return merged(en, messages);
}

function merged<T extends object>(words: T, over: object): T {
  const said = Object.entries(over).filter(([, word]) => word !== undefined);
  const pairs = said.map(([key, word]) => {
    const known: unknown = Object.hasOwn(words, key) ? words[key as keyof T] : undefined;
    return [key, isGroup(known) && isGroup(word) ? merged(known, word) : word];
  });
  return { ...words, ...Object.fromEntries(pairs) } as T;
}

function isGroup(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
