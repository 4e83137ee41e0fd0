import type { Actor } from '../../src/core/index.js';
import { UNDONE } from './correction.js';
import { Draft } from './draft.js';
import type { LeadRecord } from './lead-record.js';
import { isSuppressed, release } from './suppression.js';
import type { World } from './world.js';

/** What one lead was before an act, and its version after it. */
export interface Undoing {
  readonly lead: LeadRecord;
  readonly before: Former;
  readonly version: number;
  /** The ids of the events that the act made. */
  readonly events: readonly string[];
}

/** What can be undone, by token. */
export type UndoLog = Map<
  string,
  { readonly action: string; readonly until: number; readonly undoing: readonly Undoing[] }
>;

type Former = Pick<
  LeadRecord,
  | 'journal'
  | 'latestAt'
  | 'next'
  | 'dueAt'
  | 'heldSince'
  | 'attempt'
  | 'resends'
  | 'resentAfter'
  | 'completedSteps'
> & {
  readonly wasSuppressed: boolean;
};

/** Remembers a lead as it is. Call the answer after the act. */
export function rememberBefore(world: World, lead: LeadRecord): () => Undoing {
  const { journal, latestAt, next, dueAt, heldSince, attempt, resends, resentAfter, completedSteps } = lead;
  const wasSuppressed = isSuppressed(world, lead);
  const steps = { next, dueAt, heldSince, attempt, resends, resentAfter, completedSteps };
  const before = { journal, latestAt, ...steps, wasSuppressed };
  const { last } = lead;
  return () => {
    const events = lead.entries(last).map(({ id }) => id);
    return { lead, before, version: lead.version, events };
  };
}

/** Gives a lead its former journal back. Says no where something happened since. */
export function restore(world: World, { lead, before, version, events }: Undoing, by: Actor): boolean {
  if (lead.version !== version) return false;
  const { wasSuppressed, journal, ...former } = before;
  // An act at the very moment of a fact comes 1 ms after it, and so does what takes it back.
  const { latestAt } = lead;
  Object.assign(lead, former, { turn: 0 });
  if (!wasSuppressed) release(world, lead);
  world.correct(lead, new Draft(UNDONE, { data: { events }, by }), journal, latestAt);
  return true;
}
