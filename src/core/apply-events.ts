import { journalEvents, statusReducer } from './journal.js';
import { leadStanding } from './lead-status.js';
import type { Lead } from './lead.js';
import type { LeadEvent } from './event.js';
import { includesEvent, lastActivity } from './lead.js';
import type { StatusModel } from './model.js';

/**
 * A snapshot with later facts folded into its journal; the same object when they change nothing. An event at
 * or below the snapshot's version is in it already. The snapshot keeps its version: it says what it is of,
 * so that events may come in any order. A word that agreed with the journal gives way to the reading; one
 * that did not stays until the backend sends a new snapshot. A lead without a journal stays as it is.
 */
export function withEvents(model: StatusModel, snapshot: Lead, events: Iterable<LeadEvent>): Lead {
  const before = snapshot.journal;
  if (!before) return snapshot;
  let journal = before;
  for (const event of events) {
    if (event.leadId === snapshot.id && !includesEvent(snapshot, event))
      journal = statusReducer(journal, event);
  }
  if (journal === before) return snapshot;
  const activity = journalEvents(journal).reduce(
    (last, { at }) => (at > last ? at : last),
    lastActivity(snapshot) ?? '',
  );
  const lead = { ...snapshot, journal, lastActivityAt: activity };
  if (snapshot.status === undefined || !leadStanding(model, snapshot).agrees) return lead;
  const { status: _status, substatus: _substatus, ...facts } = lead;
  return facts;
}
