import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { leadOf } from '../../test/support/facts.js';
import { sample, stated } from '../../test/support/models.js';
import { compareLeads } from './compare-leads.js';
import { countStatuses } from './count.js';
import { defineStatusModel } from './define-model.js';
import { happened } from './condition.js';
import type { Lead } from './lead.js';
import { matches } from './matches.js';
import { PHASES } from './phase.js';
import { isFiltered, plainQuery, queryKey } from './query.js';
import { SORT_KEYS } from './sort-key.js';
import type { LeadQuery } from './query.js';
import { queryFromSearch, queryToSearch } from './query-url.js';
import {
  emptySelection,
  isSelected,
  selectIds,
  selectionRequest,
  selectionSize,
  selectMatching,
  setSelected,
  toggleSelected,
} from './selection.js';

describe('the URL form of a query', () => {
  const word = fc.string({ minLength: 1 }).filter((text) => text.trim() !== '');
  const words = fc.array(word, { minLength: 1, maxLength: 4 });
  const queries: fc.Arbitrary<LeadQuery> = fc.record(
    {
      campaign: word,
      status: words,
      notStatus: words,
      substatus: words,
      phase: fc.subarray([...PHASES], { minLength: 1 }),
      reached: words,
      notReached: words,
      owner: words,
      step: fc.array(fc.nat(40), { minLength: 1 }),
      tags: words,
      search: word,
      activeSince: fc
        .date({ noInvalidDate: true, min: new Date(0), max: new Date(4e12) })
        .map((date) => date.toISOString()),
      sort: fc.constantFrom(...SORT_KEYS, '-lastActivity', 'status,-name'),
    },
    { requiredKeys: [] },
  );

  it('is short and readable', () => {
    const query: LeadQuery = {
      status: ['opened', 'clicked'],
      notReached: ['replied'],
      sort: '-lastActivity',
    };
    expect(queryToSearch(query)).toBe('status=opened,clicked&notReached=replied&sort=-lastActivity');
    expect(queryFromSearch('?status=opened,clicked&notReached=replied&sort=-lastActivity')).toEqual(query);
  });

  it('says again what it said, for every query', () => {
    fc.assert(
      fc.property(queries, (query) => {
        expect(queryFromSearch(queryToSearch(query))).toEqual(query);
      }),
    );
  });

  it('survives every text, and takes only what is a clause', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(() => queryFromSearch(text)).not.toThrow();
      }),
    );
    expect(
      queryFromSearch(
        '?__proto__=a&status=&phase=held,odd&step=1,x,-2,%20,0x10,1e3&activeSince=nonsense&utm=1',
      ),
    ).toEqual({ phase: ['held'], step: [1] });
    expect(queryFromSearch('status=%E0%A4%A')).toEqual({ status: ['%E0%A4%A'] });
  });

  it('takes a time as ISO 8601 alone, and one without a zone in UTC wherever it is read', () => {
    vi.stubEnv('TZ', 'America/New_York');
    const since = (word: string) => queryFromSearch(`activeSince=${encodeURIComponent(word)}`).activeSince;
    expect(['foo 1', '1', 'Mon, 02 Mar 2026', '+123456-01-01T00:00:00Z'].map(since)).toEqual(
      Array.from({ length: 4 }),
    );
    expect(
      ['2026-03-02', '2026-03-02T09:02', '2026-03-02T09:02Z', '2026-03-02T09:02+02:00'].map(since),
    ).toEqual([
      '2026-03-02T00:00:00.000Z',
      '2026-03-02T09:02:00.000Z',
      '2026-03-02T09:02:00.000Z',
      '2026-03-02T07:02:00.000Z',
    ]);
    vi.unstubAllEnvs();
  });

  it('holds half a sign as one that cannot be shown, such as of an emoji that is being typed', () => {
    expect(queryToSearch({ search: 'ada \uD83D', tags: ['\uDE00'] })).toBe(
      'tags=%EF%BF%BD&search=ada%20%EF%BF%BD',
    );
  });

  it('is one key for queries that ask the same', () => {
    expect(queryKey({ status: ['a', 'b'], search: '' })).toBe(queryKey({ status: ['b', 'a'], tags: [] }));
    expect(queryKey({ status: ['a'] })).not.toBe(queryKey({ notStatus: ['a'] }));
    expect(isFiltered({ sort: 'name', status: [] })).toBe(false);
    expect(isFiltered({ search: 'ada' })).toBe(true);
  });
});

