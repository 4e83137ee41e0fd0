import { describeStatus } from './describe-status.js';
import type { StatusAppearance } from './describe-status.js';
import { journalEvents, oneAfter, statusReducer } from './journal.js';
import type { Journal } from './journal.js';
import { leadStanding, statusPart } from './lead-status.js';
import type { Lead } from './lead.js';
import type { StatusModel } from './model.js';
import { readStatus } from './reading.js';
import type { StatusReading } from './reading.js';
import type { Wish } from './wish.js';

/** A lead as it is to be shown: its facts, and over them what was wished and is not a fact yet. */
export interface PresentedLead extends StatusReading, StatusAppearance {
  readonly id: string;
  /** The facts, without any wish. */
  readonly lead: Lead;
  /** The facts with every wish folded in: what the next action is decided on. */
  readonly expected: Lead;
  /** The wishes that the backend has not answered, oldest first. */
  readonly pending: readonly Wish[];
  /** The status shown is what the wishes would make of the facts. */
  readonly predicted: boolean;
}

/**
 * Shows a lead: a fold of facts and wishes. The backend's word is shown where it gives one, else the
 * reading of the journal. A wish comes after all facts, whatever the client's clock says; a wish whose fact
 * has arrived (`causedBy`) counts only over one before it whose fact has not. A lead without a journal is never predicted, nor one whose word
 * and journal disagreed before the wish: it keeps its badge, and `pending` says what is under way.
 *
 * @example
 * const shown = present(model, lead, wishes);
 * shown.label; // 'Paused'
 * shown.pending.length > 0; // not confirmed yet
 */
export function present(model: StatusModel, lead: Lead, wishes: readonly Wish[] = []): PresentedLead {
  const standing = leadStanding(model, lead);
  const own = wishes.filter(({ leadId }) => leadId === lead.id);
  const isOpen = (wish: Wish): boolean => !isEchoed(wish, lead.journal);
  const first = own.findIndex(isOpen);
  const open = first < 0 ? [] : own.slice(first);
  const pending = own.filter((wish) => wish.state !== 'confirmed' && isOpen(wish));
  const expected = open.length > 0 && standing.agrees ? withWishes(lead, open) : lead;
  const isPredicted = expected !== lead && expected.journal !== undefined;
  const shown = isPredicted && expected.journal ? readStatus(model, expected.journal) : standing;
  return {
    id: lead.id,
    lead,
    expected,
    pending,
    predicted: isPredicted,
    ...describeStatus(model, shown.status, shown.substatus),
    ...statusPart(shown),
    get reached() {
      return shown.reached;
    },
  };
}

/** The lead as it would be if every wish came true, in the order they were made. */
function withWishes(lead: Lead, wishes: readonly Wish[]): Lead {
  if (!lead.journal) return lead;
  const { status: _status, substatus: _substatus, ...facts } = lead;
  return { ...facts, journal: wishes.reduce(foldWish, lead.journal) };
}

/** A wish's events are stamped anew, so that they come after whatever came in since it was made. */
function foldWish(journal: Journal, { events }: Wish): Journal {
  return events.reduce(
    (folded, event) => statusReducer(folded, { ...event, at: oneAfter(journal, event.at) }),
    journal,
  );
}

function isEchoed(wish: Wish, journal: Journal | undefined): boolean {
  return journal !== undefined && journalEvents(journal).some((event) => event.causedBy === wish.id);
}
