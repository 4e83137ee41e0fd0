import { readAfterAct } from './after-act.js';
import type { WishHome } from './wish-home.js';
import { Wishes } from './wishes.js';

/** The wishes of a home, which can be made from the first call on. Loaded when somebody may ask for one. */
export function openWishes(home: WishHome): Wishes {
  if (home.wishes instanceof Wishes) return home.wishes;
  const { client, adapter, scope, stamps } = home;
  const wishes = new Wishes({
    client,
    adapter,
    scope,
    stamps,
    onAnswer: ({ outcome }) => outcome.result === 'done' && outcome.lead && home.put(outcome.lead),
    onSettled: ({ wish }, answer, error) => {
      home.counts.soon();
      wishes.doubt(wish, error, readAfterAct(home, wish.leadId, answer, error));
    },
  });
  home.takeWishes(wishes);
  return wishes;
}
