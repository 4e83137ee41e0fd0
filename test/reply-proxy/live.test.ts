import { describe, expect, it } from 'vitest';
import type { LeadEvent } from '../../src/core/index.js';
import { heldStatuses, readStatus } from '../../src/core/index.js';
import { reply as model } from '../../src/models/index.js';
import { settle } from '../support/fake-timers.js';
import { ear } from '../support/heard.js';
import { contact, ids, openRig } from './rig.js';
import type { Rig } from './rig.js';

/** What a stream says so far, after the last message of some id. */
async function messages({ ask }: Rig, after?: string, campaign = '12'): Promise<readonly string[]> {
  const leaving = new AbortController();
  const response = await ask(`/events?campaign=${campaign}`, {
    signal: leaving.signal,
    ...(after !== undefined && { headers: { 'last-event-id': after } }),
  });
  const reader = response.body?.getReader();
  let text = '';
  const reading = (async () => {
    for (;;) {
      const { done, value } = (await reader?.read()) ?? { done: true, value: undefined };
      if (done) return;
      text += new TextDecoder().decode(value);
    }
  })();
  await settle();
  leaving.abort();
  await reading;
  return text.split('\n\n').filter((message) => message !== '');
}

const kinds = (said: readonly string[]) => said.map((one) => /^event: (\w+)/.exec(one)?.[1]);
const idOf = (message: string | undefined) => /^id: (.+)$/m.exec(message ?? '')?.[1] ?? '';

describe('a webhook', () => {
  it('is heard by every page, and is in the next list', async () => {
    const rig = openRig([contact(1)]);
    await rig.adapter.listLeads({ query: {}, limit: 10 });
    const listener = ear();
    const heard: LeadEvent[] = [];
    const stop = rig.adapter.subscribe?.({}, { ...listener, event: (event) => heard.push(event) });
    await expect.poll(() => listener.heard).toContain('live');
    expect((await rig.webhook(rig.reply.webhook('email_replied', 1))).status).toBe(204);
    await expect.poll(() => heard).toHaveLength(1);
    expect(heard).toMatchObject([
      { id: 'reply:u-1:email.replied@12:1', type: 'email.replied', leadId: '12:1' },
    ]);
    const { leads } = await rig.adapter.listLeads({ query: {}, limit: 10 });
    expect(leads[0]?.version).toBeGreaterThan(heard[0]?.version ?? Infinity);
    stop?.();
  });

  it('that comes twice is one fact', async () => {
    const rig = openRig([contact(1)]);
    const payload = rig.reply.webhook('email_opened', 1);
    const [hello] = await messages(rig);
    await rig.webhook(payload);
    await rig.webhook(payload);
    expect(kinds(await messages(rig, idOf(hello)))).toEqual(['open', 'event']);
  });

  it('without a sequence, such as an opt-out, is about all leads of the person', async () => {
    const rig = openRig([contact(1)]);
    await rig.adapter.listLeads({ query: {}, limit: 10 });
    await rig.webhook(rig.reply.webhook('opt_out', 1, { inSequence: false }));
    const { leads } = await rig.adapter.listLeads({ query: {}, limit: 10 });
    expect(readStatus(model, leads[0]?.journal ?? {}).status).toBe('opted-out');
  });

  it('holds until Reply itself says otherwise', async () => {
    const rig = openRig([contact(1)]);
    await rig.webhook(rig.reply.webhook('email_replied', 1));
    const { leads } = await rig.adapter.listLeads({ query: {}, limit: 10 });
    // The list was read after it and denies it: somebody took the mark off.
    expect(heldStatuses(readStatus(model, leads[0]?.journal ?? {}))).toEqual(['active']);
  });

  it('keeps a word that nobody knows, and reports it', async () => {
    const rig = openRig([contact(1)]);
    const [hello] = await messages(rig);
    await rig.webhook(rig.reply.webhook('carrier_pigeon_sent', 1));
    const [, message] = await messages(rig, idOf(hello));
    expect(message).toContain('"type":"x.reply.carrier_pigeon_sent"');
    expect(rig.reports).toEqual([expect.stringContaining('carrier_pigeon_sent')]);
  });

  it.each<[string, unknown, string, number]>([
    ['without the secret', { event: { type: 'email_sent' } }, 'guess', 403],
    ['that is none', { hello: 'world' }, 'hush', 400],
    ['that names no contact', { event: { type: 'email_sent', id: 'u' } }, 'hush', 400],
    ['about an account, which is no fact', { event: { type: 'email_account_error', id: 'u' } }, 'hush', 204],
  ])('%s is answered', async (_title, payload, secret, status) => {
    const rig = openRig([contact(1)]);
    expect((await rig.webhook(Object(payload), secret)).status).toBe(status);
  });

  it('is not taken where no secret was agreed on', async () => {
    const rig = openRig([contact(1)], { webhookSecret: undefined });
    expect((await rig.webhook(rig.reply.webhook('email_sent', 1), 'undefined')).status).toBe(404);
  });
});

describe('the stream', () => {
  it('tells an act with the wish that caused it', async () => {
    const rig = openRig([contact(1)]);
    const [hello] = await messages(rig);
    await rig.adapter.act?.({ action: 'set-paused', selection: { ids: ids(1) }, idempotencyKey: 'wish-1' });
    const [, message] = await messages(rig, idOf(hello));
    expect(message).toContain('"causedBy":"wish-1"');
  });

  it('goes on after any message that was heard, and loses and doubles nothing', async () => {
    const rig = openRig([contact(1)]);
    const [hello] = await messages(rig);
    for (const uuid of ['a', 'b', 'c']) {
      await rig.webhook(rig.reply.webhook('email_opened', 1, { uuid }));
    }
    const all = (await messages(rig, idOf(hello))).slice(1);
    expect(all).toHaveLength(3);
    for (const [index, message] of all.entries()) {
      expect((await messages(rig, idOf(message))).slice(1)).toEqual(all.slice(index + 1));
    }
  });

  it.each(['another-9', '', 'x', '-5'])('has a gap for one who comes with "%s"', async (id) => {
    expect(kinds(await messages(openRig([contact(1)]), id))).toEqual(['gap']);
  });

  it('tells a campaign its own', async () => {
    const rig = openRig([contact(1)]);
    const [hello] = await messages(rig);
    await rig.webhook(rig.reply.webhook('email_opened', 1));
    expect(kinds(await messages(rig, idOf(hello), '13'))).toEqual(['open']);
  });
});
