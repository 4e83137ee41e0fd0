import { lastActivity } from './lead.js';
import { isHidden } from './hidden-lead.js';
import { leadStanding } from './lead-status.js';
import { standingPhase } from './standing-phase.js';
import type { LeadStanding } from './lead-status.js';
import { leadName } from './lead-name.js';
import type { Lead } from './lead.js';
import type { StatusModel } from './model.js';
import { plainQuery } from './query.js';
import type { LeadQuery } from './query.js';
import { heldStatuses } from './held-statuses.js';

/**
 * Whether a lead is one that a query asks for, by its facts (wishes move no lead in or out of a list).
 * `status` and `notStatus` go by held statuses. A hidden lead (deleted) matches nothing.
 *
 * @example
 * matches(lemlist, { reached: ['opened'], notReached: ['replied'] }, lead)
 */
export function matches(model: StatusModel, query: LeadQuery, lead: Lead): boolean {
  const asked = askedBy(query);
  return (
    !isHidden(model, lead) &&
    matchesContact(asked, lead) &&
    matchesStatus(model, asked, leadStanding(model, lead))
  );
}

// Whoever goes through a list asks each lead by one query, which nobody changes.
const plain = new WeakMap<LeadQuery, LeadQuery>();

function askedBy(query: LeadQuery): LeadQuery {
  const asked = plain.get(query) ?? plainQuery(query);
  plain.set(query, asked);
  return asked;
}

/** A text as search sees it: without case and accents. */
export function searchText(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

function matchesContact(query: LeadQuery, lead: Lead): boolean {
  if (query.campaign && query.campaign !== lead.campaignId) return false;
  if (!isOneOf(query.owner, lead.ownerId) || !isOneOf(query.step, lead.step?.index)) return false;
  if (query.tags && !query.tags.some((tag) => lead.tags?.includes(tag))) return false;
  if (query.activeSince && !(query.activeSince <= (lastActivity(lead) ?? ''))) return false;
  return !query.search || searchedIn(lead).includes(searchText(query.search.trim()));
}

function matchesStatus(model: StatusModel, query: LeadQuery, standing: LeadStanding): boolean {
  const held = heldStatuses(standing);
  if (query.status && !overlap(query.status, held)) return false;
  if (query.notStatus && overlap(query.notStatus, held)) return false;
  if (query.substatus && !overlap(query.substatus, standing.substatuses)) return false;
  if (!isOneOf(query.phase, query.phase && standingPhase(model, standing))) return false;
  if (query.reached && !overlap(query.reached, standing.reached)) return false;
  return !(query.notReached && overlap(query.notReached, standing.reached));
}

function searchedIn(lead: Lead): string {
  return searchText([leadName(lead), lead.contact?.email, lead.contact?.company].filter(Boolean).join('\n'));
}

function isOneOf<T>(values: readonly T[] | undefined, value: T | undefined): boolean {
  return !values || (value !== undefined && values.includes(value));
}

function overlap(a: readonly string[], b: readonly string[]): boolean {
  return a.some((value) => b.includes(value));
}
