import { describe, expect, it } from 'vitest';
import { AdapterError } from './adapter-error.js';
import { decodeEventPage, decodeLead, decodeLeadPage } from './decode.js';

const at = '2026-03-02T09:00:00.000Z';
const event = (type: string, more: object = {}) => ({ id: `e-${type}`, type, leadId: 'l1', at, ...more });
const lead = (more: object = {}) => ({ id: 'l1', status: 'opened', ...more });
const page = (...leads: unknown[]) => ({ leads });

describe('a page of leads', () => {
  it('is read as it is', () => {
    const whole = {
      leads: [
        {
          id: 'l1',
          version: 3,
          updatedAt: at,
          campaignId: 'c1',
          contactId: 'p1',
          model: 'lemlist',
          name: 'Ada Byron',
          contact: { firstName: 'Ada', email: 'ada@example.com', fields: { city: 'London' } },
          ownerId: 'u1',
          step: { index: 1, count: 4, name: 'Second mail' },
          tags: ['vip'],
          status: 'opened',
          journal: { 'email.opened': event('email.opened', { data: { step: 1, bot: false } }) },
          addedAt: at,
        },
      ],
      total: 12,
      next: 'abc',
      asOf: at,
    };
    expect(decodeLeadPage('crm', whole)).toStrictEqual(whole);
  });

  it('keeps the good rows and reports the bad one, with its adapter and field', () => {
    const { leads, problems } = decodeLeadPage(
      'crm',
      page(lead(), { name: 'No id', status: 'opened' }, 7, lead({ id: 2 })),
    );
    expect(leads.map(({ id }) => id)).toEqual(['l1', '2']);
    expect(problems?.map(({ path, adapter, code }) => [code, adapter, path])).toEqual([
      ['malformed', 'crm', 'leads[1].id'],
      ['malformed', 'crm', 'leads[2]'],
    ]);
    expect(problems?.[0]?.message).toContain('Adapter "crm": leads[1].id');
  });

  it('is the last where the next is an empty text, as some write it', () => {
    expect(decodeLeadPage('crm', { leads: [lead()], next: '' }).next).toBeUndefined();
    expect(decodeEventPage('crm', { events: [], next: '' }).next).toBeUndefined();
  });

  it('keeps its rows though its total or its time is wrong, and reports these', () => {
    const { leads, total, asOf, next, problems } = decodeLeadPage('crm', {
      leads: [lead()],
      total: '12',
      asOf: 'soon',
      next: 'abc',
    });
    expect({ leads, total, asOf, next }).toEqual({ leads: [lead()], next: 'abc' });
    expect(problems?.map(({ path }) => path)).toEqual(['total', 'asOf']);
  });

  it('leaves out a lead with neither status nor journal', () => {
    const { leads, problems } = decodeLeadPage('crm', page(lead(), { id: 'l2', name: 'Bob' }));
    expect(leads).toHaveLength(1);
    expect(problems).toMatchObject([{ path: 'leads[1]' }]);
  });

  it(
    'leaves out thousands of malformed events of a lead at once, and keeps the good one',
    { timeout: 5000 },
    () => {
      const bad = Array.from({ length: 10_000 }, (_, nth) => [`x.${nth}`, nth]);
      const journal = { ...Object.fromEntries(bad), 'email.opened': event('email.opened') };
      const { leads, problems } = decodeLeadPage('crm', page(lead({ journal })));
      expect(Object.keys(leads[0]?.journal ?? {})).toEqual(['email.opened']);
      expect(problems).toHaveLength(bad.length);
    },
  );

  it('leaves out a malformed event and keeps the lead', () => {
    const journal = {
      'email.sent': event('email.sent', { at: 'yesterday' }),
      'email.opened': event('email.opened'),
    };
    const { leads, problems } = decodeLeadPage('crm', page(lead(), lead(), lead(), lead({ journal })));
    expect(Object.keys(leads[3]?.journal ?? {})).toEqual(['email.opened']);
    expect(problems?.map(({ path }) => path)).toEqual(['leads[3].journal.email.sent.at']);
  });

  it('leaves out an event of another lead, and one that stands under another type', () => {
    const journal = {
      'email.sent': event('email.sent', { leadId: 'other' }),
      'email.clicked': event('email.opened'),
      'email.replied': event('email.replied'),
    };
    const { leads, problems } = decodeLeadPage('crm', page(lead({ journal })));
    expect(Object.keys(leads[0]?.journal ?? {})).toEqual(['email.replied']);
    expect(problems?.map(({ path }) => path)).toEqual([
      'leads[0].journal.email.clicked',
      'leads[0].journal.email.sent',
    ]);
  });

  it('keeps a fact whose description is wrong, without the description', () => {
    const journal = {
      'lead.unsubscribed': event('lead.unsubscribed', { by: 'me', data: { via: {}, note: 'x' } }),
    };
    const { leads, problems } = decodeLeadPage('crm', page(lead({ journal })));
    expect(leads[0]?.journal?.['lead.unsubscribed']).toStrictEqual(
      event('lead.unsubscribed', { data: { note: 'x' } }),
    );
    expect(problems).toHaveLength(2);
  });

  it('leaves out a field that only describes and is wrong', () => {
    const row = lead({
      contact: { email: {}, company: 'Acme', fields: { a: [], b: 1 } },
      tags: 'vip',
      step: { index: -1 },
    });
    const { leads, problems } = decodeLeadPage('crm', page(row));
    expect(leads[0]).toStrictEqual(lead({ contact: { company: 'Acme', fields: { b: '1' } } }));
    expect(problems?.map(({ path }) => path).sort()).toEqual([
      'leads[0].contact.email',
      'leads[0].contact.fields.a',
      'leads[0].step.index',
      'leads[0].tags',
    ]);
  });

  it('takes null as absent', () => {
    expect(
      decodeLeadPage('crm', page(lead({ name: null, contact: null, journal: null }))).leads,
    ).toStrictEqual([lead()]);
  });

  it.each([
    ['null', null, 'the answer'],
    ['a list', [lead()], 'the answer'],
    ['an error that was answered 200', { error: 'no' }, 'leads'],
    ['leads that are no list', { leads: {} }, 'leads'],
    ['a cursor that is none', { leads: [lead()], next: {} }, 'next'],
    ['rows of which none can be read', { leads: [{ uuid: 1 }, { uuid: 2 }] }, 'leads[0].id'],
  ])('is refused as a whole: %s', (_title, value, field) => {
    expect(() => decodeLeadPage('crm', value)).toThrow(AdapterError);
    expect(() => decodeLeadPage('crm', value)).toThrow(`Adapter "crm": ${field}`);
  });
});

