import { describe, expect, it } from 'vitest';
import { decodeActReport, decodeAddReport } from './decode-report.js';
import { decodeCampaigns, decodeCounts, decodeEvent, decodeEventPage, decodeLead } from './decode.js';

const at = '2026-03-02T09:00:00.000Z';
const event = (type: string, more: object = {}) => ({ id: `e-${type}`, type, leadId: 'l1', at, ...more });
const lead = (more: object = {}) => ({ id: 'l1', status: 'opened', ...more });

describe('an event', () => {
  it('of a type nobody defined is kept', () => {
    expect(decodeEvent('crm', event('demo.booked')).value.type).toBe('demo.booked');
  });

  it('keeps any data that is JSON', () => {
    const data = { step: 2, mood: ['good', null, { deep: true }] };
    expect(decodeEvent('crm', event('x.demo', { data })).value.data).toStrictEqual(data);
  });

  it.each(['id', 'type', 'leadId', 'at'])('without its %s is refused', (field) => {
    expect(() => decodeEvent('crm', { ...event('email.sent'), [field]: undefined })).toThrow(field);
  });

  it('is left out of a page where it cannot be read', () => {
    const { events, next, problems } = decodeEventPage('crm', {
      events: [event('email.sent'), {}],
      next: 'n',
    });
    expect(events).toHaveLength(1);
    expect(next).toBe('n');
    expect(problems).toMatchObject([{ path: 'events[1].id' }]);
  });
});

describe('names that reach a prototype', () => {
  const tricks = JSON.parse(
    `{"id":"l1","status":"opened","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},
      "contact":{"fields":{"__proto__":"x","constructor":"y","city":"Bonn"}},
      "journal":{"__proto__":{"id":"e","type":"__proto__","leadId":"l1","at":"${at}"},
        "constructor":{"id":"e","type":"constructor","leadId":"l1","at":"${at}"},
        "x.a":{"id":"e","type":"x.a","leadId":"l1","at":"${at}","data":{"__proto__":{"polluted":1},"deep":{"__proto__":{"polluted":1},"n":1}}}}}`,
  );

  it('are dropped', () => {
    const { value } = decodeLead('crm', tricks);
    expect(value).toStrictEqual({
      ...lead(),
      contact: { fields: { city: 'Bonn' } },
      journal: { 'x.a': { id: 'e', type: 'x.a', leadId: 'l1', at, data: { deep: { n: 1 } } } },
    });
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
    expect(Object.getPrototypeOf(value.journal)).toBe(Object.prototype);
  });

  it('are dropped from counts', () => {
    const counts = JSON.parse(
      '{"total":1,"shown":{"__proto__":9,"opened":1},"held":{},"substatus":{},"precision":"exact"}',
    );
    expect(decodeCounts('crm', counts).shown).toStrictEqual({ opened: 1 });
  });
});

describe('a report', () => {
  const totals = { done: 2, refused: { 'not-owner': 1, 'too-new': 1 }, failed: 0, notAttempted: 0 };

  it('keeps a done outcome whose lead cannot be read, and a reason that is newer than the kit', () => {
    const refusal = { reason: 'too-new', message: 'Because.', action: 'pause', status: 'opened' };
    const { value, problems } = decodeActReport('crm', {
      totals,
      outcomes: [
        { id: 'l1', result: 'done', lead: lead() },
        { id: 'l2', result: 'done', lead: { status: 5 } },
        { id: 'l3', result: 'refused', refusal },
      ],
    });
    expect(value.totals.refused).toEqual({ 'not-owner': 1, 'not-offered': 1 });
    expect(value.outcomes).toStrictEqual([
      { id: 'l1', result: 'done', lead: lead() },
      { id: 'l2', result: 'done' },
      { id: 'l3', result: 'refused', refusal: { ...refusal, reason: 'not-offered' } },
    ]);
    expect(problems).toMatchObject([{ path: 'outcomes[1].lead.id' }]);
  });

  it('keeps its outcomes though nobody knows until when it can be taken back', () => {
    const outcomes = [{ id: 'l1', result: 'done' }];
    const { value, problems } = decodeActReport('crm', {
      totals,
      outcomes,
      undo: { token: 't', until: 'later' },
    });
    expect(value).toEqual({ totals: { ...totals, refused: { 'not-owner': 1, 'not-offered': 1 } }, outcomes });
    expect(problems).toMatchObject([{ path: 'undo.until' }]);
  });

  it.each([
    [undefined, 'the answer'],
    [{ totals }, 'outcomes'],
    [{ totals, outcomes: [{ id: 'l1', result: 'perhaps' }] }, 'outcomes[0]'],
  ])('that is none is refused: %s', (value, field) => {
    expect(() => decodeActReport('crm', value)).toThrow(field);
  });

  it('on rows that were added tells each row', () => {
    const report = {
      outcomes: [
        { row: 0, result: 'added', id: 'l1' },
        { row: 1, result: 'invalid', message: 'No address.' },
      ],
    };
    expect(decodeAddReport('crm', report)).toStrictEqual(report);
    expect(() => decodeAddReport('crm', { outcomes: [{ row: 0, result: 'added' }] })).toThrow('outcomes[0]');
  });
});

it('campaigns are kept without the ones that cannot be read', () => {
  const { value, problems } = decodeCampaigns('crm', {
    campaigns: [{ id: 'c1', name: 'Spring', stepCount: 'x' }, { id: 'c2' }],
  });
  expect(value).toStrictEqual([{ id: 'c1', name: 'Spring' }]);
  expect(problems.map(({ path }) => path)).toEqual(['campaigns[0].stepCount', 'campaigns[1].name']);
});
