import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyJournal, readStatus, statusReducer } from '../core/index.js';
import { lemlist, models, reply } from '../models/index.js';
import {
  enginyWords,
  lemlistWords,
  mailoptimalWords,
  quickmailWords,
  readVendorEvent,
  readVendorStatus,
  replyWords,
  vendorStatus,
} from './index.js';

const all = [
  lemlistWords,
  {
    ...quickmailWords,
    places: { word: ['event'], leadId: ['leadId'], at: ['createdAt'], address: ['leadEmail'] },
  },
  mailoptimalWords,
  enginyWords,
  replyWords,
];

const dangerous = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'];
const words = fc.oneof(
  fc.string(),
  fc.constantFrom(...dangerous),
  fc.constantFrom(
    ...all.flatMap((one) => [
      ...Object.keys(one.events ?? {}),
      ...one.fields.flatMap((field) => Object.keys(field.words)),
    ]),
  ),
);
const keys = fc.oneof(
  fc.constantFrom(...dangerous),
  fc.constantFrom('status', 'state', 'type', '_id', 'leadId', 'createdAt', 'bot', 'metaData', 'event', 'id'),
  fc.constantFrom(
    'date',
    'contact_fields',
    'statusInSequence',
    'emailDisposition',
    'isReplied',
    'callStatus',
  ),
);
const leaf = fc.oneof(words, fc.jsonValue({ maxDepth: 2 }), fc.constant('2026-03-02T09:15:00Z'), fc.double());
const { record } = fc.letrec((tie) => ({
  record: fc.array(fc.tuple(keys, fc.oneof({ depthSize: 'small' }, leaf, tie('record')))).map((members) => {
    // As JSON.parse makes it: a member called __proto__ is a member like any other.
    const text = members.map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value) ?? 'null'}`);
    const parsed: unknown = JSON.parse(`{${text.join(',')}}`);
    return parsed;
  }),
}));
const anything = fc.oneof(record, fc.jsonValue());

describe('whatever a product sends', { timeout: 20_000 }, () => {
  it('never throws, and reaches no prototype', () => {
    fc.assert(
      fc.property(anything, (payload) => {
        for (const [index, one] of all.entries()) {
          const model = models[index]!;
          const said = readVendorStatus(one, payload);
          for (const id of [...said.statuses, ...said.substatuses]) expect(typeof id).toBe('string');
          vendorStatus(model, one, payload);
          const { event } = readVendorEvent(one, payload);
          const journal = event ? statusReducer(emptyJournal, event) : emptyJournal;
          expect(Object.keys(journal).length).toBeLessThanOrEqual(1);
          expect(Object.getPrototypeOf(journal)).toBe(Object.prototype);
          readStatus(model, journal);
        }
        expect(Object.keys(Object.prototype)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

const activities = fc.array(
  fc.record({
    _id: fc.integer({ min: 1, max: 40 }).map((number) => `act_${number}`),
    type: fc.constantFrom(...Object.keys(lemlistWords.events ?? {}), 'carrierPigeonSent'),
    minute: fc.integer({ min: 0, max: 59 }),
    bot: fc.boolean(),
  }),
  { maxLength: 30 },
);

describe('webhooks that are doubled and shuffled', () => {
  it('make one journal', () => {
    const toPayload = ({ minute, ...one }: { minute: number; _id: string; type: string; bot: boolean }) => ({
      ...one,
      leadId: 'lea_7',
      createdAt: new Date(Date.UTC(2026, 2, 2, 9, minute)).toISOString(),
    });
    // One id names one content, as the product promises.
    const sessions = activities.map((list) => [
      ...new Map(list.map((one) => [one._id, toPayload(one)])).values(),
    ]);
    const deliveries = sessions.chain((session) =>
      fc.record({
        session: fc.constant(session),
        delivered: fc.shuffledSubarray([...session, ...session], {
          minLength: session.length * 2,
          maxLength: session.length * 2,
        }),
      }),
    );
    const journalOf = (payloads: readonly unknown[]) =>
      payloads
        .flatMap((one) => readVendorEvent(lemlistWords, one).event ?? [])
        .reduce(statusReducer, emptyJournal);
    fc.assert(
      fc.property(deliveries, ({ session, delivered }) => {
        expect(journalOf(delivered)).toEqual(journalOf(session));
        expect(readStatus(lemlist, journalOf(delivered))).toEqual(readStatus(lemlist, journalOf(session)));
      }),
    );
  });

  it('of Reply are one event by their uuid', () => {
    fc.assert(
      fc.property(
        fc.uuid(),
        fc.constantFrom(...Object.keys(replyWords.events ?? {})),
        fc.integer({ min: 1 }),
        (id, type, contact) => {
          const text = JSON.stringify({
            event: { id, type, date: '2026-03-02T09:15:00.123Z' },
            contact_fields: { id: contact },
          });
          const [first, second] = [text, text].map((one) => readVendorEvent(replyWords, JSON.parse(one)));
          expect(second).toEqual(first);
          if (!first?.event || !second?.event) return;
          const journal = statusReducer(emptyJournal, first.event);
          expect(statusReducer(journal, second.event)).toBe(journal);
          readStatus(reply, journal);
        },
      ),
    );
  });
});