describe('what is blank in a query', () => {
  const blank = fc.constantFrom('', ' ', '\t ');
  const words = fc.array(fc.oneof(blank, fc.constantFrom('vip', 'o1', 'answered', 'by-sms', 'x')), {
    maxLength: 3,
  });
  const text = fc.oneof(blank, fc.constantFrom('c1', 'ada', 'x'));
  const queries: fc.Arbitrary<LeadQuery> = fc.record(
    {
      campaign: text,
      search: text,
      step: fc.array(fc.nat(3), { maxLength: 2 }),
      status: words,
      notStatus: words,
      substatus: words,
      reached: words,
      notReached: words,
      owner: words,
      tags: words,
    },
    { requiredKeys: [] },
  );
  const lead = leadOf(['lead.added', 'sms.replied'], {
    campaignId: 'c1',
    ownerId: 'o1',
    step: { index: 2 },
    tags: ['vip'],
  });

  it.each(['status', 'notStatus', 'substatus', 'reached', 'notReached', 'owner', 'tags'] as const)(
    'asks for nothing in %s',
    (clause) => {
      for (const query of [{ [clause]: [''] }, { [clause]: [' ', ''] }]) {
        expect(matches(sample, query, lead)).toBe(true);
        expect(queryToSearch(query)).toBe('');
        expect(queryKey(query)).toBe(queryKey({}));
        expect(isFiltered(query)).toBe(false);
      }
      expect(queryToSearch({ [clause]: ['', 'x'] })).toBe(`${clause}=x`);
    },
  );

  it('asks for nothing as a search, a campaign, a time or an order', () => {
    const query = { search: ' \t', campaign: '', activeSince: '', sort: ' ', step: [] };
    expect(plainQuery(query)).toEqual({});
    expect(matches(sample, query, lead)).toBe(true);
    expect(queryToSearch(query)).toBe('');
    expect(isFiltered(query)).toBe(false);
  });

  it('means the same in memory and through the URL, for every query', () => {
    fc.assert(
      fc.property(queries, (query) => {
        const read = queryFromSearch(queryToSearch(query));
        expect(matches(sample, query, lead)).toBe(matches(sample, read, lead));
        expect(queryKey(query)).toBe(queryKey(read));
      }),
    );
  });
});

describe('matching', () => {
  const lead = leadOf(['lead.added', 'lead.started', 'email.replied'], {
    name: 'Zoë Ångström',
    campaignId: 'c1',
    ownerId: 'o1',
    step: { index: 2 },
    tags: ['vip'],
  });
  const does = (query: LeadQuery) => matches(sample, query, lead);

  it('goes by each clause, and by none that is empty', () => {
    expect(does({})).toBe(true);
    expect(does({ status: [], tags: [] })).toBe(true);
    expect([does({ status: ['answered'] }), does({ status: ['running'] })]).toEqual([true, false]);
    expect([does({ notStatus: ['held'] }), does({ notStatus: ['answered'] })]).toEqual([true, false]);
    expect([does({ phase: ['engaged'] }), does({ phase: ['running'] })]).toEqual([true, false]);
    expect([does({ reached: ['running'] }), does({ reached: ['held'] })]).toEqual([true, false]);
    expect([does({ notReached: ['held'] }), does({ notReached: ['running'] })]).toEqual([true, false]);
    expect([does({ campaign: 'c1' }), does({ campaign: 'c2' })]).toEqual([true, false]);
    expect([does({ owner: ['o1', 'o2'] }), does({ owner: ['o2'] })]).toEqual([true, false]);
    expect([does({ step: [2] }), does({ step: [0] })]).toEqual([true, false]);
    expect([does({ tags: ['vip', 'x'] }), does({ tags: ['x'] })]).toEqual([true, false]);
    expect([
      does({ activeSince: '2026-03-02T09:02:00.000Z' }),
      does({ activeSince: '2026-03-02T09:03:00.000Z' }),
    ]).toEqual([true, false]);
  });

  it('joins clauses by and', () => {
    expect(does({ status: ['answered'], notReached: ['running'] })).toBe(false);
  });

  it('searches name, address and company without regard to case and accents', () => {
    expect(does({ search: ' angstrom' })).toBe(true);
    expect(does({ search: 'ADA@example' })).toBe(true);
    expect(does({ search: 'acme' })).toBe(false);
  });

  it('filters by substatus', () => {
    expect(matches(sample, { substatus: ['by-sms'] }, leadOf(['sms.replied']))).toBe(true);
    expect(matches(sample, { substatus: ['by-sms'] }, leadOf(['email.replied']))).toBe(false);
  });

  it('never finds a deleted lead, unless a status names the deletion', () => {
    const deleted = leadOf(['lead.added', 'lead.deleted']);
    const naming = defineStatusModel({
      id: 'n',
      statuses: { gone: { label: 'Gone', phase: 'stopped', when: happened('lead.deleted') } },
    });
    expect(matches(sample, {}, deleted)).toBe(false);
    expect(matches(naming, { status: ['gone'] }, deleted)).toBe(true);
  });
});

