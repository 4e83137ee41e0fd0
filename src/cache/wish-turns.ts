import type { MutationCache } from '@tanstack/query-core';
import type { Turn, Turns } from './turns.js';
import type { WishMutation } from './wish-mutation.js';

/** The turns of wishes at their leads: a wish that is over, or was given up before it was sent, makes way. */
export class WishTurns {
  readonly #cache: MutationCache;
  readonly #turns: Turns;
  readonly #byWish = new WeakMap<WishMutation, Turn>();

  constructor(cache: MutationCache, turns: Turns) {
    this.#cache = cache;
    this.#turns = turns;
  }

  /** Gets in line at a lead. */
  take(leadId: string): Turn {
    return this.#turns.take(new Set([leadId]));
  }

  /** Carries a wish out when its turn comes; `run` never fails: what went wrong is told by the notice. */
  async execute(mutation: WishMutation, turn: Turn, run: () => Promise<unknown>): Promise<void> {
    this.#byWish.set(mutation, turn);
    const stop = this.#cache.subscribe(({ type, mutation: gone }) => {
      if (type === 'removed' && gone === mutation && !this.isSent(mutation)) turn.leave();
    });
    await run();
    stop();
    turn.leave();
  }

  /** Where a wish stands in the order of asking. */
  nth(mutation: WishMutation): number {
    return this.#byWish.get(mutation)?.nth ?? 0;
  }

  /** Whether anything of a wish may be under way: it waits neither for its turn nor for the network. */
  isSent(mutation: WishMutation): boolean {
    return !mutation.state.isPaused && this.#byWish.get(mutation)?.hasCome === true;
  }

  /** Whether a wish waits and nothing of it was sent yet. */
  isUnsent(mutation: WishMutation): boolean {
    const { status, failureCount } = mutation.state;
    return status === 'pending' && failureCount === 0 && !this.isSent(mutation);
  }
}
