import { emptyJournal } from '../../src/core/index.js';
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
  readonly contact: Contact;
  /** Joins the leads of one person. */
  readonly contactId: string;
  readonly tags: readonly string[] | undefined;
  readonly forced: ForcedFate | undefined;
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
  /** Not before then. */
  dueAt: number;
  /** How often the next step was tried. */
  attempt: number;
  /** How often a step went out again: a mail that had bounced, an invitation that was taken back. */
  resends: number;
  /** The number of the turn it waits for; 0 when it waits for none. */
  turn: number;
  /** How many steps the campaign had when it was through with them; -1 before. */
  completedSteps: number;
  /** The snapshot of its present version, once somebody asked. */
  snapshot: Lead | undefined;
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
    contactId: contact.email?.trim().toLowerCase() || id,
    tags,
    forced: forcedFateOf(contact.email),
    placed,
    addedAt,
    journal: emptyJournal,
    version: 0,
    latestAt: addedAt,
    history: [],
    next: 0,
    dueAt: addedAt,
    attempt: 0,
    resends: 0,
    turn: 0,
    completedSteps: -1,
    snapshot: undefined,
  };
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
