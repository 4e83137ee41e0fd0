/** The laws that every model keeps, held over random journals: the five products' and the least sixth. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  actionsFor,
  checkModel,
  decidingEvent,
  emptyJournal,
  END_TYPES,
  exampleJournal,
  isHidden,
  parseStatusModel,
  readStatus,
  SEND_TYPES,
  statusReducer,
  stops,
} from '../../src/core/index.js';
import type {
  EventData,
  EventType,
  Journal,
  LeadEvent,
  ModelProblem,
  StatusModel,
} from '../../src/core/index.js';
import { models } from '../../src/models/index.js';
import { contextOf, eventOf, journalOf } from '../support/facts.js';
import { stated } from '../support/models.js';

const everyModel: readonly StatusModel[] = [...models, stated];
const runs = { numRuns: 300 };

const types: readonly EventType[] = [
  'lead.added',
  'lead.enriching',
  'lead.enriched',
  'lead.launched',
  'lead.skipped',
  'lead.unskipped',
  'lead.starting',
  'lead.started',
  'lead.waiting',
  'lead.paused',
  'lead.resumed',
  'lead.data-missing',
  'lead.data-completed',
  'lead.interested',
  'lead.not-interested',
  'lead.canceled',
  'lead.completed',
  'lead.finished',
  'lead.blocked',
  'lead.unblocked',
  'lead.unsubscribed',
  'lead.resubscribed',
  'lead.deleted',
  'campaign.paused',
  'campaign.resumed',
  'step.failed',
  'step.retried',
  'step.skipped',
  'email.sent',
  'email.opened',
  'email.clicked',
  'email.replied',
  'email.out-of-office',
  'email.auto-replied',
  'email.bounced',
  'email.soft-bounced',
  'linkedin.invited',
  'linkedin.accepted',
  'linkedin.declined',
  'linkedin.sent',
  'linkedin.replied',
  'sms.replied',
  'call.due',
  'call.logged',
  'call.cleared',
  'x.own',
];

/** Data that some substatus or guard of the model looks at. */
function dataOf(model: StatusModel): fc.Arbitrary<EventData | undefined> {
  const looked = Object.values(model.substatuses).flatMap(({ on }) => (on ? [on].flat() : []));
  return fc.constantFrom(undefined, { address: 'ada@example.com' }, ...looked.map(({ data }) => data));
}

/** Events of one lead, two of which may share a minute. */
function eventsOf(model: StatusModel, among = types): fc.Arbitrary<readonly LeadEvent[]> {
  const draft = fc.tuple(fc.constantFrom(...among), dataOf(model), fc.nat(15));
  return fc.array(draft, { maxLength: 14 }).map((drafts) =>
    drafts.map(([type, data, minute], index) => ({
      ...eventOf(data ? [type, data] : type, minute),
      id: `e${index}`,
    })),
  );
}

function fold(events: Iterable<LeadEvent>, journal: Journal = emptyJournal): Journal {
  return [...events].reduce(statusReducer, journal);
}

