import { compareEvents, exampleJournal, journalEvents, LeadlightError } from '../../src/core/index.js';
import type { EventData, EventType, LeadEvent, StatusModel } from '../../src/core/index.js';
import { DAY, isoOf, MINUTE } from './clock.js';
import type { LeadRecord } from './lead-record.js';
import type { Person } from './people.js';
import type { World } from './world.js';

/** One status, or one substatus, that a lead can be put on. */
export interface Place {
  readonly status: string;
  readonly substatus?: string;
}

/** Every status and substatus of a model that a lead can stand at, in menu order. */
export function placesOf(model: StatusModel): readonly Place[] {
  return Object.keys(model.statuses).flatMap((status) => {
    const own = Object.entries(model.substatuses).filter(([, { of }]) => of === status);
    return [{ status }, ...own.map(([substatus]) => ({ status, substatus }))].filter((place) =>
      isReachable(model, place),
    );
  });
}

function isReachable(model: StatusModel, { status, substatus }: Place): boolean {
  try {
    exampleJournal(model, status, substatus);
    return true;
  } catch (error) {
    if (error instanceof LeadlightError) return false;
    throw error;
  }
}

/** Puts one lead on the example of each place. They stay there until somebody acts on them. */
export function placeLeads(
  world: World,
  places: readonly Place[],
  personOf: (index: number) => Person,
): void {
  const drafts = places.map(({ status, substatus }) => eventsOf(world.model, status, substatus));
  const leads = places.map(() => world.enrol(personOf(world.leads.length), true));
  const most = Math.max(0, ...drafts.map((events) => events.length));
  for (let round = 0; round < most; round += 1) {
    leads.forEach((lead, place) => {
      const event = drafts[place]?.[round];
      if (event) recordExample(world, lead, event, world.now - (most - round) * MINUTE);
    });
  }
}

function eventsOf(model: StatusModel, status: string, substatus: string | undefined): readonly LeadEvent[] {
  return journalEvents(exampleJournal(model, status, substatus)).sort(compareEvents);
}

function recordExample(world: World, lead: LeadRecord, { type, data }: LeadEvent, at: number): void {
  const whole = { ...usualData(world, lead, type), ...data };
  world.record(lead, { type, at, ...(Object.keys(whole).length > 0 && { data: whole }) });
}

/** What an event of this type carries in real life, which the least journal leaves out. */
function usualData({ campaign, now }: World, { contact }: LeadRecord, type: EventType): EventData {
  const until = isoOf(now + 5 * DAY);
  const sender = campaign.senders[0]?.id ?? '';
  if (type === 'email.bounced' || type === 'email.soft-bounced') return { address: contact.email ?? '' };
  if (type === 'lead.completed' || type === 'lead.finished') return { stepCount: campaign.steps.length };
  if (type === 'lead.data-missing') return { variables: ['Company'] };
  if (type === 'step.failed') return { step: 0, channel: campaign.steps[0]?.channel ?? 'email' };
  if (type === 'lead.waiting' || type === 'email.out-of-office') return { until };
  if (type.endsWith('.sent') || type === 'linkedin.invited') return { step: 0, sender };
  return {};
}
