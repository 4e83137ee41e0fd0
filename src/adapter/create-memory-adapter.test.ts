import { describe, expect, it } from 'vitest';
import { eventOf, leadOf } from '../../test/support/facts.js';
import { ear } from '../../test/support/heard.js';
import { defineStatusModel, happened, stands } from '../core/index.js';
import type { Lead } from '../core/index.js';
import { createMemoryAdapter } from './create-memory-adapter.js';

/** A small product: one sends, may pause, stops when the lead answers. */
const post = defineStatusModel({
  id: 'post',
  statuses: {
    fresh: { label: 'Fresh', phase: 'pending' },
    sent: { label: 'Sent', phase: 'running', when: happened('email.sent') },
    done: { label: 'Done', phase: 'finished', when: stands('lead.finished', 'lead.resumed') },
    replied: { label: 'Replied', phase: 'engaged', when: happened('email.replied') },
    paused: { label: 'Paused', phase: 'held', when: stands('lead.paused', 'lead.resumed') },
    out: { label: 'Out', phase: 'suppressed', when: happened('lead.unsubscribed') },
  },
  precedence: ['out', 'paused', 'replied', 'done', 'sent', 'fresh'],
  actions: {
    pause: { label: 'Pause', from: { not: ['paused', 'out'] }, emits: [{ type: 'lead.paused' }] },
    resume: { label: 'Resume', from: ['paused'], emits: [{ type: 'lead.resumed' }] },
  },
  suppresses: ['lead.unsubscribed'],
  reactions: [{ on: 'email.replied', emit: { type: 'lead.finished', data: { reason: 'replied' } } }],
});

const leads: readonly Lead[] = [
  leadOf(['email.sent'], { id: 'a', name: 'Ada', version: 4, contact: { email: 'ada@example.com' } }),
  { id: 'b', name: 'Bob', status: 'sent' },
  { id: 'c', name: 'Cyd', status: 'out', campaignId: 'c1' },
].map((lead) => lead);

function memory(more: Partial<Parameters<typeof createMemoryAdapter>[1]> = {}) {
  let now = '2026-06-01T12:00:00.000Z';
  const adapter = createMemoryAdapter(leads.map(own), { models: post, now: () => now, ...more });
  return { adapter, setNow: (at: string) => void (now = at) };
}

/** The facts of `leadOf` are of lead-1; here they are of the lead itself. */
function own(lead: Lead): Lead {
  const sent = lead.journal?.['email.sent'];
  return sent ? { ...lead, journal: { 'email.sent': { ...sent, leadId: lead.id } } } : lead;
}

const pause = (...ids: string[]) => ({
  action: 'pause',
  selection: { ids },
  idempotencyKey: `pause-${ids.join()}`,
});

