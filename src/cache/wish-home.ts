import type { Lead } from '../core/index.js';
import type { CountsRefresh } from './counts-refresh.js';
import type { ReadSource } from './read-source.js';
import type { Wishes } from './wishes.js';

/** What whoever shows leads asks of wishes, also before any can be made. */
export type SeenWishes = Pick<
  Wishes,
  'of' | 'waiting' | 'notice' | 'past' | 'dismiss' | 'drop' | 'hear' | 'hearAll' | 'watch' | 'sweep' | 'clear'
>;

/** Where wishes are shown, and what came of them is taken in: a lead store is one. */
export interface WishHome extends ReadSource {
  readonly wishes: SeenWishes;
  readonly counts: Pick<CountsRefresh, 'soon'>;
  /** Takes in the wishes that can be made from now on. */
  takeWishes(wishes: Wishes): void;
  put(lead: Lead): void;
  readAgain(): Promise<void>;
}
