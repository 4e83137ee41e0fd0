import type { MutationOptions } from '@tanstack/query-core';
import { toAdapterError } from '../adapter/index.js';
import { journalEvents } from '../core/index.js';
import type { Lead, LeadEvent, Wish } from '../core/index.js';
import type { BulkWishes } from './bulk/bulk-wishes.js';
import { keys } from './keys.js';
import { mayHaveHappened, retryDelay, shouldRetry } from './retry.js';
import { askFor } from './wish-answer.js';
import type { WishAnswer, WishRequest } from './wish-answer.js';
import type { OnOver, WishesOptions } from './wishes-options.js';
import { isUnsent, wishIn, WishIndex } from './wish-index.js';
import type { WishMutation } from './wish-index.js';
import { noticeOf, Notices } from './wish-notice.js';
import type { WishNotice } from './wish-notice.js';

const none: readonly Wish[] = [];

/** How long what came of a wish is kept that nobody asks for, in milliseconds. */
const KEPT_MS = 30 * 60_000;

/**
 * The wishes of one adapter. They live in the mutation cache, and go on when the component that made them is
 * gone. Those of one lead go to the backend one after the other; offline they wait.
 */
export class Wishes {
  readonly #options: WishesOptions;
  readonly #index: WishIndex;
  /** Those that acts on many leads make; none before the first such act. */
  many: BulkWishes | undefined;
  readonly #confirmed = new WeakMap<Wish, Wish>();
  readonly #notices = new Notices();
  readonly #waiting = new WeakMap<Wish, readonly Wish[]>();
  /** Those whose fact has arrived. They count no more, also when later facts of the same type hide it. */
  readonly #echoed = new Set<string>();
  /** Those that failed without an answer, and when. */
  readonly #doubtful = new Map<string, number>();

  constructor(options: WishesOptions) {
    this.#options = options;
    this.#index = new WishIndex(options.client, options.scope);
  }

