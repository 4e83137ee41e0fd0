import { beforePaint } from './before-paint.js';
import { startChanges } from './changes.js';
import type { ChangesRun, Watcher } from './changes.js';
import { wordOf } from './eye.js';
import type { Eye } from './eye.js';

export interface UpdateResult {
  /** From a change to the frame that shows it, for rows in view. */
  readonly latency: number[];
  readonly frames: number[];
  readonly longest: number;
  readonly longTasks: number;
  /** Changes of rows in view that were not seen at the end. */
  readonly unseen: number;
}

export interface UpdateRun extends ChangesRun {
  readonly seconds: number;
  readonly scrollable: number;
  readonly eye: Eye;
}

/** What was asked for and is not seen yet, by the name of its row. */
type Waiting = Map<string, { status: string; at: number }>;

/** The list goes on by a row in so many frames. */
const FRAMES_A_ROW = 12;

/** Room at the end of the list. */
const REST = 40;

/** Changes rows all over the list, every tenth of them in view, while the list scrolls. */
export async function runUpdates(run: UpdateRun): Promise<UpdateResult> {
  const { eye, seconds } = run;
  const tasks = watchLongTasks();
  const waiting: Waiting = new Map();
  const latency: number[] = [];
  const frames: number[] = [];
  let seen = eye.statuses();
  const stop = startChanges(
    run,
    watcherOf(run, waiting, () => seen),
  );
  const start = performance.now();
  let last = start;
  let place = 0;
  while (last - start < seconds * 1000) {
    await beforePaint();
    const now = performance.now();
    frames.push(now - last);
    last = now;
    // One look a frame, for those who tick off and for those who change: a look is work of the page as well.
    seen = eye.statuses();
    settle(seen, waiting, latency, now);
    place += 1;
    if (place % FRAMES_A_ROW === 0) eye.scrollTo((place / FRAMES_A_ROW) % lastPlace(run));
  }
  stop();
  await eye.until(() => {
    settle(eye.statuses(), waiting, latency, performance.now());
    return true;
  });
  return { latency, frames, ...tasks.stop(), unseen: waiting.size };
}

/**
 * The same for so many frames without a look at the page, for whoever measures what a frame costs: a look is work
 * too, as much as a change, and would be in each. What is in view is known, since the list stands as it was given.
 * Without `inView` all changes are of rows anywhere.
 */
export async function runUpdatesUnseen(run: UpdateRun, inView: boolean): Promise<void> {
  const { eye, rows, seconds } = run;
  const { scroller } = eye;
  const room = eye.room();
  const height = eye.rowHeight();
  if (!scroller) throw new Error('There is nothing that scrolls.');
  let place = Math.round(scroller.scrollTop / height);
  const watcher: Watcher = { inView: (dice) => ({ row: rows[place + dice(room)]! }) };
  const stop = startChanges(run, inView ? watcher : undefined);
  const start = performance.now();
  for (let frame = 1; performance.now() - start < seconds * 1000; frame += 1) {
    await new Promise(requestAnimationFrame);
    if (frame % FRAMES_A_ROW !== 0) continue;
    place = (place + 1) % lastPlace(run);
    scroller.scrollTop = place * height;
  }
  stop();
}

function lastPlace({ scrollable }: UpdateRun): number {
  return Math.max(1, scrollable - REST);
}

function watcherOf({ rows }: UpdateRun, waiting: Waiting, look: () => ReadonlyMap<string, string>): Watcher {
  const byName = new Map(rows.map((row) => [row.name, row]));
  return {
    inView(dice) {
      const seen = [...look()];
      const [name = '', status] = seen[dice(seen.length || 1)] ?? [];
      const row = byName.get(name);
      return row && { row, ...(status !== undefined && { status }) };
    },
    onChange(row, status, isInView) {
      if (isInView) waiting.set(row.name, { status, at: performance.now() });
      else waiting.delete(row.name);
    },
  };
}

/** Ticks off the changes that are seen; those whose row went out of view count no more. */
function settle(seen: ReadonlyMap<string, string>, waiting: Waiting, latency: number[], now: number): void {
  for (const [name, { status, at }] of waiting) {
    const shown = seen.get(name);
    if (shown === undefined) waiting.delete(name);
    else if (shown.includes(wordOf(status))) {
      latency.push(now - at);
      waiting.delete(name);
    }
  }
}

function watchLongTasks(): { stop: () => { longest: number; longTasks: number } } {
  const durations: number[] = [];
  const observer = new PerformanceObserver((list) =>
    durations.push(...list.getEntries().map(({ duration }) => duration)),
  );
  observer.observe({ type: 'longtask' });
  return {
    stop() {
      durations.push(...observer.takeRecords().map(({ duration }) => duration));
      observer.disconnect();
      return { longest: Math.max(0, ...durations), longTasks: durations.length };
    },
  };
}
