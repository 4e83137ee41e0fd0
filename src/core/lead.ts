import type { LeadEvent } from './event.js';
import { latestEvent } from './journal.js';
import type { Journal } from './journal.js';

/** The person behind a lead. */
export interface Contact {
  readonly firstName?: string;
  readonly lastName?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly linkedinUrl?: string;
  readonly company?: string;
  readonly title?: string;
  /** Anything else that the host keeps, by its own names. */
  readonly fields?: { readonly [name: string]: string };
}

/** Where in the campaign a lead stands. `index` from 0. */
export interface LeadStep {
  readonly index: number;
  readonly count?: number;
  readonly name?: string;
}

/**
 * A lead in a campaign: a snapshot as of its `version` (or `updatedAt`), which only grows. It says how the
 * lead stands by the backend's own word (`status`), by its facts (`journal`), or by both.
 */
export interface Lead {
  readonly id: string;
  readonly version?: number;
  /** ISO 8601 UTC. Stands in for `version` where the backend keeps none. */
  readonly updatedAt?: string;
  readonly campaignId?: string;
  /** Joins the leads of one person. @default the normalised email */
  readonly contactId?: string;
  /** The id of its status model, where a list mixes several. */
  readonly model?: string;
  readonly name?: string;
  readonly contact?: Contact;
  readonly ownerId?: string;
  readonly step?: LeadStep;
  readonly tags?: readonly string[];
  readonly status?: string;
  readonly substatus?: string;
  readonly journal?: Journal;
  readonly addedAt?: string;
  readonly lastActivityAt?: string;
}

/**
 * Whether a snapshot may take the place of another of the same lead: it is as new or newer, or one of them
 * does not say. An older one never overwrites a newer.
 */
export function supersedes(snapshot: Lead, known: Lead): boolean {
  if (snapshot.version !== undefined && known.version !== undefined) return snapshot.version >= known.version;
  if (snapshot.updatedAt !== undefined && known.updatedAt !== undefined)
    return snapshot.updatedAt >= known.updatedAt;
  return true;
}

/** Whether a snapshot has an event in it already: the event is at or below the snapshot's version. */
export function includesEvent(snapshot: Lead, event: LeadEvent): boolean {
  if (snapshot.version !== undefined && event.version !== undefined) return event.version <= snapshot.version;
  return snapshot.updatedAt !== undefined && event.at <= snapshot.updatedAt;
}

/** When a lead was last active: as the backend says, else its latest fact. ISO 8601 UTC. */
export function lastActivity(lead: Lead): string | undefined {
  return lead.lastActivityAt ?? (lead.journal && latestEvent(lead.journal)?.at);
}
