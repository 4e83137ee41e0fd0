import { describe, expect, it } from 'vitest';
import { leadOf } from '../../test/support/facts.js';
import { ear } from '../../test/support/heard.js';
import type { Lead } from '../core/index.js';
import { lemlist, reply } from '../models/index.js';
import { createMemoryAdapter } from './create-memory-adapter.js';

const email = 'ada@example.com';

/** One person in four campaigns of two products, once by a word alone; and somebody else. */
const leads: readonly Lead[] = [
  leadOf(['lead.added'], { id: 'spring', campaignId: 's', contact: { email } }),
  leadOf(['lead.added'], { id: 'summer', campaignId: 'm', contact: { email: ' Ada@Example.com ' } }),
  leadOf(['lead.added'], { id: 'gone', campaignId: 'g', contactId: email, contact: {} }),
  { id: 'word', campaignId: 'w', status: 'replied', contact: { email } },
  leadOf(['lead.added'], { id: 'reply-1', campaignId: 'r', model: 'reply', contact: { email } }),
  leadOf(['lead.added'], { id: 'bob', campaignId: 's', contact: { email: 'bob@example.com' } }),
].map((lead) => ({ version: 1, ...lead }));

function memory() {
  const now = '2026-06-01T12:00:00.000Z';
  return createMemoryAdapter(leads, { models: [lemlist, reply], now: () => now });
}

const optOut = (id: string, action = 'mark-unsubscribed') => ({
  action,
  selection: { ids: [id] },
  idempotencyKey: `${action}-${id}`,
});

const statuses = async (adapter: ReturnType<typeof memory>) => {
  const counted = await Promise.all(
    leads.map(async ({ id }) => {
      const { status, journal } = await adapter.getLead(id);
      return [id, status ?? (journal?.['lead.unsubscribed'] ? 'out' : 'in')] as const;
    }),
  );
  return Object.fromEntries(counted);
};

describe('a person in several campaigns of a memory adapter', () => {
  it('who opts out of one is opted out of all, in each campaign’s words', async () => {
    const adapter = memory();
    const listener = ear();
    adapter.subscribe({ campaign: 'm' }, listener);
    const report = await adapter.act(optOut('spring'));
    expect(report.totals).toMatchObject({ done: 1 });
    expect(report.outcomes.map(({ id }) => id)).toEqual(['spring']);
    expect(await statuses(adapter)).toEqual({
      spring: 'out',
      summer: 'out',
      gone: 'out',
      word: 'unsubscribed',
      'reply-1': 'out',
      bob: 'in',
    });
    const summer = await adapter.getLead('summer');
    expect(summer).toMatchObject({
      version: 3,
      journal: {
        'lead.unsubscribed': { leadId: 'summer', by: { kind: 'integration' }, data: { via: 'manual' } },
      },
    });
    expect((await adapter.getLead('reply-1')).journal?.['lead.unsubscribed']).not.toHaveProperty('causedBy');
    expect(listener.heard.at(-1)).toBe('lead:summer');
  });

  it('by a fact as well as by an act, and is not told twice', async () => {
    const adapter = memory();
    const fact = {
      id: 'f1',
      type: 'lead.unsubscribed',
      leadId: 'summer',
      at: '2026-05-01T00:00:00.000Z',
    } as const;
    adapter.happen(fact);
    const { version } = await adapter.getLead('spring');
    adapter.happen(fact);
    adapter.happen({ ...fact, id: 'f2', at: '2026-05-02T00:00:00.000Z' });
    expect((await adapter.getLead('spring')).version).toBe(version);
    expect(await statuses(adapter)).toMatchObject({ spring: 'out', word: 'unsubscribed', bob: 'in' });
  });

  it('is added to no campaign any more, be it one that has them', async () => {
    const adapter = memory();
    await adapter.act(optOut('spring'));
    for (const campaign of ['s', 'another']) {
      const { outcomes } = await adapter.addLeads([{ email: 'ADA@example.com' }], { campaign });
      expect(outcomes).toEqual([{ row: 0, result: 'do-not-contact' }]);
    }
  });

  it('who was opted out as a word only is not to be contacted either', async () => {
    const adapter = createMemoryAdapter([{ id: 'a', status: 'unsubscribed', contact: { email } }], {
      models: lemlist,
    });
    const { outcomes } = await adapter.addLeads([{ email }], { campaign: 'c' });
    expect(outcomes).toEqual([{ row: 0, result: 'do-not-contact' }]);
  });

  it('comes back to all where the product takes them back, and may opt out again', async () => {
    const adapter = memory();
    const flags = async () =>
      Promise.all(
        ['reply-1', 'spring'].map(async (id) => {
          const { journal } = await adapter.getLead(id);
          return [journal?.['lead.unsubscribed']?.id, journal?.['lead.resubscribed']?.id];
        }),
      );
    await adapter.act(optOut('reply-1', 'set-opted-out'));
    await adapter.act(optOut('reply-1', 'remove-opted-out'));
    const [own, other] = await flags();
    expect(own?.every(Boolean) && other?.every(Boolean)).toBe(true);
    expect(await adapter.addLeads([{ email }], { campaign: 'new' })).toMatchObject({
      outcomes: [{ result: 'added' }],
    });
    await adapter.act({ ...optOut('reply-1', 'set-opted-out'), idempotencyKey: 'again' });
    expect((await flags())[1]?.[0]).not.toBe(other?.[0]);
  });

  it('is put back in all when the act is taken back', async () => {
    const adapter = memory();
    const before = await statuses(adapter);
    const { undo } = await adapter.act(optOut('spring'));
    const { outcomes } = await adapter.undo(undo?.token ?? '');
    expect(outcomes.map(({ id, result }) => [id, result])).toEqual([['spring', 'done']]);
    expect(await statuses(adapter)).toEqual(before);
    expect((await adapter.getLead('summer')).version).toBeGreaterThan(3);
  });

  it('is done for each of their leads that was asked for, as the dry run says', async () => {
    const adapter = memory();
    const request = { ...optOut('spring'), selection: { ids: ['spring', 'summer', 'bob'] } };
    const forecast = await adapter.act({ ...request, dryRun: true });
    const report = await adapter.act(request);
    expect([forecast.totals.done, report.totals.done]).toEqual([3, 3]);
  });
});
