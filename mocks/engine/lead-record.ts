import { emptyJournal, personKey } from '../../src/core/index.js';
import type { Contact, EventData, EventType, Journal, Lead, LeadEvent } from '../../src/core/index.js';
import { isMachine } from '../../src/core/journal.js';
import { isCorrection } from './correction.js';
import type { Failure } from './failure.js';
import { forcedFateOf } from './forced-fate.js';
import type { ForcedFate } from './forced-fate.js';
import type { Log } from './log.js';
import type { LoggedEvent } from './logged-event.js';
import type { Person } from './people.js';
import { trailOf } from './trail.js';
import { holeOf } from './sieve.js';
import type { Trail } from './trail.js';

/**
 * A lead as the engine keeps it: its facts, and where the campaign stands with it. A time begins as a number,
 * and not as nothing: only then it is written over in place, at each event.
 */
export class LeadRecord {
  readonly id: string;
  readonly name: string | undefined;
  /** Of the contact, which has a shape of its own for nearly each: senders ask for it at every turn. */
  email: string | undefined;
  /** Where the person falls through the sieve of those who must not be written to. */
  readonly hole: number;
  /** The person has no address but the one that they are known by. */
  hasOneAddress = false;
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
  latestAt = NaN;
  /** The place of its latest entry in the log. */
  last = 0;
  /** The step that comes next, from 0; the number of steps when all are done. */
  next = 0;
  /** Not before then; `Infinity` while it waits for something that may never happen. */
  dueAt = NaN;
  /** Since when it is on hold, with the rest of its delay; `undefined` while it moves. */
  heldSince: number | undefined;
  /** What the contact turns out to lack; `null` for nothing, `undefined` until a step asks. */
  gap: Failure | null | undefined;
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
  /** Its last turn, once that is over: whoever plans its next one makes it of this. */
  spare: object | undefined;
  /** How many steps the campaign had when it was through with them; -1 before. */
  completedSteps = -1;
  /** Something happened to it since somebody last looked. */
  isChanged = false;
  /** The snapshot of its present version, once somebody asked. */
  snapshot: Lead | undefined;
  #contact: Contact = {};
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
    this.contactId = personKey(contact) ?? this.id;
    this.hole = holeOf(this.contactId);
    this.contact = contact;
    this.tags = tags;
    this.forced = forcedFateOf(contact.email);
    this.trail = trail;
    this.latestAt = addedAt;
    this.dueAt = addedAt;
    this.#log = log;
  }

  get contact(): Contact {
    return this.#contact;
  }

  set contact(contact: Contact) {
    this.#contact = contact;
    this.email = contact.email;
    this.hasOneAddress = contact.email === this.contactId;
  }

  /**
   * Its facts as the laws ask of them: which there are, in what order, and what they say. No ids and no times:
   * those are made of the log only where somebody reads them.
   */
  get outline(): Journal {
    if (this.#journalOf > 0) return this.journal;
    const outline: { -readonly [T in EventType]?: LeadEvent } = {};
    for (let place = this.last; place > 0; place = this.#log.before(place)) {
      const draft = this.#log.draftAt(place);
      if (!draft || outline[draft.type] || draft.isMachine || isCorrection(draft.type)) continue;
      const { type, data } = draft;
      outline[type] = { id: type, type, leadId: this.id, at: '', version: place, ...(data && { data }) };
    }
    return outline;
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
    if (!this.trail.has(type)) return undefined;
    const place = this.#placeOf(type);
    return place > 0 ? this.#log.at(place) : this.#journal[type];
  }

  /** What the latest such event says: of that alone no event need be made. */
  told(type: EventType): EventData | undefined {
    if (!this.trail.has(type)) return undefined;
    const place = this.#placeOf(type);
    return place > 0 ? this.#log.draftAt(place)?.data : this.#journal[type]?.data;
  }

  /** Where the log has the latest such event; 0 where the journal has it. */
  #placeOf(type: EventType): number {
    for (let place = this.last; place > this.#journalOf; place = this.#log.before(place)) {
      const draft = this.#log.draftAt(place);
      if (draft?.type === type && !draft.isMachine) return place;
    }
    return 0;
  }

  /** What the log has of it, the oldest first; only what came after a place. */
  entries(after = 0): readonly LoggedEvent[] {
    return this.#log.back(this.last, after).toReversed();
  }
}
