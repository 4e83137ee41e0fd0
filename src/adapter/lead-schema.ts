import * as v from 'valibot';
import { journalEvents } from '../core/index.js';
import type { Contact, EventType, Journal, Lead, LeadEvent } from '../core/index.js';
import { count, dictionary, json, name, openShape, shape, text, time } from './schema-parts.js';

const number = v.pipe(v.number(), v.finite());
const strings = v.array(text);

// A word that nobody defined is kept: core shows it and reports it.
const eventType = v.custom<EventType>(
  (word) => typeof word === 'string' && word !== '' && !Object.hasOwn(Object.prototype, word),
  'should name an event type',
);

const actor = shape({
  kind: v.picklist(['system', 'user', 'lead', 'integration']),
  id: v.optional(text),
});

const eventData = openShape({
  kind: v.optional(text),
  cause: v.optional(text),
  code: v.optional(text),
  until: v.optional(time),
  note: v.optional(text),
  step: v.optional(number),
  channel: v.optional(text),
  params: v.optional(dictionary(json)),
  reason: v.optional(text),
  address: v.optional(text),
  stepCount: v.optional(number),
  via: v.optional(text),
  variables: v.optional(strings),
  status: v.optional(text),
  substatus: v.optional(text),
  bot: v.optional(v.boolean()),
  sender: v.optional(text),
  sentAt: v.optional(time),
});

/** One fact, as it crosses the wall. */
export const leadEventSchema: v.GenericSchema<unknown, LeadEvent> = shape({
  id: name,
  type: eventType,
  leadId: name,
  at: time,
  version: v.optional(number),
  by: v.optional(actor),
  causedBy: v.optional(text),
  data: v.optional(eventData),
});

const contact: v.GenericSchema<unknown, Contact> = shape({
  firstName: v.optional(text),
  lastName: v.optional(text),
  email: v.optional(text),
  phone: v.optional(text),
  linkedinUrl: v.optional(text),
  company: v.optional(text),
  title: v.optional(text),
  fields: v.optional(dictionary(text)),
});

const journal = v.pipe(
  dictionary(leadEventSchema),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    for (const [type, event] of Object.entries(dataset.value)) {
      if (event.type === type) continue;
      addIssue({
        message: `stands under "${type}" and is a "${event.type}"`,
        path: [memberOf(dataset.value, type)],
      });
    }
  }),
  v.transform((events): Journal => events),
);

/** A lead, as it crosses the wall: it needs an id, and a status or a journal. */
export const leadSchema: v.GenericSchema<unknown, Lead> = v.pipe(
  shape({
    id: name,
    version: v.optional(number),
    updatedAt: v.optional(time),
    campaignId: v.optional(text),
    contactId: v.optional(text),
    model: v.optional(text),
    name: v.optional(text),
    contact: v.optional(contact),
    ownerId: v.optional(text),
    step: v.optional(shape({ index: count, count: v.optional(count), name: v.optional(text) })),
    tags: v.optional(strings),
    status: v.optional(name),
    substatus: v.optional(name),
    journal: v.optional(journal),
    addedAt: v.optional(time),
    lastActivityAt: v.optional(time),
  }),
  v.check(
    (lead) => lead.status !== undefined || lead.journal !== undefined,
    'should have a status or a journal',
  ),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed || !dataset.value.journal) return;
    const { id, journal: events } = dataset.value;
    for (const event of journalEvents(events)) {
      if (event.leadId === id) continue;
      addIssue({
        message: `is about lead "${event.leadId}"`,
        path: [memberOf(dataset.value, 'journal'), memberOf(events, event.type)],
      });
    }
  }),
);

function memberOf(input: object, key: string): v.ObjectPathItem {
  return { type: 'object', origin: 'value', input: { ...input }, key, value: undefined };
}
