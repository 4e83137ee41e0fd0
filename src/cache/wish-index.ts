import type { QueryClient } from '@tanstack/query-core';
import type { Wish } from '../core/index.js';
import { Listeners } from './listeners.js';
import { isWishOf } from './wish-mutation.js';
import type { WishMutation } from './wish-mutation.js';

const none: readonly WishMutation[] = [];

/** Finds the wishes of a lead in the mutation cache, which stays their only home. */
export class WishIndex {
  readonly #client: QueryClient;
  readonly #scope: string;
  #byLead: ReadonlyMap<string, readonly WishMutation[]> | undefined;
  readonly #listeners = new Listeners<string>();

  constructor(client: QueryClient, scope: string) {
    this.#client = client;
    this.#scope = scope;
  }

  /** The wishes of a lead, whatever became of them, oldest first. */
  of(leadId: string): readonly WishMutation[] {
    return this.#index().get(leadId) ?? none;
  }

  all(): readonly WishMutation[] {
    return [...this.#index().values()].flat();
  }

  /** Tells that a lead's wishes have changed, where the cache does not. */
  tell(leadId: string): void {
    this.#listeners.tell(leadId);
  }

  /** Listens to the cache: tells which lead's wishes have changed. */
  watch(onChange: (leadId: string) => void): () => void {
    const leave = this.#listeners.add(onChange);
    this.#byLead = undefined;
    const stop = this.#client.getMutationCache().subscribe(({ mutation }) => {
      if (!mutation || !isWishOf(this.#scope, mutation)) return;
      this.#byLead = undefined;
      const leadId = mutation.state.variables?.wish.leadId;
      if (leadId !== undefined) onChange(leadId);
    });
    return () => {
      leave();
      stop();
    };
  }

  #index(): ReadonlyMap<string, readonly WishMutation[]> {
    const index = this.#byLead ?? this.#readCache();
    // Unwatched, the cache may change unseen.
    this.#byLead = this.#listeners.size > 0 ? index : undefined;
    return index;
  }

  #readCache(): ReadonlyMap<string, readonly WishMutation[]> {
    const byLead = new Map<string, WishMutation[]>();
    for (const mutation of this.#client.getMutationCache().getAll()) {
      if (!isWishOf(this.#scope, mutation)) continue;
      const leadId = mutation.state.variables?.wish.leadId;
      if (leadId === undefined) continue;
      const known = byLead.get(leadId);
      if (known) known.push(mutation);
      else byLead.set(leadId, [mutation]);
    }
    return byLead;
  }
}

/** The wish that a mutation is for; always one, once it was begun. */
export function wishIn({ state }: WishMutation): readonly Wish[] {
  return state.variables ? [state.variables.wish] : [];
}
