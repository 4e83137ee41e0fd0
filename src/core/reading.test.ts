import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventOf, eventsOf, journalOf } from '../../test/support/facts.js';
import { sample, stated } from '../../test/support/models.js';
import { all, any, happened, not, stands } from './condition.js';
import type { Condition } from './condition.js';
import { defineStatusModel } from './define-model.js';
import { EVENT_TYPES } from './event.js';
import { emptyJournal, statusReducer } from './journal.js';
import type { Journal } from './journal.js';
import { readStatus } from './reading.js';

/** Whether a condition holds, asked through a model that has nothing else. */
function holds(condition: Condition, journal: Journal): boolean {
  const model = defineStatusModel({
    id: 'm',
    statuses: {
      no: { label: 'No', phase: 'pending', when: any() },
      yes: { label: 'Yes', phase: 'running', when: condition },
    },
  });
  return readStatus(model, journal).status === 'yes';
}

describe('a condition', () => {
  it('happened: one of its events is there', () => {
    expect(holds(happened('email.opened', 'email.clicked'), journalOf('email.clicked'))).toBe(true);
    expect(holds(happened('email.opened'), journalOf('email.clicked'))).toBe(false);
    expect(holds(happened(), journalOf('email.clicked'))).toBe(false);
  });

  it('stands: the latest of its events is later than every undoing one', () => {
    const paused = stands(['lead.paused', 'lead.blocked'], ['lead.resumed', 'lead.finished']);
    expect(holds(paused, journalOf('lead.paused'))).toBe(true);
    expect(holds(paused, journalOf('lead.paused', 'lead.resumed'))).toBe(false);
    expect(holds(paused, journalOf('lead.resumed', 'lead.paused'))).toBe(true);
    expect(holds(paused, journalOf('lead.paused', 'lead.resumed', 'lead.blocked'))).toBe(true);
    expect(holds(paused, journalOf('lead.resumed', 'lead.paused', 'lead.finished'))).toBe(false);
    expect(holds(paused, journalOf('lead.resumed'))).toBe(false);
  });

  it('an event that undoes itself never stands', () => {
    expect(holds(stands('lead.paused', 'lead.paused'), journalOf('lead.paused'))).toBe(false);
  });

  it('all, any and not join conditions; nothing in all holds, nothing in any does not', () => {
    const journal = journalOf('email.opened');
    expect(holds(all(), journal)).toBe(true);
    expect(holds(any(), journal)).toBe(false);
    expect(holds(all(happened('email.opened'), not(happened('email.clicked'))), journal)).toBe(true);
    expect(holds(any(happened('email.sent'), happened('email.opened')), journal)).toBe(true);
    expect(holds(not(happened('email.opened')), journal)).toBe(false);
  });

  it('reads events of a team’s own, and a model that mentions more than 64 types', () => {
    const many = Array.from({ length: 100 }, (_, index) => `x.event-${index}` as const);
    expect(holds(happened(...many), journalOf('x.event-99'))).toBe(true);
    expect(holds(stands('x.event-3', many.slice(50)), journalOf('x.event-3', 'x.event-77'))).toBe(false);
    expect(holds(happened(...many), journalOf('x.event-100'))).toBe(false);
  });

  it('does not count a type whose event is missing', () => {
    expect(holds(happened('lead.added'), { 'lead.added': undefined })).toBe(false);
  });
});

