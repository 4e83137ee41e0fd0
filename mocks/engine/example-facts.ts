import { compareEvents, exampleJournal, journalEvents } from '../../src/core/index.js';
import type { Contact, EventData, EventType, StatusModel } from '../../src/core/index.js';
import type { CampaignDefinition } from './campaign.js';
import { DAY, isoOf } from './clock.js';
import { causeOf } from './error-causes.js';

/** One status, or one substatus, that a lead can be put on; `later` another one, after it. */
export interface Place {
  readonly status: string;
  readonly substatus?: string;
  readonly later?: Place;
}

/** A fact that puts a lead where it is to stand. */
export interface ExampleFact {
  readonly type: EventType;
  readonly data?: EventData;
}

interface Surroundings {
  readonly model: StatusModel;
  readonly campaign: CampaignDefinition;
  readonly now: number;
}

/** The facts that put a lead on a place, in order, with all that such facts carry in real life. */
export function factsOf(around: Surroundings, contact: Contact, place: Place): readonly ExampleFact[] {
  const { status, substatus, later } = place;
  const events = journalEvents(exampleJournal(around.model, status, substatus)).sort(compareEvents);
  const facts = events.map(({ type, data }): ExampleFact => {
    const whole = { ...usualData(around, contact, type), ...data };
    return { type, ...(Object.keys(whole).length > 0 && { data: whole }) };
  });
  return later ? [...facts, ...factsOf(around, contact, later)] : facts;
}

/** What an event of this type carries in real life, which the least journal leaves out. */
function usualData({ campaign, now }: Surroundings, { email = '' }: Contact, type: EventType): EventData {
  const until = isoOf(now + 5 * DAY);
  const sender = campaign.senders[0]?.id ?? '';
  if (type === 'email.bounced' || type === 'email.soft-bounced') return { address: email };
  if (type === 'lead.completed' || type === 'lead.finished') return { stepCount: campaign.steps.length };
  if (type === 'lead.data-missing') return { variables: ['Company'] };
  if (type === 'step.failed') return { step: 0, channel: campaign.steps[0]?.channel ?? 'email' };
  if (type === 'lead.waiting' || type === 'email.out-of-office') return { until };
  if (type.endsWith('.sent') || type === 'linkedin.invited') return { step: 0, sender };
  return {};
}

/** Whoever stands at an error lacks what the error says. */
export function contactAt(contact: Contact, facts: readonly ExampleFact[]): Contact {
  const lacking = facts.flatMap(({ type, data }) =>
    type === 'step.failed' ? (causeOf(data?.code).lacks ?? []) : [],
  );
  if (lacking.length === 0) return contact;
  return Object.fromEntries(
    Object.entries(contact).filter(([field]) => !lacking.some((lack) => lack === field)),
  );
}
