import type { MutationCache, MutationOptions } from '@tanstack/query-core';
import { journalEvents } from '../core/index.js';
import type { Lead, LeadEvent, Wish } from '../core/index.js';
import type { BulkWishes } from './bulk/bulk-wishes.js';
import * as keys from './keys.js';
import { retryDelay, shouldRetry } from './retry.js';
import { sameItems } from './same-items.js';
import { openOf, ShownWishes } from './shown-wishes.js';
import { askFor } from './wish-answer.js';
import type { WishAnswer, WishRequest } from './wish-answer.js';
import type { OnOver, WishesOptions } from './wishes-options.js';
import { wishIn, WishIndex } from './wish-index.js';
import { noticeOf, Notices } from './wish-notice.js';
import type { WishNotice } from './wish-notice.js';
import { Turns } from './turns.js';
import type { Turn } from './turns.js';
import { WishTurns } from './wish-turns.js';

const none: readonly Wish[] = [];

/** How long what came of a wish is kept that nobody asks for, in milliseconds. */
const KEPT_MS = 30 * 60_000;

/**
 * The wishes of one adapter. They live in the mutation cache, and go on when the component that made them is
 * gone. Those of one lead go to the backend one after the other, also behind acts on many; offline they wait.
 */
export class Wishes {
  readonly #options: WishesOptions;
  /** In which order acts go to the backend, also those on many leads. */
  readonly turns = new Turns();
  readonly #cache: MutationCache;
  readonly #index: WishIndex;
  readonly #turns: WishTurns;
  readonly #shown: ShownWishes;
  /** Those that acts on many leads make; none before the first such act. */
  many: BulkWishes | undefined;
  readonly #notices = new Notices();
  readonly #waiting = new WeakMap<Wish, readonly Wish[]>();
  readonly #doubts = new WeakMap<Wish, Promise<void>>();

  constructor(options: WishesOptions) {
    this.#options = options;
    this.#index = new WishIndex(options.client, options.scope);
    this.#cache = options.client.getMutationCache();
    this.#turns = new WishTurns(this.#cache, this.turns);
    this.#shown = new ShownWishes(options.stamps);
  }

  /**
   * Makes a wish and sends it. What came of the lead's wishes before is told no more. `onOver` hears what
   * came of it, wherever the one who asked is by then.
   */
  make(request: WishRequest, onOver?: OnOver): void {
    this.dismiss(request.wish.leadId);
    const turn = this.#turns.take(request.wish.leadId);
    const mutation = this.#cache.build(this.#options.client, this.#mutationOptions(request, turn, onOver));
    const known = () => this.#doubts.get(request.wish);
    void this.#turns.execute(mutation, turn, () => mutation.execute(request).then(known, known));
  }

  /**
   * The open wishes of a lead, in the order they were asked for. A confirmed one stays open until a read of
   * the lead that began after the answer has arrived; so long do those behind it that came true.
   */
  of(leadId: string, latestRead: number): readonly Wish[] {
    const single = this.#index.of(leadId).flatMap((mutation) => {
      const shown = this.#shown.of(mutation, latestRead);
      return shown ? { ...shown, nth: this.#turns.nth(mutation) } : [];
    });
    return openOf([...single, ...(this.many?.of(leadId, latestRead) ?? [])]);
  }

  /**
   * Keeps a wish open that failed without an answer, for it may have been carried out, until it was `read` what
   * came of it. What was asked for after it waits as long.
   */
  doubt(wish: Wish, failure: Error | null, read: Promise<unknown>): void {
    if (!this.#shown.doubt(wish, failure)) return;
    const settle = () => void (this.#shown.settle(wish) && this.#index.tell(wish.leadId));
    this.#doubts.set(wish, read.then(settle, settle));
  }

  /** Takes note of a fact: the wish that caused it is open no more. */
  hear({ causedBy, leadId }: LeadEvent): void {
    if (causedBy === undefined) return;
    if (this.#index.of(leadId).length > 0) this.#index.tell(leadId);
    this.#shown.echo(causedBy);
    this.many?.echo(causedBy, leadId);
    this.turns.hear(causedBy, leadId);
  }

  /** Takes note of the facts of a snapshot. */
  hearAll({ id, journal }: Lead): void {
    if (!journal || (this.#index.of(id).length === 0 && !this.many?.has(id))) return;
    for (const event of journalEvents(journal)) this.hear(event);
  }

  /** The wishes of a lead that were not sent yet: offline, or behind another of the lead. */
  waiting(leadId: string): readonly Wish[] {
    const found = this.#index
      .of(leadId)
      .flatMap((mutation) => (this.#turns.isUnsent(mutation) ? wishIn(mutation) : []));
    const [first] = found;
    if (!first) return none;
    const known = this.#waiting.get(first);
    if (known && sameItems(known, found)) return known;
    this.#waiting.set(first, found);
    return found;
  }

  /** Gives up the wishes of a lead that were not sent yet, or one of them. What was sent goes on. */
  drop(leadId: string, wishId?: string): void {
    for (const mutation of this.#index.of(leadId)) {
      const isMeant = wishId === undefined || wishIn(mutation)[0]?.id === wishId;
      if (isMeant && this.#turns.isUnsent(mutation)) this.#cache.remove(mutation);
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
    for (const mutation of this.#index.of(leadId)) {
      const notice = this.#notices.of(mutation);
      if (!notice) continue;
      this.#notices.read(notice);
      this.#cache.remove(mutation);
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
    const isOpen = ({ leadId, id }: Wish): boolean =>
      this.of(leadId, latestReadOf(leadId) ?? Infinity).some((wish) => wish.id === id);
    this.many?.sweep(isOpen);
    for (const mutation of this.#index.all()) {
      const [wish] = wishIn(mutation);
      if (!wish || mutation.state.status !== 'success' || this.#notices.of(mutation)) continue;
      if (isOpen(wish)) continue;
      this.#shown.forget(wish.id);
      this.#cache.remove(mutation);
    }
    if (this.#index.all().length === 0 && !this.many?.size) this.#shown.forget();
  }

  /** Forgets all wishes but those that are on their way. */
  clear(): void {
    for (const mutation of this.#index.all()) {
      if (mutation.state.status !== 'pending' || this.#turns.isUnsent(mutation)) this.#cache.remove(mutation);
    }
  }

  #mutationOptions(
    { wish }: WishRequest,
    turn: Turn,
    onOver?: OnOver,
  ): MutationOptions<WishAnswer, Error, WishRequest> {
    const { adapter, scope, stamps, onAnswer, onSettled } = this.#options;
    return {
      mutationKey: [...keys.wishes(scope), wish.leadId],
      networkMode: 'online',
      retry: shouldRetry,
      retryDelay,
      gcTime: KEPT_MS,
      mutationFn: async (request) => {
        const isBehind = !turn.hasCome;
        await turn.come;
        if (isBehind) this.#index.tell(wish.leadId);
        return askFor(adapter, request, stamps);
      },
      onSuccess: onAnswer,
      onSettled: (answer, error, request) => {
        onSettled(request, answer, error);
        onOver?.(noticeOf(request.wish, answer, error));
      },
    };
  }
}