describe('the memory adapter', () => {
  it('filters, sorts and pages', async () => {
    const { adapter } = memory();
    const page = await adapter.listLeads({ query: { status: ['sent'], sort: '-name' }, offset: 1, limit: 1 });
    expect(page).toMatchObject({ leads: [{ id: 'a' }], total: 2, asOf: '2026-06-01T12:00:00.000Z' });
    expect(await adapter.listLeads({ query: { search: 'cyd' }, limit: Infinity })).toMatchObject({
      leads: [{ id: 'c' }],
    });
    expect(await adapter.getLead('b')).toMatchObject({ name: 'Bob' });
    await expect(adapter.getLead('x')).rejects.toMatchObject({ kind: 'not-found' });
  });

  it('counts what it lists', async () => {
    const counts = await memory().adapter.countLeads({});
    expect(counts).toMatchObject({ total: 3, shown: { sent: 2, out: 1, fresh: 0 }, precision: 'exact' });
  });

  it('acts as the model decides, and tells who listens', async () => {
    const { adapter } = memory();
    const listener = ear();
    adapter.subscribe({}, listener);
    const report = await adapter.act(pause('a', 'c', 'x'));
    expect(report.totals).toEqual({ done: 1, refused: { irreversible: 1 }, failed: 1, notAttempted: 0 });
    expect(report.outcomes).toMatchObject([
      {
        id: 'a',
        result: 'done',
        lead: { version: 5, journal: { 'lead.paused': { causedBy: 'pause-a,c,x', version: 5 } } },
      },
      { id: 'c', result: 'refused' },
      { id: 'x', result: 'failed', error: { kind: 'not-found' } },
    ]);
    expect(listener.heard).toEqual(['live', `event:2026-06-01T12:00:00.000Z#000000001`, 'lead:a']);
    expect(await adapter.listLeads({ query: { status: ['paused'] }, limit: 9 })).toMatchObject({
      leads: [{ id: 'a' }],
    });
  });

  it('gives a lead that has only a word the word that follows', async () => {
    const { adapter } = memory();
    await adapter.act(pause('b'));
    expect(await adapter.getLead('b')).toMatchObject({ status: 'paused', version: 1 });
    expect(await adapter.getLead('b')).not.toHaveProperty('journal');
    await adapter.act({ ...pause('b'), action: 'resume', idempotencyKey: 'k2' });
    expect((await adapter.getLead('b')).status).toBe('fresh');
  });

  it('has one effect for one key', async () => {
    const { adapter } = memory();
    const first = await adapter.act(pause('a'));
    expect(await adapter.act(pause('a'))).toBe(first);
    expect((await adapter.getLead('a')).version).toBe(5);
  });

  it('refuses another act under a key that was used', async () => {
    const { adapter } = memory();
    const params = { note: 'Later.', until: '2026-07-01T00:00:00.000Z' };
    const first = await adapter.act({ ...pause('a'), params });
    const other = { ...pause('b'), idempotencyKey: 'pause-a' };
    await expect(adapter.act(other)).rejects.toMatchObject({ kind: 'conflict', retryable: false });
    await expect(adapter.act(pause('a'))).rejects.toMatchObject({ kind: 'conflict' });
    expect((await adapter.getLead('b')).status).toBe('sent');
    const again = { until: params.until, note: params.note };
    expect(await adapter.act({ ...pause('a'), params: again })).toBe(first);
  });

  it('only tells what would come of it in a dry run', async () => {
    const { adapter } = memory();
    expect(await adapter.act({ ...pause('a', 'c'), dryRun: true })).toMatchObject({
      totals: { done: 1, refused: { irreversible: 1 } },
    });
    expect((await adapter.getLead('a')).version).toBe(4);
  });

  it('tells in a dry run what would come of it now, also under the key of an act', async () => {
    const { adapter } = memory();
    const act = pause('a');
    await adapter.act(act);
    expect((await adapter.act({ ...act, dryRun: true })).totals.done).toBe(0);
  });

  it('acts on what matches, unless more matches than was seen', async () => {
    const { adapter } = memory();
    const selection = { query: { status: ['sent'] }, except: ['b'], count: 2 };
    expect(
      await adapter.act({ ...pause(), selection: { ...selection, count: 1 }, idempotencyKey: 'k1' }),
    ).toMatchObject({
      totals: { done: 0, refused: { stale: 1 } },
    });
    expect(await adapter.act({ ...pause(), selection, idempotencyKey: 'k2' })).toMatchObject({
      outcomes: [{ id: 'a', result: 'done' }],
    });
  });

  it('takes an act back as a newer version, once, and not after something else happened', async () => {
    const { adapter } = memory();
    const { undo } = await adapter.act(pause('a', 'b'));
    await adapter.act({ ...pause('b'), action: 'resume', idempotencyKey: 'k2' });
    const report = await adapter.undo(undo?.token ?? '');
    expect(report).toMatchObject({
      outcomes: [
        { id: 'a', result: 'done', lead: { version: 6 } },
        { id: 'b', result: 'refused', refusal: { reason: 'stale' } },
      ],
    });
    expect((await adapter.getLead('a')).journal).not.toHaveProperty('lead.paused');
    await expect(adapter.undo(undo?.token ?? '')).rejects.toMatchObject({ kind: 'not-found' });
  });

  it('takes nothing back when a day has passed', async () => {
    const { adapter, setNow } = memory();
    const { undo } = await adapter.act(pause('a'));
    setNow('2026-06-02T12:00:00.001Z');
    expect(await adapter.undo(undo?.token ?? '')).toMatchObject({ totals: { refused: { stale: 1 } } });
  });

  it('lets facts happen, with what the product does by itself, once each', () => {
    const { adapter } = memory();
    const listener = ear();
    const stop = adapter.subscribe({ after: 'e0' }, listener);
    const reply = { ...eventOf('email.replied', 5), leadId: 'a' };
    const lead = adapter.happen(reply);
    expect(lead.version).toBe(6);
    expect(lead.journal).toMatchObject({
      'email.replied': { version: 5 },
      'lead.finished': { version: 6, data: { reason: 'replied' } },
    });
    expect(adapter.happen(reply)).toBe(lead);
    stop();
    adapter.happen({ ...eventOf('lead.paused', 9), leadId: 'a' });
    expect(listener.heard).toEqual(['live', 'gap', 'event:event-5', 'event:event-5~1', 'lead:a']);
  });

  it('adds leads: new, doubled, without an address, not to be contacted', async () => {
    const { adapter } = memory();
    adapter.happen({ ...eventOf('lead.unsubscribed', 3), leadId: 'a' });
    const rows = [
      { email: 'new@example.com', firstName: 'New' },
      { email: ' NEW@example.com' },
      { name: 'Nobody' },
      { email: 'no' },
      { email: 'ada@example.com' },
    ];
    const { outcomes } = await adapter.addLeads(rows, { campaign: 'c1' });
    expect(outcomes.map(({ result }) => result)).toEqual([
      'added',
      'duplicate',
      'invalid',
      'invalid',
      'do-not-contact',
    ]);
    const added = await adapter.listLeads({ query: { search: 'new@' }, limit: 9 });
    expect(added.leads).toMatchObject([{ campaignId: 'c1', version: 1, contact: { firstName: 'New' } }]);
  });

  it('knows a person without an email by the profile, else the number, however it is spelled', async () => {
    const { adapter } = memory();
    const rows = [
      { linkedinUrl: 'https://www.linkedin.com/in/Anna/' },
      { linkedinUrl: 'linkedin.com/in/anna?utm=1' },
      { phone: '+49 170 123' },
      { phone: '+49170123' },
    ];
    const { outcomes } = await adapter.addLeads(rows, { campaign: 'c1' });
    expect(outcomes.map(({ result }) => result)).toEqual(['added', 'duplicate', 'added', 'duplicate']);
    const [anna] = outcomes.map((outcome) => ('id' in outcome ? outcome.id : undefined));
    adapter.happen({ ...eventOf('lead.unsubscribed', 3), leadId: anna ?? '' });
    const again = await adapter.addLeads([{ linkedinUrl: 'de.linkedin.com/in/anna' }], { campaign: 'c2' });
    expect(again.outcomes).toMatchObject([{ result: 'do-not-contact' }]);
    expect((await adapter.getLead(anna ?? '')).contact).toEqual(rows[0]);
  });

  it('reads each lead by its own model', async () => {
    const other = defineStatusModel({ id: 'other', statuses: { odd: { label: 'Odd', phase: 'won' } } });
    const adapter = createMemoryAdapter([...leads, { id: 'o', model: 'other', status: 'odd' }], {
      models: [post, other],
    });
    expect(await adapter.countLeads({})).toMatchObject({ total: 4, shown: { odd: 1, out: 1 } });
    expect(await adapter.listLeads({ query: { phase: ['won'] }, limit: 9 })).toMatchObject({
      leads: [{ id: 'o' }],
    });
  });

  it('answers nothing to a call that has ended', async () => {
    const call = { signal: AbortSignal.abort() };
    const { adapter } = memory();
    await expect(adapter.listLeads({ query: {}, limit: 1 }, call)).rejects.toMatchObject({ kind: 'aborted' });
    await expect(adapter.act(pause('a'), call)).rejects.toMatchObject({ kind: 'aborted' });
    expect((await adapter.getLead('a')).version).toBe(4);
  });
});