describe.each(everyModel.map((model) => [model.id, model] as const))('%s', (_, model) => {
  it('keeps the laws of a model', () => {
    expect(checkModel(model)).toEqual([]);
  });

  it('reads every status and substatus off its example journal', () => {
    for (const status of Object.keys(model.statuses)) {
      expect(readStatus(model, exampleJournal(model, status)).status).toBe(status);
    }
    for (const [substatus, { of }] of Object.entries(model.substatuses)) {
      expect(readStatus(model, exampleJournal(model, of, substatus))).toMatchObject({
        status: of,
        substatus,
      });
    }
  });

  it('reads the same from events in any order, doubled, and in two parts', () => {
    const delivered = eventsOf(model).chain((events) =>
      fc.tuple(
        fc.constant(events),
        fc.shuffledSubarray([...events, ...events], { minLength: events.length * 2 }),
        fc.nat(events.length * 2),
      ),
    );
    fc.assert(
      fc.property(delivered, ([events, doubled, cut]) => {
        const reading = readStatus(model, fold(events));
        expect(readStatus(model, fold(doubled))).toEqual(reading);
        expect(readStatus(model, fold(doubled.slice(cut), fold(doubled.slice(0, cut))))).toEqual(reading);
      }),
      runs,
    );
  });

  it('is pure data, and reads the same after a round trip through JSON', () => {
    const problems: ModelProblem[] = [];
    const parsed = parseStatusModel(JSON.stringify(model), (problem) => problems.push(problem));
    expect(parsed).toEqual(model);
    expect(problems).toEqual([]);
    if (!parsed) throw new Error('expected a model');
    fc.assert(
      fc.property(eventsOf(model), (events) => {
        const lead = { id: 'lead-1', journal: fold(events), contact: { email: 'ada@example.com' } };
        expect(readStatus(parsed, lead.journal)).toEqual(readStatus(model, lead.journal));
        expect(stops(parsed, lead.journal)).toBe(stops(model, lead.journal));
        expect(actionsFor(parsed, lead, contextOf())).toEqual(actionsFor(model, lead, contextOf()));
      }),
      runs,
    );
  });

  it('lets an allowed action change something that can be noticed, and refuses any other with a reason', () => {
    fc.assert(
      fc.property(eventsOf(model), (events) => {
        const lead = { id: 'lead-1', journal: fold(events), contact: { email: 'ada@example.com' } };
        const offers = actionsFor(model, lead, contextOf());
        const idle = offers.filter(({ decision }) => {
          return (
            decision.ok &&
            essence(model, fold(decision.events, lead.journal)) === essence(model, lead.journal)
          );
        });
        const mute = offers.filter(({ decision }) => !decision.ok && !decision.refusal.message.endsWith('.'));
        expect([...idle, ...mute]).toEqual([]);
      }),
      runs,
    );
  });

  it('offers nothing on a deleted lead', () => {
    fc.assert(
      fc.property(eventsOf(model), (events) => {
        const lead = { id: 'lead-1', journal: fold([...events, eventOf('lead.deleted', 99)]) };
        expect(actionsFor(model, lead, contextOf()).filter(({ decision }) => decision.ok)).toEqual([]);
        expect(isHidden(model, lead)).toBe(model.id !== 'enginy');
      }),
      runs,
    );
  });
});

/** What a person, the sender or the next action can notice of a lead. */
function essence(model: StatusModel, journal: Journal): string {
  const lead = { id: 'lead-1', journal, contact: { email: 'ada@example.com' } };
  const { status, substatuses, also } = readStatus(model, journal);
  const decided = [status, ...also].map((held) => decidingEvent(model, journal, held)?.id);
  const offered = actionsFor(model, lead, contextOf()).filter(({ decision }) => decision.ok);
  const next = offered.map(({ action }) => action);
  return JSON.stringify([
    status,
    substatuses,
    also,
    decided,
    next,
    stops(model, journal),
    isHidden(model, lead),
  ]);
}

describe.each(models.map((model) => [model.id, model] as const))('%s never sends', (_, model) => {
  /** What must stop the sender, and the facts that may let it go on. */
  const reasons: readonly (readonly [EventType, readonly EventType[]])[] = [
    ['lead.unsubscribed', ['lead.resubscribed']],
    ['lead.deleted', []],
    ['lead.blocked', ['lead.unblocked']],
    ['email.bounced', ['step.retried', 'lead.resumed']],
    ['lead.paused', ['lead.resumed', ...END_TYPES]],
    ['campaign.paused', ['campaign.resumed']],
  ];

  it.each(reasons)('after %s, whatever else happened and happens', (reason, undoing) => {
    const after = types.filter((type) => type !== reason && !undoing.includes(type));
    fc.assert(
      fc.property(eventsOf(model), eventsOf(model, after), (before, later) => {
        const stopping = { ...eventOf(reason, 20), id: 'stop' };
        const postponed = later.map((event) => ({
          ...event,
          at: eventOf(event.type, 30).at,
          id: `l${event.id}`,
        }));
        expect(stops(model, fold([...before, stopping, ...postponed]))).toBe(true);
      }),
      runs,
    );
  });

  it('before the lead was launched, started or written to', () => {
    const beginning = new Set<EventType>(['lead.launched', 'lead.started', ...SEND_TYPES]);
    fc.assert(
      fc.property(
        eventsOf(
          model,
          types.filter((type) => !beginning.has(type)),
        ),
        (events) => {
          expect(stops(model, fold(events))).toBe(true);
        },
      ),
      runs,
    );
  });

  it('but does send to a lead that is on its way', () => {
    expect(
      stops(model, journalOf('lead.added', 'lead.launched', 'lead.started', 'email.sent', 'email.opened')),
    ).toBe(false);
  });
});
