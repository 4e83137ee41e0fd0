/**
 * Looks a word from outside up in a record of ours. Only own keys count, so that a status called
 * `constructor` or `__proto__` is an unknown word and nothing worse.
 */
export function own<T>(record: { readonly [key: string]: T }, key: string | undefined): T | undefined {
  return key !== undefined && Object.hasOwn(record, key) ? record[key] : undefined;
}