describe('a reading', () => {
  it('is the first status of the precedence that holds', () => {
    expect(readStatus(sample, journalOf('lead.added', 'lead.started', 'email.replied')).status).toBe(
      'answered',
    );
    expect(readStatus(sample, journalOf('lead.paused', 'email.replied')).status).toBe('held');
    expect(readStatus(sample, journalOf('lead.unsubscribed', 'email.bounced', 'lead.started')).status).toBe(
      'out',
    );
  });

  it('gives back what was there when a pause ends, because nothing was overwritten', () => {
    expect(
      readStatus(sample, journalOf('lead.started', 'email.replied', 'lead.paused', 'lead.resumed')).status,
    ).toBe('answered');
  });

  it('is the initial status without events, and where nothing holds', () => {
    expect(readStatus(sample, emptyJournal)).toEqual({
      status: 'fresh',
      substatuses: [],
      also: [],
      reached: ['fresh'],
    });
    expect(readStatus(sample, journalOf('email.opened')).status).toBe('fresh');
  });

  it('names the event that decided, its time and until when', () => {
    const reading = readStatus(
      sample,
      journalOf('lead.started', ['lead.paused', { until: '2026-04-01T00:00:00.000Z' }]),
    );
    expect(reading.because?.type).toBe('lead.paused');
    expect(reading).toMatchObject({ at: '2026-03-02T09:01:00.000Z', until: '2026-04-01T00:00:00.000Z' });
  });

  it('takes the latest of several events as the one that decided', () => {
    expect(readStatus(sample, journalOf('sms.replied', 'email.replied')).because?.type).toBe('email.replied');
  });

  it('reads a substatus off the data or the type of the event that decided', () => {
    expect(readStatus(sample, journalOf(['email.bounced', { reason: 'mailbox-full' }])).substatus).toBe(
      'mailbox-full',
    );
    expect(readStatus(sample, journalOf(['email.bounced', { reason: 'other' }])).substatus).toBeUndefined();
    expect(readStatus(sample, journalOf('email.replied', 'sms.replied')).substatus).toBe('by-sms');
    expect(readStatus(sample, journalOf('sms.replied', 'email.replied')).substatus).toBeUndefined();
  });

  it('reads a substatus by a condition of its own', () => {
    expect(readStatus(sample, journalOf('lead.paused')).substatus).toBe('quietly');
    expect(readStatus(sample, journalOf('lead.paused', 'email.sent')).substatus).toBeUndefined();
  });

  it('has reached every status as if nothing had been undone, and the shown one', () => {
    const journal = journalOf(
      'lead.added',
      'lead.paused',
      'lead.resumed',
      'email.bounced',
      'step.retried',
      'lead.started',
    );
    expect(readStatus(sample, journal)).toMatchObject({
      status: 'running',
      reached: ['fresh', 'running', 'held', 'broken'],
    });
  });

  it('never depends on the order or the number of deliveries', () => {
    const drafts = fc.array(fc.constantFrom(...EVENT_TYPES), { maxLength: 12 });
    fc.assert(
      fc.property(
        drafts.chain((types) => {
          const list = eventsOf(...types);
          return fc.tuple(
            fc.constant(list),
            fc.shuffledSubarray([...list, ...list], { minLength: list.length * 2 }),
          );
        }),
        ([list, delivered]) => {
          expect(readStatus(sample, delivered.reduce(statusReducer, emptyJournal))).toEqual(
            readStatus(sample, list.reduce(statusReducer, emptyJournal)),
          );
        },
      ),
    );
  });
});

describe('a model that shows several', () => {
  const several = defineStatusModel({
    id: 'several',
    display: 'several',
    statuses: {
      on: { label: 'On', phase: 'running', when: happened('lead.started') },
      held: { label: 'Held', phase: 'held', when: happened('lead.paused') },
      away: { label: 'Away', phase: 'held', when: happened('email.out-of-office') },
      read: { label: 'Read', phase: 'engaged', when: happened('email.opened') },
      answered: { label: 'Answered', phase: 'engaged', when: happened('email.replied', 'sms.replied') },
    },
    precedence: ['answered', 'away', 'held', 'read', 'on'],
    exclusive: ['away', 'held', 'on'],
    substatuses: {
      'by-email': { of: 'answered', label: 'By email', when: happened('email.replied') },
      'by-sms': { of: 'answered', label: 'By SMS', when: happened('sms.replied') },
      long: { of: 'away', label: 'Long', on: { data: { kind: 'long' } } },
    },
  });

  it('holds others beside the shown one, in menu order', () => {
    expect(readStatus(several, journalOf('lead.started', 'email.opened', 'email.replied'))).toMatchObject({
      status: 'answered',
      also: ['on', 'read'],
    });
  });

  it('counts only the strongest of an exclusive set', () => {
    const reading = readStatus(
      several,
      journalOf('lead.started', 'lead.paused', 'email.out-of-office', 'email.opened'),
    );
    expect(reading).toMatchObject({ status: 'away', also: ['read'] });
    expect(reading.reached).toEqual(['on', 'held', 'away', 'read']);
  });

  it('has the substatuses of all that it holds, the shown one’s first', () => {
    const reading = readStatus(
      several,
      journalOf(['email.out-of-office', { kind: 'long' }], 'sms.replied', 'email.replied'),
    );
    expect(reading).toMatchObject({
      status: 'answered',
      substatus: 'by-email',
      substatuses: ['by-email', 'by-sms', 'long'],
    });
  });

  it('explains the shown status by its own event, whatever explains another', () => {
    const reading = readStatus(
      several,
      journalOf('email.opened', ['email.out-of-office', { kind: 'long' }], 'lead.started'),
    );
    expect(reading.because?.type).toBe('email.out-of-office');
  });
});

describe('a model whose statuses are stated', () => {
  it('shows the latest word that the backend stated, and has reached no other', () => {
    const journal = [
      eventOf(['lead.stated', { status: 'working' }], 0),
      eventOf(['lead.stated', { status: 'won' }], 1),
    ].reduce(statusReducer, emptyJournal);
    expect(readStatus(stated, journal)).toMatchObject({ status: 'won', reached: ['won'], also: [] });
  });

  it('shows a word that it does not know as it is', () => {
    expect(readStatus(stated, journalOf(['lead.stated', { status: 'constructor' }])).status).toBe(
      'constructor',
    );
    expect(readStatus(stated, emptyJournal).status).toBe('new');
  });
});
