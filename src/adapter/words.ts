import { own } from '../core/index.js';
import type { LeadQuery } from '../core/index.js';

type Dictionary = { readonly [theirs: string]: string };

/** A backend's words and a model's ids, both ways. What is not in the dictionary stays as it is. */
export interface Words {
  /** The model's id of a word. */
  ours(word: unknown): unknown;
  /** Every word that means one of the ids. */
  theirs(ids: readonly string[]): readonly string[];
  /** Numbers by word as numbers by id; words of one id are added up. */
  oursOfCounts(counts: unknown): unknown;
}

/** Makes both ways out of one dictionary. Several words may mean one id. */
export function wordsOf(dictionary: Dictionary = {}): Words {
  const ours = (word: unknown): unknown =>
    typeof word === 'string' || typeof word === 'number' ? (own(dictionary, String(word)) ?? word) : word;
  const wordsFor = (id: string): readonly string[] => {
    const found = Object.keys(dictionary).filter((word) => dictionary[word] === id);
    return found.length > 0 ? found : [id];
  };
  return {
    ours,
    theirs: (ids) => ids.flatMap(wordsFor),
    oursOfCounts: (counts) => translateCounts(counts, ours),
  };
}

/** A query in the backend's words. */
export function queryInWords(query: LeadQuery, statuses: Words, substatuses: Words): LeadQuery {
  const { status, notStatus, reached, notReached, substatus } = query;
  return {
    ...query,
    ...(status && { status: statuses.theirs(status) }),
    ...(notStatus && { notStatus: statuses.theirs(notStatus) }),
    ...(reached && { reached: statuses.theirs(reached) }),
    ...(notReached && { notReached: statuses.theirs(notReached) }),
    ...(substatus && { substatus: substatuses.theirs(substatus) }),
  };
}

function translateCounts(counts: unknown, ours: (word: unknown) => unknown): unknown {
  if (typeof counts !== 'object' || counts === null) return counts;
  const numbers = new Map<string, unknown>();
  for (const [word, number] of Object.entries(counts)) {
    const id = String(ours(word));
    const known = numbers.get(id);
    numbers.set(id, typeof known === 'number' && typeof number === 'number' ? known + number : number);
  }
  return Object.fromEntries(numbers);
}
