/** Real time, for what goes wrong between a page and the server. Handed in, so that tests need not wait. */
export interface LineClock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Runs something so many milliseconds later, unless it is canceled by what comes back. */
  after(milliseconds: number, run: () => void): () => void;
}

/** The clock of the page, or of Node. */
export const pageClock: LineClock = {
  now: () => Date.now(),
  after(milliseconds, run) {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  },
};

/** Waits, or until the signal fires. */
export function wait(clock: LineClock, milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const cancel = clock.after(milliseconds, end);
    function end(): void {
      cancel();
      signal.removeEventListener('abort', end);
      resolve();
    }
    signal.addEventListener('abort', end);
    if (signal.aborted) end();
  });
}
