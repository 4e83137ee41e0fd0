import type { Actor } from '../../src/core/index.js';
import { isoOf } from './clock.js';
import type { LeadRecord } from './lead-record.js';
import type { LoggedEvent } from './logged-event.js';
import type { World } from './world.js';

/** The type of the entry that an undo leaves in the log: the events it names count no more. */
export const UNDONE = 'x.undone';

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
  'journal' | 'latestAt' | 'next' | 'dueAt' | 'attempt' | 'resends' | 'completedSteps'
> & {
  readonly wasSuppressed: boolean;
};

/** Remembers a lead as it is. Call the answer after the act. */
export function rememberBefore(world: World, lead: LeadRecord): () => Undoing {
  const { journal, latestAt, next, dueAt, attempt, resends, completedSteps } = lead;
  const wasSuppressed = world.account.doNotContact.has(lead.contactId);
  const before = { journal, latestAt, next, dueAt, attempt, resends, completedSteps, wasSuppressed };
  const from = lead.history.length;
  return () => {
    const events = lead.history.slice(from).map((seq) => world.log[seq - 1]?.id ?? '');
    return { lead, before, version: lead.version, events };
  };
}

/** Gives a lead its former journal back. Says no where something happened since. */
export function restore(world: World, { lead, before, version, events }: Undoing, actor: Actor): boolean {
  if (lead.version !== version) return false;
  const { wasSuppressed, journal, ...former } = before;
  Object.assign(lead, former, { turn: 0, version: lead.version + 1 });
  if (!wasSuppressed) world.account.doNotContact.delete(lead.contactId);
  else world.account.doNotContact.add(lead.contactId);
  world.correct(lead, undoneEvent(world, lead, events, actor), journal);
  return true;
}

function undoneEvent(world: World, lead: LeadRecord, events: readonly string[], by: Actor): LoggedEvent {
  return {
    id: world.newId(),
    type: UNDONE,
    leadId: lead.id,
    at: isoOf(world.now),
    version: lead.version,
    by,
    data: { events },
    seq: world.log.length + 1,
  };
}
