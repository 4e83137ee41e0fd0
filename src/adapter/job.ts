import type { ActReport } from './adapter.js';
import { retry } from './retry.js';
import { sleep } from './timers.js';
import type { Timers } from './timers.js';

/** A job of the backend, and how it is asked for. */
export interface Job {
  /** How it stands. */
  readonly read: () => Promise<ActReport>;
  /** Ends it; answers what came of it until then. */
  readonly end: () => Promise<ActReport>;
  readonly timers: Timers;
  readonly signal?: AbortSignal;
  readonly onProgress?: (report: ActReport) => void;
}

// Milliseconds between two looks; it doubles.
const soonest = 500;
const latest = 5000;

/**
 * Follows a job to its end: the report that names no job any more. One who ends it by the signal ends it at
 * the backend, and still learns what came of it: leads that were not reached are `not-attempted`.
 *
 * @throws AdapterError when it cannot be asked for any more, or not be ended.
 */
export async function followJob({ read, end, timers, signal, onProgress }: Job): Promise<ActReport> {
  const options = signal ? { signal, timers } : { timers };
  try {
    for (let wait = soonest; ; wait = Math.min(latest, wait * 2)) {
      await sleep(wait, timers, signal);
      const report = await retry(read, options);
      onProgress?.(report);
      if (report.job === undefined) return report;
    }
  } catch (error) {
    if (signal?.aborted) return retry(end, { timers });
    throw error;
  }
}
