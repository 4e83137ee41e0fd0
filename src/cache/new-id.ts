import type { Timers } from '../adapter/timers.js';
import type { Stamps } from './stamps.js';

/** What ids are minted of: a lead store has both. */
interface Minter {
  readonly stamps: Stamps;
  readonly timers: Timers;
}

const words = new WeakMap<Stamps, string>();

/**
 * Mints an id that sorts after every one that the store had minted before, and that no other client mints: a stamp,
 * and a word drawn once.
 *
 * @example
 * newId(store, 'wish'); // 'wish-0hdlw4fa6g0-3k9x2v8qz1'
 */
export function newId({ stamps, timers }: Minter, kind: string): string {
  const word = words.get(stamps) ?? timers.random().toString(36).slice(2, 12);
  words.set(stamps, word);
  return `${kind}-${stamps().toString(36).padStart(11, '0')}-${word}`;
}