  /**
   * Makes a wish and sends it. What came of the lead's wishes before is told no more. `onOver` hears what
   * came of it, wherever the one who asked is by then.
   */
  make(request: WishRequest, onOver?: OnOver): void {
    const { client } = this.#options;
    this.dismiss(request.wish.leadId);
    const mutation = client.getMutationCache().build(client, this.#mutationOptions(request, onOver));
    // What went wrong is told by the notice, not by this promise.
    mutation.execute(request).catch(() => undefined);
  }

  /**
   * The open wishes of a lead, oldest first. A confirmed one stays open until a read of the lead that began
   * after the answer has arrived.
   */
  of(leadId: string, latestRead: number): readonly Wish[] {
    const single = this.#index.of(leadId).flatMap((mutation) => this.#open(mutation, latestRead) ?? []);
    const many = this.many?.of(leadId, latestRead).filter(({ id }) => !this.#echoed.has(id)) ?? none;
    return single.length + many.length === 0 ? none : [...single, ...many];
  }

  /**
   * Keeps a wish open that failed without an answer: it may have been carried out. Until the function that
   * comes back is called, once it was read what came of it.
   */
  doubt(wish: Wish, failure: Error | null): () => void {
    if (!failure || !mayHaveHappened(toAdapterError(failure))) return () => undefined;
    this.#doubtful.set(wish.id, this.#options.stamps());
    return () => {
      if (this.#doubtful.delete(wish.id)) this.#index.tell(wish.leadId);
    };
  }

  /** Takes note of a fact: the wish that caused it is open no more. */
  hear({ causedBy }: LeadEvent): void {
    if (causedBy !== undefined) this.#echoed.add(causedBy);
  }

  /** Takes note of the facts of a snapshot. */
  hearAll({ id, journal }: Lead): void {
    if (!journal || (this.#index.of(id).length === 0 && !this.many?.has(id))) return;
    for (const event of journalEvents(journal)) this.hear(event);
  }

  /** The wishes of a lead that were not sent yet: offline, or behind another of the lead. */
  waiting(leadId: string): readonly Wish[] {
    const found = this.#index.of(leadId).flatMap((mutation) => (isUnsent(mutation) ? wishIn(mutation) : []));
    const [first] = found;
    if (!first) return none;
    const known = this.#waiting.get(first);
    if (known && known.length === found.length && known.every((wish, at) => wish === found[at])) return known;
    this.#waiting.set(first, found);
    return found;
  }

  /** Gives up the wishes of a lead that were not sent yet, or one of them. What was sent goes on. */
  drop(leadId: string, wishId?: string): void {
    const cache = this.#options.client.getMutationCache();
    for (const mutation of this.#index.of(leadId)) {
      if (!isUnsent(mutation) || (wishId !== undefined && wishIn(mutation)[0]?.id !== wishId)) continue;
      cache.remove(mutation);
      // Another may have waited behind it.
      void cache.runNext(mutation);
    }
  }

  /** What to tell of the latest wish that did not come true. Who asks is told apart, once for all leads. */
  notice(leadId: string): WishNotice | undefined {
    return this.#index
      .of(leadId)
      .map((mutation) => this.#notices.of(mutation))
      .findLast((notice) => notice !== undefined && notice.reason !== 'unauthorized');
  }

  /** What was told of a lead's wishes that did not come true and was read, the oldest first. */
  past(leadId: string): readonly WishNotice[] {
    return this.#notices.past(leadId);
  }

  /** Takes note that a lead's notices were read. */
  dismiss(leadId: string): void {
    const cache = this.#options.client.getMutationCache();
    for (const mutation of this.#index.of(leadId)) {
      const notice = this.#notices.of(mutation);
      if (!notice) continue;
      this.#notices.read(notice);
      cache.remove(mutation);
    }
  }

  /** Tells that a lead's wishes have changed, where the cache does not. */
  tell(leadId: string): void {
    this.#index.tell(leadId);
  }

  /** Listens to the cache: tells which lead's wishes have changed. */
  watch(onChange: (leadId: string) => void): () => void {
    return this.#index.watch(onChange);
  }

  /** Frees what came true and is known from a read by now. */
  sweep(latestReadOf: (leadId: string) => number | undefined): void {
    const cache = this.#options.client.getMutationCache();
    this.many?.sweep(latestReadOf);
    for (const mutation of this.#index.all()) {
      const [wish] = wishIn(mutation);
      if (!wish || mutation.state.status !== 'success' || this.#notices.of(mutation)) continue;
      if (this.#open(mutation, latestReadOf(wish.leadId) ?? Infinity)) continue;
      this.#echoed.delete(wish.id);
      cache.remove(mutation);
    }
    if (this.#index.all().length === 0 && !this.many?.size) this.#echoed.clear();
  }

  /** Forgets all wishes but those that are on their way. */
  clear(): void {
    const cache = this.#options.client.getMutationCache();
    for (const mutation of this.#index.all()) {
      if (mutation.state.status !== 'pending' || isUnsent(mutation)) cache.remove(mutation);
    }
  }

  #open(mutation: WishMutation, latestRead: number): Wish | undefined {
    const { status, variables, data } = mutation.state;
    if (!variables || this.#echoed.has(variables.wish.id)) return undefined;
    if (status === 'pending') return variables.wish;
    if (latestRead <= (this.#doubtful.get(variables.wish.id) ?? 0)) return variables.wish;
    const isConfirmed = data?.outcome.result === 'done' && !data.outcome.lead && latestRead <= data.answered;
    return isConfirmed ? this.#asConfirmed(variables.wish) : undefined;
  }

  /** The same object each time, so that a lead whose wishes did not change is not shown anew. */
  #asConfirmed(wish: Wish): Wish {
    const confirmed = this.#confirmed.get(wish) ?? { ...wish, state: 'confirmed' };
    this.#confirmed.set(wish, confirmed);
    return confirmed;
  }

  #mutationOptions({ wish }: WishRequest, onOver?: OnOver): MutationOptions<WishAnswer, Error, WishRequest> {
    const { adapter, scope, stamps, onAnswer, onSettled } = this.#options;
    return {
      mutationKey: [...keys.wishes(scope), wish.leadId],
      scope: { id: `leadlight ${scope} ${wish.leadId}` },
      networkMode: 'online',
      retry: shouldRetry,
      retryDelay,
      gcTime: KEPT_MS,
      mutationFn: (request) => askFor(adapter, request, stamps),
      onSuccess: onAnswer,
      onSettled: (answer, error, request) => {
        onSettled(request, answer, error);
        onOver?.(noticeOf(request.wish, answer, error));
      },
    };
  }
}
