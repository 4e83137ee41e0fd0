import { LeadlightError } from '../../src/core/index.js';

/** Calls back again and again, every so many milliseconds of real time. The answer stops it. */
export type Ticker = (tick: () => void, everyMs: number) => () => void;

export interface PlayOptions {
  /** How many times faster than real time. @default 3600, an hour each second */
  readonly speed?: number;
  /** @default the simulation's own */
  readonly ticker?: Ticker;
}

const EVERY_MS = 100;

/**
 * Lets virtual time pass with real time. `pass` is given virtual milliseconds.
 *
 * @throws LeadlightError `no-ticker` where nothing passes real time.
 */
export function startPlaying(
  pass: (milliseconds: number) => void,
  { speed = 3600, ticker }: PlayOptions,
): () => void {
  if (ticker) return ticker(() => pass(EVERY_MS * speed), EVERY_MS);
  throw new LeadlightError(
    'no-ticker',
    'This simulation has nothing to pass real time by, since the engine touches no timers. Give play or createSimulation a ticker, such as intervalTicker of leadlight/mocks.',
  );
}