describe('sorting', () => {
  const named = (id: string, name: string | undefined, more: Partial<Lead> = {}): Lead => ({
    id,
    name,
    ...more,
  });
  const order = (leads: readonly Lead[], sort: string) =>
    [...leads].sort(compareLeads({ sort }, sample)).map(({ id }) => id);

  it('goes by names as people do, either way, and by id where they are equal', () => {
    const leads = [named('3', 'Zoë'), named('2', 'ada'), named('1', 'Ada'), named('4', 'Ångström')];
    expect(order(leads, 'name')).toEqual(['1', '2', '4', '3']);
    expect(order(leads, '-name')).toEqual(['3', '4', '1', '2']);
  });

  it('puts what is missing last, either way', () => {
    const leads = [named('1', 'x'), named('2', 'y', { lastActivityAt: '2026-01-01T00:00:00.000Z' })];
    expect(order(leads, 'lastActivity')).toEqual(['2', '1']);
    expect(order(leads, '-lastActivity')).toEqual(['2', '1']);
  });

  it('goes by status in menu order, and then by the next key', () => {
    const leads = [
      named('1', 'b', { status: 'out' }),
      named('2', 'a', { status: 'fresh' }),
      named('3', 'a', { status: 'out' }),
    ];
    expect(order(leads, 'status,name')).toEqual(['2', '3', '1']);
    expect(order(leads, '-status,name')).toEqual(['3', '1', '2']);
  });

  it('by a key that does not exist keeps the order of ids', () => {
    expect(order([named('2', 'a'), named('1', 'b')], 'nonsense')).toEqual(['1', '2']);
  });
});

describe('counting', () => {
  it('counts shown, held, reached and substatuses, with zeros, and no hidden lead', () => {
    const leads = [
      leadOf(['lead.started', 'email.replied']),
      leadOf(['sms.replied']),
      leadOf(['lead.added', 'lead.deleted']),
      { id: 'w', status: '__proto__' },
    ];
    const counts = countStatuses(sample, leads);
    expect(counts.total).toBe(3);
    expect(counts.shown).toMatchObject({ answered: 2, running: 0 });
    expect(Object.entries(counts.shown)).toContainEqual(['__proto__', 1]);
    expect(counts.substatus).toEqual({ 'mailbox-full': 0, 'by-sms': 1, quietly: 0 });
    expect(counts.reached).toMatchObject({ running: 1, answered: 2, fresh: 0 });
    expect(counts.precision).toBe('exact');
  });

  it('has no reached counts where statuses are stated', () => {
    expect(countStatuses(stated, [{ id: 'l', status: 'won' }])).toMatchObject({
      shown: { won: 1, new: 0 },
      held: { won: 1 },
    });
    expect(countStatuses(stated, [])).not.toHaveProperty('reached');
  });
});

describe('a selection', () => {
  it('of ids adds, drops and turns over', () => {
    const two = setSelected(emptySelection, ['a', 'b'], true);
    expect(selectionSize(two)).toBe(2);
    expect(selectionRequest(toggleSelected(two, 'a'))).toEqual({ ids: ['b'] });
    expect(isSelected(selectIds(['c']), 'c')).toBe(true);
    expect(selectionSize(emptySelection)).toBe(0);
  });

  it('of all matching leads holds the exceptions and the count that was seen', () => {
    const all = selectMatching({ status: ['opened'] }, 12_340, '2026-01-01T00:00:00.000Z');
    const fewer = setSelected(all, ['a', 'b', 'c'], false);
    expect(selectionSize(fewer)).toBe(12_337);
    expect([isSelected(fewer, 'a'), isSelected(fewer, 'z')]).toEqual([false, true]);
    expect(selectionRequest(toggleSelected(fewer, 'a'))).toEqual({
      query: { status: ['opened'] },
      except: ['b', 'c'],
      count: 12_340,
      asOf: '2026-01-01T00:00:00.000Z',
    });
  });
});
