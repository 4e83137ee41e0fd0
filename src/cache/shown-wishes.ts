import { toAdapterError } from '../adapter/index.js';
import type { Wish } from '../core/index.js';
import { mayHaveHappened } from './may-have-happened.js';
import type { Stamps } from './stamps.js';
import type { WishMutation } from './wish-mutation.js';

/** A wish as it is to be shown over the facts. */
export interface ShownWish {
  readonly wish: Wish;
  /** It came true, and its fact has arrived: it is shown only over one before it whose fact has not. */
  readonly isTrue?: boolean;
}

const none: readonly Wish[] = [];

/** Those of a lead's wishes that are open, in the order they were asked for, and what came true behind the first. */
export function openOf(wishes: readonly (ShownWish & { readonly nth: number })[]): readonly Wish[] {
  const inOrder = wishes.toSorted((a, b) => a.nth - b.nth);
  const first = inOrder.findIndex(({ isTrue }) => !isTrue);
  return first === -1 ? none : inOrder.slice(first).map(({ wish }) => wish);
}

/** How long a wish is shown over the facts: until what came of it is among them. */
export class ShownWishes {
  readonly #stamps: Stamps;
  readonly #confirmed = new WeakMap<Wish, Wish>();
  /** Those whose fact has arrived, also when later facts of the same type hide it. */
  readonly #echoed = new Set<string>();
  /** Those that failed without an answer, and when. */
  readonly #doubtful = new Map<string, number>();

  constructor(stamps: Stamps) {
    this.#stamps = stamps;
  }

  /** The wish as it is to be shown; undefined when it is not any more. */
  of({ state: { status, variables, data } }: WishMutation, latestRead: number): ShownWish | undefined {
    if (!variables) return undefined;
    const { wish } = variables;
    if (this.#echoed.has(wish.id)) return { wish: this.#asConfirmed(wish), isTrue: true };
    if (status === 'pending' || latestRead <= (this.#doubtful.get(wish.id) ?? 0)) return { wish };
    if (data?.outcome.result !== 'done') return undefined;
    if (data.outcome.lead) return { wish: this.#asConfirmed(wish), isTrue: true };
    return latestRead <= data.answered ? { wish: this.#asConfirmed(wish) } : undefined;
  }

  /** Takes note that a fact which a wish has caused has arrived. */
  echo(wishId: string): void {
    this.#echoed.add(wishId);
  }

  /** Keeps a wish that failed without an answer, for it may have been carried out. Tells whether it did. */
  doubt({ id }: Wish, failure: Error | null): boolean {
    if (!failure || !mayHaveHappened(toAdapterError(failure))) return false;
    this.#doubtful.set(id, this.#stamps());
    return true;
  }

  /** Takes note that it was read what came of a wish. Tells whether it was in doubt. */
  settle({ id }: Wish): boolean {
    return this.#doubtful.delete(id);
  }

  /** Frees what is known of a wish that is gone; of all when none is named. */
  forget(wishId?: string): void {
    if (wishId === undefined) this.#echoed.clear();
    else this.#echoed.delete(wishId);
  }

  /** The same object each time, so that a lead whose wishes did not change is not shown anew. */
  #asConfirmed(wish: Wish): Wish {
    const confirmed = this.#confirmed.get(wish) ?? { ...wish, state: 'confirmed' };
    this.#confirmed.set(wish, confirmed);
    return confirmed;
  }
}
