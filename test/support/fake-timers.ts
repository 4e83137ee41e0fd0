/** A clock for tests of what waits: it stands still until it is moved on. */
import type { Timers } from '../../src/adapter/index.js';

export interface FakeTimers extends Timers {
  /** Moves the clock on, running what falls due in order, and lets promises settle in between. */
  advance(milliseconds: number): Promise<void>;
  /** How long each wait was asked to be, in milliseconds. */
  readonly waits: readonly number[];
}

/** Starts at 0; `random` is the same number always. */
export function fakeTimers({ random = 0.5 }: { readonly random?: number } = {}): FakeTimers {
  const due = new Map<symbol, { readonly at: number; readonly run: () => void }>();
  const waits: number[] = [];
  let now = 0;
  const next = (until: number) =>
    [...due].filter(([, { at }]) => at <= until).sort(([, a], [, b]) => a.at - b.at)[0];
  return {
    waits,
    now: () => now,
    random: () => random,
    after(milliseconds, run) {
      const key = Symbol('wait');
      waits.push(milliseconds);
      due.set(key, { at: now + milliseconds, run });
      return () => due.delete(key);
    },
    async advance(milliseconds) {
      const until = now + milliseconds;
      await settle();
      for (let found = next(until); found; found = next(until)) {
        const [key, { at, run }] = found;
        due.delete(key);
        now = at;
        run();
        await settle();
      }
      now = until;
    },
  };
}

/** Lets every promise that can settle do so. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}
