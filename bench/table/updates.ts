import { beforePaint } from './before-paint.js';
import type { Change, Handle } from './contestant.js';
import { createDice, STATUSES } from './data.js';
import type { Row } from './data.js';
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

export interface UpdateRun {
  readonly perSecond: number;
  readonly seconds: number;
  readonly rows: readonly Row[];
  readonly scrollable: number;
  readonly eye: Eye;
  readonly handle: Handle;
}

const EVERY_MS = 10;

/** Changes rows all over the list, every tenth of them in view, while the list scrolls. */
export async function runUpdates(run: UpdateRun): Promise<UpdateResult> {
  const { eye, seconds } = run;
  const tasks = watchLongTasks();
  const waiting = new Map<string, { status: string; at: number }>();
  const latency: number[] = [];
  const frames: number[] = [];
  let seen = eye.statuses();
  const changes = startChanges(run, waiting, () => seen);
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
    if (place % 12 === 0) eye.scrollTo((place / 12) % Math.max(1, run.scrollable - 40));
  }
  changes.stop();
  await eye.until(() => {
    settle(eye.statuses(), waiting, latency, performance.now());
    return true;
  });
  return { latency, frames, ...tasks.stop(), unseen: waiting.size };
}

/** Ticks off the changes that are seen; those whose row went out of view count no more. */
function settle(
  seen: ReadonlyMap<string, string>,
  waiting: Map<string, { status: string; at: number }>,
  latency: number[],
  now: number,
): void {
  for (const [name, { status, at }] of waiting) {
    const shown = seen.get(name);
    if (shown === undefined) waiting.delete(name);
    else if (shown.includes(wordOf(status))) {
      latency.push(now - at);
      waiting.delete(name);
    }
  }
}

function startChanges(
  { perSecond, rows, handle }: UpdateRun,
  waiting: Map<string, { status: string; at: number }>,
  look: () => ReadonlyMap<string, string>,
): { stop: () => void } {
  const dice = createDice(7);
  const byName = new Map(rows.map((row) => [row.name, row]));
  const versions = new Map<string, number>();
  let owed = 0;
  const timer = setInterval(() => {
    owed += (perSecond * EVERY_MS) / 1000;
    const inView = [...look()];
    const changes: Change[] = [];
    for (; owed >= 1; owed -= 1) {
      const seen = dice(10) === 0 ? inView[dice(inView.length || 1)] : undefined;
      const row = (seen && byName.get(seen[0])) ?? rows[dice(rows.length)]!;
      const others = STATUSES.filter((status) => wordOf(status) !== seen?.[1]);
      const status = others[dice(others.length)]!;
      const version = (versions.get(row.id) ?? row.version) + 1;
      versions.set(row.id, version);
      changes.push({ id: row.id, status, version });
      if (seen) waiting.set(row.name, { status, at: performance.now() });
      else waiting.delete(row.name);
    }
    if (changes.length > 0) handle.change(changes);
  }, EVERY_MS);
  return { stop: () => clearInterval(timer) };
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
