/** Changes of a list while it is watched: so many a second, of rows anywhere and, where asked for, of rows in view. */
import type { Change, Handle } from './contestant.js';
import { createDice, STATUSES } from './data.js';
import type { Row } from './data.js';
import { wordOf } from './eye.js';

/** A row in view that is to change, and the status that is seen of it: the next shall be another. */
export interface Seen {
  readonly row: Row;
  readonly status?: string;
}

export interface ChangesRun {
  readonly perSecond: number;
  readonly rows: readonly Row[];
  readonly handle: Handle;
}

export interface Watcher {
  /** One of the rows in view, if there is one. */
  readonly inView: (dice: (below: number) => number) => Seen | undefined;
  readonly onChange?: (row: Row, status: string, isInView: boolean) => void;
}

const EVERY_MS = 10;

/** Of so many changes one is of a row in view. Of a hundred thousand rows hardly one is by chance. */
const PART_IN_VIEW = 10;

/** @returns what ends them. */
export function startChanges({ perSecond, rows, handle }: ChangesRun, watcher?: Watcher): () => void {
  const dice = createDice(7);
  const versions = new Map<string, number>();
  let owed = 0;
  const timer = setInterval(() => {
    const changes: Change[] = [];
    for (owed += (perSecond * EVERY_MS) / 1000; owed >= 1; owed -= 1) {
      const seen = watcher && dice(PART_IN_VIEW) === 0 ? watcher.inView(dice) : undefined;
      const row = seen?.row ?? rows[dice(rows.length)]!;
      const others = STATUSES.filter((status) => wordOf(status) !== seen?.status);
      const status = others[dice(others.length)]!;
      const version = (versions.get(row.id) ?? row.version) + 1;
      versions.set(row.id, version);
      changes.push({ id: row.id, status, version });
      watcher?.onChange?.(row, status, seen !== undefined);
    }
    if (changes.length > 0) handle.change(changes);
  }, EVERY_MS);
  return () => clearInterval(timer);
}
