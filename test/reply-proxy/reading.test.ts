import { describe, expect, it } from 'vitest';
import { readStatus } from '../../src/core/index.js';
import type { Lead } from '../../src/core/index.js';
import { reply as model } from '../../src/models/index.js';
import { settle } from '../support/fake-timers.js';
import { failureOf } from '../support/failure-of.js';
import { contact, contacts, openRig } from './rig.js';
import type { Rig } from './rig.js';

const shown = (lead: Lead | undefined) => {
  const { status, also } = readStatus(model, lead?.journal ?? {});
  return [status, ...also];
};

async function everyLead({ adapter }: Rig, limit: number): Promise<readonly Lead[]> {
  const leads: Lead[] = [];
  for (let cursor: string | undefined; ;) {
    const page = await adapter.listLeads({ query: {}, limit, ...(cursor !== undefined && { cursor }) });
    leads.push(...page.leads);
    if (page.next === undefined) return leads;
    cursor = page.next;
  }
}

describe('a page of the proxy', () => {
  it('is Reply’s page by top and skip, until there are no more', async () => {
    const rig = openRig(contacts(65));
    const leads = await everyLead(rig, 30);
    expect(leads.map(({ id }) => id)).toEqual(contacts(65).map(({ id }) => `12:${id}`));
    expect(rig.reply.called.map(({ path }) => path)).toEqual([
      '/v3/sequences/12/contacts/state/extended?top=30&skip=0',
      '/v3/sequences/12/contacts/state/extended?top=30&skip=30',
      '/v3/sequences/12/contacts/state/extended?top=30&skip=60',
    ]);
  });

  it('is never larger than Reply allows', async () => {
    const rig = openRig(contacts(250));
    expect(await everyLead(rig, 1000)).toHaveLength(250);
    expect(rig.reply.called).toHaveLength(3);
  });

  it.each([
    ['active', contact(1), ['active']],
    ['opened and active', contact(1, { delivered: true, opened: true }), ['opened', 'active', 'contacted']],
    ['paused', contact(1, { state: 'paused' }), ['paused']],
    ['out of office', contact(1, { state: 'outOfOffice' }), ['out-of-office']],
    ['missing data', contact(1, { state: 'Missing Data' }), ['missing-data']],
    [
      'finished with a reply',
      contact(1, { state: 'finished', delivered: true, replied: true }),
      ['replied', 'finished', 'contacted'],
    ],
    ['bounced', contact(1, { state: 'finished', bounced: true }), ['bounced', 'finished']],
  ])('reads a contact that is %s', async (_title, one, expected) => {
    const { adapter } = openRig([one]);
    const { leads } = await adapter.listLeads({ query: {}, limit: 10 });
    expect(shown(leads[0])).toEqual(expected);
  });

  it('tells who it is, and since when', async () => {
    const { adapter } = openRig([contact(7)]);
    const { leads } = await adapter.listLeads({ query: {}, limit: 10 });
    expect(leads[0]).toMatchObject({
      id: '12:7',
      campaignId: '12',
      addedAt: '2026-02-01T08:00:00.000Z',
      contact: { firstName: 'First 7', email: 'lead7@example.com', fields: { 'Current step': 'Step 1' } },
    });
  });

  it('keeps a word of Reply that nobody knows', async () => {
    const { adapter } = openRig([contact(1, { state: 'hibernating' })]);
    const { leads } = await adapter.listLeads({ query: {}, limit: 10 });
    expect(leads[0]?.status).toBe('hibernating');
  });

  it('refuses what Reply cannot filter by, rather than to answer more', async () => {
    const { adapter } = openRig([contact(1)]);
    expect(await failureOf(adapter.listLeads({ query: { status: ['opened'] }, limit: 5 }))).toMatchObject({
      kind: 'invalid',
      message: expect.stringContaining('status'),
    });
  });
});

describe('a lead by itself', () => {
  it('tells its opt-out and its calls, and the list remembers them', async () => {
    const { adapter } = openRig([contact(1, { optedOut: true, call: 'toCall' })]);
    expect(shown(await adapter.getLead?.('12:1'))).toEqual(['opted-out', 'to-call']);
    const { leads } = await adapter.listLeads({ query: {}, limit: 5 });
    expect(shown(leads[0])).toEqual(['opted-out', 'to-call']);
  });

  it.each(['12:9', 'nobody', '12:1:1', '13', '12:2'])('is not found as %s', async (id) => {
    const { adapter } = openRig([contact(1), contact(2, { state: 'none' })]);
    expect(await failureOf(adapter.getLead?.(id))).toMatchObject({ kind: 'not-found' });
  });

  it('grows newer with each read, and what Reply takes back is gone', async () => {
    const one = contact(1, { state: 'finished', replied: true });
    const { adapter } = openRig([one]);
    const before = await adapter.getLead?.('12:1');
    one.replied = false;
    one.state = 'active';
    const after = await adapter.getLead?.('12:1');
    expect([shown(before), shown(after)]).toEqual([['replied', 'finished'], ['active']]);
    expect(after?.version).toBeGreaterThan(before?.version ?? Infinity);
  });
});

it('a slow read undoes nothing that a later one said', async () => {
  const one = contact(1);
  const held: (() => void)[] = [];
  const source = openRig([one]);
  const rig = openRig([one], {
    fetch: async (url, init) => {
      const answer = await source.reply.fetch(url, init);
      if (held.length === 0) await new Promise<void>((resolve) => void held.push(resolve));
      return answer;
    },
  });
  const slow = rig.adapter.listLeads({ query: {}, limit: 5 });
  await settle();
  one.state = 'paused';
  const fast = await rig.adapter.listLeads({ query: {}, limit: 5 });
  held[0]?.();
  expect((await slow).leads).toEqual(fast.leads);
  expect(shown(fast.leads[0])).toEqual(['paused']);
});

describe('counts', () => {
  it('are of the whole sequence', async () => {
    const { adapter } = openRig([
      ...contacts(120),
      contact(500, { state: 'paused' }),
      contact(501, { opened: true }),
    ]);
    expect(await adapter.countLeads?.({})).toMatchObject({
      total: 122,
      shown: { active: 120, paused: 1, opened: 1 },
      precision: 'exact',
    });
  });

  it('say so when they stop early', async () => {
    const { adapter, reply } = openRig(contacts(1001));
    expect(await adapter.countLeads?.({})).toMatchObject({ total: 1000, precision: 'at-least' });
    expect(reply.called).toHaveLength(10);
  });
});

it('the campaigns are the sequences', async () => {
  const { adapter } = openRig([]);
  expect(await adapter.listCampaigns?.()).toEqual([
    { id: '12', name: 'Spring', model: 'reply', paused: false },
  ]);
});
