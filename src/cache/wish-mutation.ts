import { partialMatchKey } from '@tanstack/query-core';
import type { Mutation } from '@tanstack/query-core';
import * as keys from './keys.js';
import type { WishAnswer, WishRequest } from './wish-answer.js';

/** A wish in the mutation cache, which is its home. */
export type WishMutation = Mutation<WishAnswer, Error, WishRequest>;

/** The mutation's key tells what it is: only wishes are made under this one. */
export function isWishOf(scope: string, mutation: Mutation | WishMutation): mutation is WishMutation {
  return partialMatchKey(mutation.options.mutationKey ?? [], keys.wishes(scope));
}
