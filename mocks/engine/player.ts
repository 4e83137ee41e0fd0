/** Calls back again and again, every so many milliseconds of real time. The answer stops it. */
export type Ticker = (tick: () => void, everyMs: number) => () => void;

export interface PlayOptions {
  /** How many times faster than real time. @default 3600, an hour each second */
  readonly speed?: number;
  /** @default the page's own interval */
  readonly ticker?: Ticker;
}

const EVERY_MS = 100;

/** The only place that touches the page's timers, and only once somebody plays. */
export const intervalTicker: Ticker = (tick, everyMs) => {
  const timer = setInterval(tick, everyMs);
  // In Node a playing simulation keeps no process alive.
  if (typeof timer === 'object' && 'unref' in timer) timer.unref();
  return () => clearInterval(timer);
};

/** Lets virtual time pass with real time. `pass` is given virtual milliseconds. */
export function startPlaying(
  pass: (milliseconds: number) => void,
  { speed = 3600, ticker = intervalTicker }: PlayOptions,
): () => void {
  return ticker(() => pass(EVERY_MS * speed), EVERY_MS);
}
