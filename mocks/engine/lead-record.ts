import { emptyJournal, normalizeEmail } from '../../src/core/index.js';
import type { Contact, Journal, Lead } from '../../src/core/index.js';
import type { CampaignDefinition } from './campaign.js';
import { isoOf } from './clock.js';
import { forcedFateOf } from './forced-fate.js';
import type { ForcedFate } from './forced-fate.js';
import type { Person } from './people.js';

/** A lead as the engine keeps it: its facts, and where the campaign stands with it. */
export interface LeadRecord {
  readonly id: string;
  /** From 0, in the order they were added. */
  readonly index: number;
  readonly name: string | undefined;
  contact: Contact;
  /** Joins the leads of one person. */
  readonly contactId: string;
  readonly tags: readonly string[] | undefined;
  readonly forced: ForcedFate | undefined;
  /** The fate that was asked for has come. */
  isFateMet: boolean;
  /** It was put on its journal by a scenario and goes nowhere by itself. */
  readonly placed: boolean;
  readonly addedAt: number;
  journal: Journal;
  version: number;
  /** When the latest fact happened; never goes back. */
  latestAt: number;
  /** The `seq` of each of its events, in order. */
  readonly history: number[];
  /** The step that comes next, from 0; the number of steps when all are done. */
  next: number;
  /** Not before then; `Infinity` while it waits for something that may never happen. */
  dueAt: number;
  /** Since when it is on hold, with the rest of its delay; `undefined` while it moves. */
  heldSince: number | undefined;
  /** What the contact lacked was looked up. */
  isComplete: boolean;
  /** How often the next step was tried. */
  attempt: number;
  /** How often a step went out again: a mail that had bounced, an invitation that was taken back. */
  resends: number;
  /** The step of the latest mail. */
  sentStep: number;
  /** The id of the latest bounce after which its mail went out again. */
  resentAfter: string | undefined;
  /** The number of the turn it waits for; 0 when it waits for none. */
  turn: number;
  /** How many steps the campaign had when it was through with them; -1 before. */
  completedSteps: number;
  /** Something happened to it since somebody last looked. */
  isChanged: boolean;
  /** The snapshot of its present version, once somebody asked. */
  snapshot: Lead | undefined;
}

/** What joins the leads of one person: the address, else where they are on LinkedIn, else their number. */
export function personIdOf({ email, linkedinUrl, phone }: Contact): string | undefined {
  return (email && normalizeEmail(email)) || linkedinUrl || phone || undefined;
}

/** A new record, to which nothing happened yet. */
export function createRecord(index: number, person: Person, addedAt: number, placed: boolean): LeadRecord {
  const { name, contact, tags } = person;
  const id = `lead-${String(index + 1).padStart(6, '0')}`;
  return {
    id,
    index,
    name,
    contact,
    contactId: personIdOf(contact) ?? id,
    tags,
    forced: forcedFateOf(contact.email),
    placed,
    addedAt,
    latestAt: addedAt,
    history: [],
    dueAt: addedAt,
    ...unmoved,
  };
}

/** How a lead stands in the campaign before it begins. */
const unmoved = {
  isFateMet: false,
  journal: emptyJournal,
  version: 0,
  next: 0,
  heldSince: undefined,
  isComplete: false,
  attempt: 0,
  resends: 0,
  sentStep: 0,
  resentAfter: undefined,
  turn: 0,
  completedSteps: -1,
  isChanged: false,
  snapshot: undefined,
};

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
