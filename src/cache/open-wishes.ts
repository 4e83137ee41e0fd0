import { readAfterAct } from './after-act.js';
import type { LeadStore } from './lead-store.js';
import { Wishes } from './wishes.js';

/** The wishes of a store, which can be made from the first call on. Loaded when somebody may ask for one. */
export function openWishes(store: LeadStore): Wishes {
  if (store.wishes instanceof Wishes) return store.wishes;
  const { client, adapter, scope, stamps } = store;
  const wishes = new Wishes({
    client,
    adapter,
    scope,
    stamps,
    onAnswer: ({ outcome }) => outcome.result === 'done' && outcome.lead && store.put(outcome.lead),
    onSettled: ({ wish }, answer, error) => {
      store.counts.soon();
      wishes.doubt(wish, error, readAfterAct(store, wish.leadId, answer, error));
    },
  });
  store.takeWishes(wishes);
  return wishes;
}