describe('times', () => {
  it.each([
    ['2026-03-02T10:00:00+01:00', at],
    ['2026-03-02T10:00:00+0100', at],
    ['2026-03-02T10:00:00.000+01', at],
    ['2026-03-02 09:00:00', at],
    ['2026-03-02T09:00:00.000000Z', at],
    ['2026-03-02T09:00Z', at],
    ['2026-03-02', '2026-03-02T00:00:00.000Z'],
    [Date.parse(at), at],
    [new Date(at), at],
  ])('%s is told in UTC with milliseconds', (written, read) => {
    expect(decodeLead('crm', lead({ updatedAt: written })).value.updatedAt).toBe(read);
  });

  // Seconds and microseconds among them; beyond the year 9999 a time would not sort as text any more.
  it.each([
    'soon',
    '',
    '2026-13-45',
    'Mon, 02 Mar 2026',
    '9999-12-31T23:30:00-01:00',
    1_772_442_000,
    1_772_442_000_000_000,
    Number.NaN,
    new Date('x'),
    {},
  ])('%s is none', (written) => {
    const { value, problems } = decodeLead('crm', lead({ updatedAt: written }));
    expect(value).toStrictEqual(lead());
    expect(problems).toMatchObject([{ path: 'updatedAt' }]);
  });
});
