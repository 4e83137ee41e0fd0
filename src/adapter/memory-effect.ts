import {
  findExample,
  isStillDue,
  journalEvents,
  lastActivity,
  leadStanding,
  oneAfter,
  reactionsTo,
  readStatus,
  statusReducer,
} from '../core/index.js';
import type { CampaignContext, Journal, Lead, LeadEvent, StatusModel } from '../core/index.js';

/** A lead after some events, and the events as they became facts, those that the product added among them. */
export interface Effect {
  readonly lead: Lead;
  readonly events: readonly LeadEvent[];
}

/**
 * What events make of a lead: its journal with them and with what the product does at once by itself, a
 * version more for each. A lead that has only a word gets the word that they lead to from it; `undefined`
 * when nobody knows what the word means.
 */
export function effectOf(
  model: StatusModel,
  lead: Lead,
  events: readonly LeadEvent[],
  campaign: CampaignContext | undefined,
): Effect | undefined {
  const journal = lead.journal ?? findExample(model, lead.status ?? model.initial, lead.substatus);
  if (!journal) return undefined;
  const after = events.reduce((known, event) => withReactions(model, known, event, campaign), journal);
  const before = new Set(journalEvents(journal).map(({ id }) => id));
  const version = lead.version ?? 0;
  const made = journalEvents(after)
    .filter(({ id }) => !before.has(id))
    .sort(byTime);
  const facts = made.map((event, index) => ({ ...event, version: version + index + 1 }));
  return { lead: { ...stated(model, lead, facts, journal), version: version + facts.length }, events: facts };
}

function withReactions(
  model: StatusModel,
  journal: Journal,
  event: LeadEvent,
  campaign: CampaignContext | undefined,
): Journal {
  const fact = { ...event, at: oneAfter(journal, event.at) };
  const after = statusReducer(journal, fact);
  return reactionsTo(model, fact, campaign && { campaign })
    .filter((due) => !due.reaction.after && isStillDue(model, due, after))
    .reduce((known, due) => withReactions(model, known, due.event, campaign), after);
}

function stated(model: StatusModel, lead: Lead, facts: readonly LeadEvent[], start: Journal): Lead {
  const journal = facts.reduce(statusReducer, start);
  const activity = facts.at(-1)?.at ?? lastActivity(lead);
  const { status, substatus, journal: _journal, ...rest } = lead;
  const told = { ...rest, ...(activity !== undefined && { lastActivityAt: activity, updatedAt: activity }) };
  if (!lead.journal) return { ...told, ...wordOf(model, journal) };
  // A word that agreed gives way to the reading; one that did not is the backend's, and stays.
  if (status === undefined || leadStanding(model, lead).agrees) return { ...told, journal };
  return { ...told, journal, status, ...(substatus !== undefined && { substatus }) };
}

function wordOf(model: StatusModel, journal: Journal): Pick<Lead, 'status' | 'substatus'> {
  const { status, substatus } = readStatus(model, journal);
  return { status, ...(substatus !== undefined && { substatus }) };
}

function byTime(a: LeadEvent, b: LeadEvent): number {
  return a.at < b.at ? -1 : a.at > b.at ? 1 : 0;
}
