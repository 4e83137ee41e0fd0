import type { Ticker } from './engine/player.js';

/** A ticker that ticks only while somebody watches. */
export interface WatchedTicker {
  readonly ticker: Ticker;
  /** Somebody watches, until the answer is called. */
  readonly watch: () => () => void;
}

/**
 * Lets time pass only while somebody watches, so that a simulation that plays in a module of a server, or in
 * a page that shows it no more, costs nothing.
 */
export function createWatchedTicker(ticker: Ticker): WatchedTicker {
  const watchers = new Set<object>();
  const clocks = new Set<Clock>();
  const update = (): void => {
    for (const clock of clocks) clock.run(watchers.size > 0);
  };
  return {
    ticker(tick, everyMs) {
      const clock = new Clock(() => ticker(tick, everyMs));
      clocks.add(clock);
      update();
      return () => {
        clock.run(false);
        clocks.delete(clock);
      };
    },
    watch() {
      const watcher = {};
      watchers.add(watcher);
      update();
      return () => {
        watchers.delete(watcher);
        update();
      };
    },
  };
}

class Clock {
  readonly #start: () => () => void;
  #stop: (() => void) | undefined;

  constructor(start: () => () => void) {
    this.#start = start;
  }

  run(isWatched: boolean): void {
    if (isWatched) this.#stop ??= this.#start();
    else {
      this.#stop?.();
      this.#stop = undefined;
    }
  }
}
