import { aborted } from './to-adapter-error.js';

/** The clock, the waiting and the chance of an adapter, handed in so that tests need not wait. */
export interface Timers {
  /** Milliseconds since 1970. */
  now(): number;
  /** From 0 up to 1. */
  random(): number;
  /** Runs something once, some milliseconds later, unless it is canceled by what comes back. */
  after(milliseconds: number, run: () => void): () => void;
}

/** The longest that a timer of the machine can wait, in milliseconds: 24.8 days. Beyond it, it runs at once. */
const longest = 2 ** 31 - 1;

/** The clock, the waiting and the chance of the machine. */
export const systemTimers: Timers = {
  now: () => Date.now(),
  random: () => Math.random(),
  after(milliseconds, run) {
    const timer = setTimeout(run, Math.min(milliseconds, longest));
    return () => clearTimeout(timer);
  },
};

/**
 * How long to wait before the n-th try after a failure (from 1): a random part of a span that doubles from
 * `base` up to `cap`, so that many clients do not come back at once. Milliseconds.
 */
export function fullJitter(
  attempt: number,
  { base, cap }: { base: number; cap: number },
  random: number,
): number {
  return Math.round(random * Math.min(cap, base * 2 ** (attempt - 1)));
}

/**
 * Waits.
 *
 * @throws AdapterError `aborted` as soon as the signal fires.
 */
export function sleep(milliseconds: number, timers: Timers, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const cancel = timers.after(milliseconds, () => {
      signal?.removeEventListener('abort', stop);
      resolve();
    });
    function stop(): void {
      cancel();
      reject(aborted(signal?.reason));
    }
    signal?.addEventListener('abort', stop, { once: true });
    if (signal?.aborted) stop();
  });
}
