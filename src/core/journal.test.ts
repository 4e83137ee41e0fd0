import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventOf } from '../../test/support/facts.js';
import { compareEvents } from './compare-events.js';
import { EVENT_TYPES } from './event.js';
import type { LeadEvent } from './event.js';
import { emptyJournal, joinJournals, latestEvent, statusReducer } from './journal.js';

/** Events with few distinct times and versions, so that ties are common; an id names one content. */
const events = fc
  .array(
    fc.record({
      type: fc.constantFrom(...EVENT_TYPES),
      minute: fc.integer({ min: 0, max: 3 }),
      version: fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }),
    }),
    { maxLength: 25 },
  )
  .map((drafts) =>
    drafts.map(({ type, minute, version }, index): LeadEvent => {
      return { ...eventOf(type, minute), id: `e${index}`, ...(version !== undefined && { version }) };
    }),
  );

describe('the journal', () => {
  it('is the same for every order of the same events', () => {
    fc.assert(
      fc.property(
        events.chain((list) =>
          fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
        ),
        ([list, shuffled]) => {
          expect(shuffled.reduce(statusReducer, emptyJournal)).toEqual(
            list.reduce(statusReducer, emptyJournal),
          );
        },
      ),
    );
  });

  it('is the same however often an event is delivered, and is then the very same object', () => {
    fc.assert(
      fc.property(events, (list) => {
        const journal = list.reduce(statusReducer, emptyJournal);
        expect(list.reduce(statusReducer, journal)).toBe(journal);
      }),
    );
  });

  it('is the same when two halves are folded apart and joined', () => {
    fc.assert(
      fc.property(events, fc.nat(25), (list, cut) => {
        const halves = [list.slice(0, cut), list.slice(cut)].map((half) =>
          half.reduce(statusReducer, emptyJournal),
        );
        expect(joinJournals(halves[0]!, halves[1]!)).toEqual(list.reduce(statusReducer, emptyJournal));
      }),
    );
  });

  it('leaves out the opens and clicks of machines, and nothing else that says bot', () => {
    expect(statusReducer(emptyJournal, eventOf(['email.opened', { bot: true }]))).toBe(emptyJournal);
    expect(statusReducer(emptyJournal, eventOf(['email.clicked', { bot: true }]))).toBe(emptyJournal);
    expect(statusReducer(emptyJournal, eventOf(['email.replied', { bot: true }]))).toHaveProperty([
      'email.replied',
    ]);
  });

  it('takes an event called __proto__ as an odd type, and leaves the prototype alone', () => {
    const event: LeadEvent = { ...eventOf('lead.added'), type: JSON.parse('"__proto__"') };
    const journal = statusReducer(emptyJournal, event);
    expect(Object.keys(journal)).toEqual(['__proto__']);
    expect(Object.getPrototypeOf(journal)).toBe(Object.prototype);
    expect(statusReducer(journal, event)).toBe(journal);
  });

  it('names its latest event, of all or of some types', () => {
    const journal = [eventOf('lead.added', 0), eventOf('email.sent', 2), eventOf('lead.started', 1)].reduce(
      statusReducer,
      emptyJournal,
    );
    expect(latestEvent(journal)?.type).toBe('email.sent');
    expect(latestEvent(journal, ['lead.added', 'lead.started'])?.type).toBe('lead.started');
    expect(latestEvent(emptyJournal)).toBeUndefined();
  });
});

describe('the order of events', () => {
  const first = eventOf('lead.added', 0);

  it('goes by time, then version, then id', () => {
    expect(compareEvents(first, eventOf('lead.added', 1))).toBeLessThan(0);
    expect(
      compareEvents({ ...first, version: 2, id: 'a' }, { ...first, version: 1, id: 'b' }),
    ).toBeGreaterThan(0);
    expect(compareEvents({ ...first, id: 'a' }, { ...first, id: 'b' })).toBeLessThan(0);
    expect(compareEvents(first, first)).toBe(0);
  });

  it('puts an event without a version before every one with', () => {
    expect(compareEvents({ ...first, id: 'z' }, { ...first, id: 'a', version: 0 })).toBeLessThan(0);
  });
});
