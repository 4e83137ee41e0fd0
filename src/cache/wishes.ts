import { partialMatchKey } from '@tanstack/query-core';
import type { Mutation, MutationOptions, QueryClient } from '@tanstack/query-core';
import type { LeadAdapter } from '../adapter/index.js';
import type { Wish } from '../core/index.js';
import { keys } from './keys.js';
import { retryDelay, shouldRetry } from './retry.js';
import type { Stamps } from './stamps.js';
import { askFor } from './wish-answer.js';
import type { WishAnswer, WishRequest } from './wish-answer.js';
import { noticeOf } from './wish-notice.js';
import type { WishNotice } from './wish-notice.js';

export type WishMutation = Mutation<WishAnswer, Error, WishRequest>;

export interface WishesOptions {
  readonly client: QueryClient;
  readonly adapter: LeadAdapter;
  readonly stamps: Stamps;
  /** Hears the answer before the wish ends, so that the fact is there when the wish goes. */
  readonly onAnswer: (answer: WishAnswer) => unknown;
  /** Hears that a wish is over, whatever came of it. */
  readonly onSettled: (request: WishRequest, answer: WishAnswer | undefined) => void;
}

const none: readonly Wish[] = [];

/**
 * The wishes of one adapter. They live in the mutation cache, and go on when the component that made them is
 * gone. Those of one lead go to the backend one after the other; offline they wait.
 */
export class Wishes {
  readonly #options: WishesOptions;
  #byLead: ReadonlyMap<string, readonly WishMutation[]> | undefined;
  #watchers = 0;
  readonly #confirmed = new WeakMap<Wish, Wish>();
  readonly #notices = new WeakMap<WishAnswer | Error, WishNotice>();

  constructor(options: WishesOptions) {
    this.#options = options;
  }

  /** Makes a wish and sends it. What came of the lead's wishes before is told no more. */
  make(request: WishRequest): void {
    const { client } = this.#options;
    this.dismiss(request.wish.leadId);
    const mutation = client.getMutationCache().build(client, this.#mutationOptions(request));
    // What went wrong is told by the notice, not by this promise.
    mutation.execute(request).catch(() => undefined);
  }

  /**
   * The open wishes of a lead, oldest first. A confirmed one stays open until a read of the lead that began
   * after the answer has arrived.
   */
  of(leadId: string, latestRead: number): readonly Wish[] {
    const mutations = this.#index().get(leadId);
    if (!mutations) return none;
    const open = mutations.flatMap((mutation) => this.#open(mutation, latestRead) ?? []);
    return open.length > 0 ? open : none;
  }

  /** What to tell of the latest wish that did not come true. */
  notice(leadId: string): WishNotice | undefined {
    const failed = this.#index()
      .get(leadId)
      ?.findLast((mutation) => noticeOf(mutation) !== undefined);
    const told = failed?.state.data ?? failed?.state.error;
    if (!failed || !told) return undefined;
    const notice = this.#notices.get(told) ?? noticeOf(failed);
    if (notice) this.#notices.set(told, notice);
    return notice;
  }

  /** Takes note that a lead's notices were read. */
  dismiss(leadId: string): void {
    const cache = this.#options.client.getMutationCache();
    const told = this.#index()
      .get(leadId)
      ?.filter((mutation) => noticeOf(mutation) !== undefined);
    for (const mutation of told ?? []) cache.remove(mutation);
  }

  /** Listens to the cache: tells which lead's wishes have changed. */
  watch(onChange: (leadId: string) => void): () => void {
    const { client, adapter } = this.#options;
    this.#watchers += 1;
    this.#byLead = undefined;
    const stop = client.getMutationCache().subscribe(({ mutation }) => {
      if (!mutation || !isWishOf(adapter.id, mutation)) return;
      this.#byLead = undefined;
      const leadId = mutation.state.variables?.wish.leadId;
      if (leadId !== undefined) onChange(leadId);
    });
    return () => {
      this.#watchers -= 1;
      stop();
    };
  }

  #open(mutation: WishMutation, latestRead: number): Wish | undefined {
    const { status, variables, data } = mutation.state;
    if (status === 'pending') return variables?.wish;
    const isConfirmed = data?.outcome.result === 'done' && !data.outcome.lead && latestRead <= data.answered;
    return isConfirmed && variables ? this.#asConfirmed(variables.wish) : undefined;
  }

  /** The same object each time, so that a lead whose wishes did not change is not shown anew. */
  #asConfirmed(wish: Wish): Wish {
    const confirmed = this.#confirmed.get(wish) ?? { ...wish, state: 'confirmed' };
    this.#confirmed.set(wish, confirmed);
    return confirmed;
  }

  #index(): ReadonlyMap<string, readonly WishMutation[]> {
    const index = this.#byLead ?? this.#readCache();
    // Unwatched, the cache may change unseen.
    this.#byLead = this.#watchers > 0 ? index : undefined;
    return index;
  }

  #readCache(): ReadonlyMap<string, readonly WishMutation[]> {
    const { client, adapter } = this.#options;
    const byLead = new Map<string, WishMutation[]>();
    for (const mutation of client.getMutationCache().getAll()) {
      if (!isWishOf(adapter.id, mutation)) continue;
      const leadId = mutation.state.variables?.wish.leadId;
      if (leadId === undefined) continue;
      byLead.set(leadId, [...(byLead.get(leadId) ?? []), mutation]);
    }
    return byLead;
  }

  #mutationOptions({ wish }: WishRequest): MutationOptions<WishAnswer, Error, WishRequest> {
    const { adapter, stamps, onAnswer, onSettled } = this.#options;
    return {
      mutationKey: [...keys.wishes(adapter.id), wish.leadId],
      scope: { id: `leadlight ${adapter.id} ${wish.leadId}` },
      networkMode: 'online',
      retry: shouldRetry,
      retryDelay,
      mutationFn: (request) => askFor(adapter, request, stamps),
      onSuccess: onAnswer,
      onSettled: (answer, _error, request) => onSettled(request, answer),
    };
  }
}

/** The mutation's key tells what it is: only {@link Wishes} makes some under this one. */
function isWishOf(adapter: string, mutation: Mutation | WishMutation): mutation is WishMutation {
  return partialMatchKey(mutation.options.mutationKey ?? [], keys.wishes(adapter));
}
