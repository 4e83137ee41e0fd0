import type { Ticker } from './engine/player.js';

/** Passes time by the page's own interval, or Node's. The only timer of the simulation, and only while it plays. */
export const intervalTicker: Ticker = (tick, everyMs) => {
  const timer = setInterval(tick, everyMs);
  // In Node a playing simulation keeps no process alive.
  if (typeof timer === 'object' && 'unref' in timer) timer.unref();
  return () => clearInterval(timer);
};
