import type { Journal, StatusModel } from '../../src/core/index.js';
import { Agenda } from './agenda.js';
import type { Behaviour } from './behaviour.js';
import { Breakdowns } from './breakdowns.js';
import type { CampaignDefinition } from './campaign.js';
import { DoNotContactList } from './do-not-contact-list.js';
import type { Draft } from './draft.js';
import { LeadRecord } from './lead-record.js';
import { Lines } from './lines.js';
import { Log } from './log.js';
import { idOf } from './logged-event.js';
import type { LoggedEvent } from './logged-event.js';
import type { Person } from './people.js';
import type { Streams } from './random.js';
import { createSendingHours } from './schedule.js';
import type { SendingHours } from './schedule.js';
import type { Task } from './task.js';
import { readTraits } from './traits.js';
import type { Traits } from './traits.js';
import { beginningOf } from './trail.js';
import type { Trail } from './trail.js';
import { waysOf } from './ways.js';
import type { WorldParts } from './world-parts.js';
import type { Ways } from './ways.js';

/** Everything that a simulation consists of at one moment of its virtual time. */
export class World {
  readonly model: StatusModel;
  readonly behaviour: Behaviour;
  readonly streams: Streams;
  readonly traits: Traits;
  readonly ways: Ways;
  readonly hours: SendingHours;
  readonly leads: LeadRecord[] = [];
  readonly byId = new Map<string, LeadRecord>();
  readonly byContact = new Map<string, LeadRecord>();
  /** The leads to which something happened since somebody last looked. */
  readonly changed: LeadRecord[] = [];
  /** The leads whose contact was corrected since somebody last looked. */
  readonly amended = new Set<LeadRecord>();
  /** Where leads wait for their senders. */
  readonly lines: Lines;
  /** What is broken for many leads at once. */
  readonly breakdowns = new Breakdowns();
  /** To whom nothing may be sent, as far as this campaign knows. */
  readonly suppressed: DoNotContactList;
  /** How many events of a kind one person had in the account. */
  readonly tally: Map<string, number>;
  readonly tellAccount: WorldParts<World>['tellAccount'];
  /** Steps may be added while it runs. */
  campaign: CampaignDefinition;
  campaignPaused = false;
  /** Until then everybody who is written to answers with an absence. */
  everyoneAwayUntil = -Infinity;
  now = NaN;
  readonly #log = new Log(this.leads);
  readonly #begin: Trail;
  readonly #tasks = new Agenda<Task<World>>();
  readonly #follow: WorldParts<World>['follow'];
  readonly #plan: WorldParts<World>['plan'];
  readonly #onEntry: WorldParts<World>['onEntry'];
  #minted = 0;
  #turns = 0;

  constructor(parts: WorldParts<World>) {
    this.model = parts.model;
    this.campaign = parts.campaign;
    this.lines = new Lines(parts.campaign);
    this.behaviour = parts.behaviour;
    this.streams = parts.streams;
    this.suppressed = new DoNotContactList(parts.known.doNotContact);
    this.tally = new Map(parts.known.tally);
    this.tellAccount = parts.tellAccount;
    this.#begin = beginningOf(parts.model);
    this.traits = readTraits(parts.model);
    this.ways = waysOf(parts.model);
    this.hours = createSendingHours(parts.campaign.schedule);
    this.now = parts.start;
    this.#follow = parts.follow;
    this.#plan = parts.plan;
    this.#onEntry = parts.onEntry;
  }

  /** Everything that happened, in order. */
  get log(): readonly LoggedEvent[] {
    return this.#log.entries;
  }

  /** When something is due next; `undefined` when nothing ever is. */
  get nextAt(): number | undefined {
    return this.#tasks.nextAt;
  }

  /** Has something happen at a time; never before now. Whole milliseconds. */
  at(time: number, task: Task<World>): void {
    this.#tasks.push(Math.max(this.now, Math.round(time)), task);
  }

  /**
   * Lets everything happen that is due until a time, and that time come. What somebody makes due at this very
   * moment happens once time goes on: after all that is done at it, also when it is done again.
   */
  runUntil(time: number): void {
    if (time <= this.now) return;
    for (let task = this.#tasks.take(time); task; task = this.#tasks.take(time)) {
      this.now = this.#tasks.takenAt;
      if (typeof task === 'function') task(this);
      else task.run(this);
    }
    this.now = time;
  }

  /** A number that no other turn has. */
  newTurn(): number {
    this.#turns += 1;
    return this.#turns;
  }

  /** A number that no other event has. */
  mint(): number {
    this.#minted += 1;
    return this.#minted;
  }

  /** Ids sort by creation. */
  newId(): string {
    return idOf(this.mint());
  }

  /** Takes a person in as a lead; since some time before, where a scenario puts it on a status. */
  enrol(person: Person, placedSince?: number): LeadRecord {
    const isPlaced = placedSince !== undefined;
    const lead = new LeadRecord(this.leads.length, person, placedSince ?? this.now, isPlaced, {
      log: this.#log,
      trail: this.#begin,
    });
    this.leads.push(lead);
    this.byId.set(lead.id, lead);
    this.byContact.set(lead.contactId, lead);
    return lead;
  }

  /** Makes a fact, and lets follow what follows from it. It is of now, or of the time given. */
  emit(lead: LeadRecord, draft: Draft, at?: number): void {
    const place = this.record(lead, draft, at);
    this.#follow(this, lead, draft, place);
  }

  /** Makes a fact of which nothing follows; never before the lead's latest. Returns its place in the log. */
  record(lead: LeadRecord, draft: Draft, at = this.now): number {
    const time = Math.max(at, lead.latestAt);
    if (!draft.isMachine) {
      lead.trail = lead.trail.after(draft.type);
      lead.latestAt = time;
    }
    return this.publish(lead, draft, time);
  }

  /** Writes down that a lead has another snapshot from now on, or other facts. */
  correct(lead: LeadRecord, draft: Draft, journal?: Journal, latestAt = lead.latestAt): void {
    this.publish(lead, draft, Math.max(this.now, latestAt), journal);
    this.plan(lead);
  }

  /** Gives a lead its next turn, where it has none and may move on. */
  plan(lead: LeadRecord): void {
    this.#plan(this, lead);
  }

  /** The event at a place of the log, to be looked at once. */
  eventAt(place: number): LoggedEvent {
    return this.#log.glance(place);
  }

  /** Has whoever asks next look at a lead again: something about it is another than it was, told or not. */
  look(lead: LeadRecord): void {
    lead.snapshot = undefined;
    if (!lead.isChanged) this.changed.push(lead);
    lead.isChanged = true;
  }

  /** Writes a draft down. Where the lead's facts are not what the log says, they are given along. */
  publish(lead: LeadRecord, draft: Draft, time: number, journal?: Journal): number {
    lead.version += 1;
    lead.last = this.#log.append(lead, draft, time, draft.id === undefined ? this.mint() : 0);
    if (journal) lead.journal = journal;
    this.look(lead);
    this.#onEntry(this.#log, lead.last, lead, this.now);
    return lead.last;
  }
}
