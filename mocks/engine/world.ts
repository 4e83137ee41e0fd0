import { statusReducer } from '../../src/core/index.js';
import type { Actor, StatusModel } from '../../src/core/index.js';
import type { AccountNews, Knowledge, Suppression } from './account.js';
import type { Behaviour } from './behaviour.js';
import type { Breakdown, Spot } from './breakdown.js';
import type { CampaignDefinition } from './campaign.js';
import { isoOf } from './clock.js';
import type { Draft } from './draft.js';
import { Heap } from './heap.js';
import { createRecord } from './lead-record.js';
import type { LeadRecord } from './lead-record.js';
import type { Line } from './line.js';
import type { LoggedEvent } from './logged-event.js';
import type { Person } from './people.js';
import type { Streams } from './random.js';
import { createSendingHours } from './schedule.js';
import type { SendingHours } from './schedule.js';
import { readTraits } from './traits.js';
import type { Traits } from './traits.js';
import { waysOf } from './ways.js';
import type { Ways } from './ways.js';

export interface WorldParts {
  readonly model: StatusModel;
  readonly campaign: CampaignDefinition;
  readonly behaviour: Behaviour;
  readonly streams: Streams;
  /** What the account knows of people when the world begins. */
  readonly known: Knowledge;
  readonly start: number;
  /** What follows from an event: the product's reactions, and where the campaign goes on. */
  readonly follow: (world: World, lead: LeadRecord, event: LoggedEvent) => void;
  /** Gives a lead its next turn, where it has none and may move on. */
  readonly plan: (world: World, lead: LeadRecord) => void;
  /** Hears every event, in order. */
  readonly onEvent: (event: LoggedEvent, lead: LeadRecord, now: number) => void;
  /** Lets the other campaigns of the account know of a person. */
  readonly tellAccount: (news: AccountNews) => void;
}

/** All ids are of one length, so that they sort as text. */
const ID_START = 10 ** 9;

type Mutable<T> = { -readonly [key in keyof T]: T[key] };

const system: Actor = { kind: 'system' };

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
  readonly log: LoggedEvent[] = [];
  /** The leads to which something happened since somebody last looked. */
  readonly changed: LeadRecord[] = [];
  /** The leads whose contact was corrected since somebody last looked. */
  readonly amended = new Set<LeadRecord>();
  /** The senders' lines, by kind and sender. */
  readonly lines = new Map<string, Line>();
  /** What is broken for many leads at once. */
  readonly breakdowns = new Map<Spot, Breakdown>();
  /** To whom nothing may be sent, as far as this campaign knows. */
  readonly suppressed: Map<string, Suppression>;
  /** How many events of a kind one person had in the account. */
  readonly tally: Map<string, number>;
  readonly tellAccount: WorldParts['tellAccount'];
  /** Steps may be added while it runs. */
  campaign: CampaignDefinition;
  campaignPaused = false;
  /** Until then everybody who is written to answers with an absence. */
  everyoneAwayUntil = -Infinity;
  now: number;
  readonly #tasks = new Heap<() => void>();
  readonly #follow: WorldParts['follow'];
  readonly #plan: WorldParts['plan'];
  readonly #onEvent: WorldParts['onEvent'];
  #minted = 0;
  #turns = 0;

  constructor(parts: WorldParts) {
    this.model = parts.model;
    this.campaign = parts.campaign;
    this.behaviour = parts.behaviour;
    this.streams = parts.streams;
    this.suppressed = new Map(parts.known.doNotContact);
    this.tally = new Map(parts.known.tally);
    this.tellAccount = parts.tellAccount;
    this.traits = readTraits(parts.model);
    this.ways = waysOf(parts.model);
    this.hours = createSendingHours(parts.campaign.schedule);
    this.now = parts.start;
    this.#follow = parts.follow;
    this.#plan = parts.plan;
    this.#onEvent = parts.onEvent;
  }

  /** When something is due next; `undefined` when nothing ever is. */
  get nextAt(): number | undefined {
    return this.#tasks.nextAt;
  }

  /** Has something happen at a time; never before now. Whole milliseconds. */
  at(time: number, run: () => void): void {
    this.#tasks.push(Math.max(this.now, Math.round(time)), run);
  }

  /** Lets everything happen that is due until a time, and that time come. */
  runUntil(time: number): void {
    for (let next = this.nextAt; next !== undefined && next <= time; next = this.nextAt) {
      this.now = next;
      this.#tasks.pop()?.();
    }
    this.now = Math.max(this.now, time);
  }

  /** A number that no other turn has. */
  newTurn(): number {
    this.#turns += 1;
    return this.#turns;
  }

  /** Ids sort by creation. */
  newId(): string {
    this.#minted += 1;
    return `e${ID_START + this.#minted}`;
  }

  /** Takes a person in as a lead; since some time before, where a scenario puts it on a status. */
  enrol(person: Person, placedSince?: number): LeadRecord {
    const isPlaced = placedSince !== undefined;
    const lead = createRecord(this.leads.length, person, placedSince ?? this.now, isPlaced);
    this.leads.push(lead);
    this.byId.set(lead.id, lead);
    this.byContact.set(lead.contactId, lead);
    return lead;
  }

  /** Makes a fact, and lets follow what follows from it. */
  emit(lead: LeadRecord, draft: Draft): LoggedEvent {
    const event = this.record(lead, draft);
    this.#follow(this, lead, event);
    return event;
  }

  /** Makes a fact of which nothing follows. */
  record(lead: LeadRecord, { type, data, by = system, id, at, causedBy }: Draft): LoggedEvent {
    const time = Math.max(at ?? this.now, lead.latestAt);
    lead.version += 1;
    // Assigned and not spread: this is done for every event.
    const event: Mutable<LoggedEvent> = {
      id: id ?? this.newId(),
      type,
      leadId: lead.id,
      at: isoOf(time),
      version: lead.version,
      by,
      seq: this.log.length + 1,
    };
    if (data) event.data = data;
    if (causedBy !== undefined) event.causedBy = causedBy;
    const journal = statusReducer(lead.journal, event);
    if (journal !== lead.journal) lead.latestAt = time;
    this.publish(lead, event, journal);
    return event;
  }

  /** Writes down that a lead's journal is another one from now on. */
  correct(lead: LeadRecord, event: LoggedEvent, journal: LeadRecord['journal']): void {
    this.publish(lead, event, journal);
    this.plan(lead);
  }

  /** Gives a lead its next turn, where it has none and may move on. */
  plan(lead: LeadRecord): void {
    this.#plan(this, lead);
  }

  /** Writes an event down and gives the lead the journal that it has from now on. */
  publish(lead: LeadRecord, event: LoggedEvent, journal: LeadRecord['journal']): void {
    lead.journal = journal;
    lead.snapshot = undefined;
    lead.history.push(event.seq);
    this.log.push(event);
    if (!lead.isChanged) this.changed.push(lead);
    lead.isChanged = true;
    this.#onEvent(event, lead, this.now);
  }
}
