import { emptyJournal, normalizeEmail } from '../../src/core/index.js';
import type { Contact, EventType, Journal, Lead, LeadEvent } from '../../src/core/index.js';
import type { CampaignDefinition } from './campaign.js';
import { isMachine } from '../../src/core/journal.js';
import { isoOf } from './clock.js';
import { isCorrection } from './correction.js';
import { forcedFateOf } from './forced-fate.js';
import type { ForcedFate } from './forced-fate.js';
import type { Log } from './log.js';
import type { LoggedEvent } from './logged-event.js';
import type { Person } from './people.js';
import { trailOf } from './trail.js';
import type { Trail } from './trail.js';

/** A lead as the engine keeps it: its facts, and where the campaign stands with it. */
export class LeadRecord {
  readonly id: string;
  readonly name: string | undefined;
  contact: Contact;
  /** Joins the leads of one person. */
  readonly contactId: string;
  readonly tags: readonly string[] | undefined;
  readonly forced: ForcedFate | undefined;
  /** The fate that was asked for has come. */
  isFateMet = false;
  /** What happened to it, as kinds of event. */
  trail: Trail;
  version = 0;
  /** When the latest fact happened; never goes back. */
  latestAt: number;
  /** The place of its latest entry in the log. */
  last = 0;
  /** The step that comes next, from 0; the number of steps when all are done. */
  next = 0;
  /** Not before then; `Infinity` while it waits for something that may never happen. */
  dueAt: number;
  /** Since when it is on hold, with the rest of its delay; `undefined` while it moves. */
  heldSince: number | undefined;
  /** What the contact lacked was looked up. */
  isComplete = false;
  /** How often the next step was tried. */
  attempt = 0;
  /** How often a step went out again: a mail that had bounced, an invitation that was taken back. */
  resends = 0;
  /** The step of the latest mail. */
  sentStep = 0;
  /** The id of the latest bounce after which its mail went out again. */
  resentAfter: string | undefined;
  /** The number of the turn it waits for; 0 when it waits for none. */
  turn = 0;
  /** How many steps the campaign had when it was through with them; -1 before. */
  completedSteps = -1;
  /** Something happened to it since somebody last looked. */
  isChanged = false;
  /** The snapshot of its present version, once somebody asked. */
  snapshot: Lead | undefined;
  readonly #log: Log;
  /** The journal as of some entry: what came after is added when somebody asks. */
  #journal = emptyJournal;
  #journalOf = 0;

  /** A new record, to which nothing happened yet. */
  constructor(
    /** From 0, in the order they were added. */
    readonly index: number,
    { name, contact, tags }: Person,
    readonly addedAt: number,
    /** It was put on its journal by a scenario and goes nowhere by itself. */
    readonly placed: boolean,
    { log, trail }: { readonly log: Log; readonly trail: Trail },
  ) {
    this.id = `lead-${String(index + 1).padStart(6, '0')}`;
    this.name = name;
    this.contact = contact;
    this.contactId = personIdOf(contact) ?? this.id;
    this.tags = tags;
    this.forced = forcedFateOf(contact.email);
    this.trail = trail;
    this.latestAt = addedAt;
    this.dueAt = addedAt;
    this.#log = log;
  }

  /** Its facts: made of the log, and made anew only where something happened since the last time. */
  get journal(): Journal {
    if (this.#journalOf === this.last) return this.#journal;
    const journal: { -readonly [T in EventType]?: LeadEvent } = { ...this.#journal };
    // A lead's facts are written down in order, so the last of a type is the latest of it.
    for (const event of this.entries(this.#journalOf)) {
      if (!isCorrection(event.type) && !isMachine(event)) journal[event.type] = event;
    }
    this.#journal = journal;
    this.#journalOf = this.last;
    return journal;
  }

  /** Gives it other facts than the log up to now would. */
  set journal(journal: Journal) {
    this.#journal = journal;
    this.#journalOf = this.last;
    this.trail = trailOf(this.trail.begin, journal);
  }

  /** Whether such a thing happened to it. */
  has(type: EventType): boolean {
    return this.trail.has(type);
  }

  /** The latest such event. */
  latest(type: EventType): LeadEvent | undefined {
    return this.trail.has(type) ? this.journal[type] : undefined;
  }

  /** What the log has of it, the oldest first; only what came after a place. */
  entries(after = 0): readonly LoggedEvent[] {
    return this.#log.back(this.last, after).toReversed();
  }
}

/** What joins the leads of one person: the address, else where they are on LinkedIn, else their number. */
export function personIdOf({ email, linkedinUrl, phone }: Contact): string | undefined {
  return (email && normalizeEmail(email)) || linkedinUrl || phone || undefined;
}

/** The lead as it goes out: a snapshot as of its version. The same object until something happens. */
export function snapshotOf(record: LeadRecord, campaign: CampaignDefinition, model: string): Lead {
  record.snapshot ??= makeSnapshot(record, campaign, model);
  return record.snapshot;
}

function makeSnapshot(record: LeadRecord, campaign: CampaignDefinition, model: string): Lead {
  const { name, tags } = record;
  const { ownerId } = campaign;
  const count = campaign.steps.length;
  const index = Math.min(record.next, count - 1);
  const stepName = campaign.steps[index]?.name;
  return {
    id: record.id,
    version: record.version,
    campaignId: campaign.id,
    contactId: record.contactId,
    model,
    ...(name !== undefined && { name }),
    contact: record.contact,
    ...(ownerId !== undefined && { ownerId }),
    step: { index, count, ...(stepName !== undefined && { name: stepName }) },
    ...(tags && { tags }),
    journal: record.journal,
    addedAt: isoOf(record.addedAt),
    lastActivityAt: isoOf(record.latestAt),
  };
}
