import type { MutationState } from '@tanstack/query-core';
import { late } from '../adapter/late.js';
import type { SeenWishes, WishHome } from './wish-home.js';
import { isWishOf } from './wish-mutation.js';

const empty: readonly never[] = [];
const none = (): readonly never[] => empty;
const nothing = (): undefined => undefined;

const noWishes = {
  waiting: none,
  past: none,
  notice: nothing,
  dismiss: nothing,
  drop: nothing,
  hear: nothing,
  hearAll: nothing,
  sweep: nothing,
};

/** Whether the backend may have it already: what comes of it is worth knowing whoever has left. */
const isOnItsWay = ({ status, isPaused }: Pick<MutationState, 'status' | 'isPaused'>): boolean =>
  status === 'pending' && !isPaused;

const loadOpenWishes = late(async () => (await import('./open-wishes.js')).openWishes);

/**
 * The wishes of a home until what makes wishes is loaded: none, but for those that were left in the cache, as by a
 * host that keeps it for the next visit. They are shown as they stand, and what carries them on is loaded.
 */
export function leftWishes(home: WishHome): SeenWishes {
  const { client, scope } = home;
  const cache = client.getMutationCache();
  const left = () => cache.getAll().filter((mutation) => isWishOf(scope, mutation));
  const takeOver = async (): Promise<void> => {
    // Where that cannot be loaded they stay as they are, until something happens to them.
    const openWishes = await loadOpenWishes().catch(() => undefined);
    openWishes?.(home);
  };
  const look = (): void => {
    if (left().length > 0) void takeOver();
  };
  return {
    ...noWishes,
    of: (leadId) =>
      left().flatMap((mutation) => {
        const { status, variables } = mutation.state;
        return status === 'pending' && variables?.wish.leadId === leadId ? variables.wish : empty;
      }),
    watch: () => {
      look();
      return cache.subscribe(look);
    },
    clear: () => {
      for (const mutation of left()) if (!isOnItsWay(mutation.state)) cache.remove(mutation);
    },
  };
}
