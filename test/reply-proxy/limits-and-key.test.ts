import { describe, expect, it } from 'vitest';
import { createReplyProxy } from '../../examples/reply-proxy/create-reply-proxy.js';
import { problem } from './fake-reply.js';
import { contact, contacts, ids, KEY, openRig } from './rig.js';
import type { Rig } from './rig.js';

const leads = ({ ask }: Rig) => ask('/leads?campaign=12&limit=1');

async function useUp(rig: Rig, calls: number): Promise<void> {
  for (let call = 0; call < calls; call += 1) expect((await leads(rig)).status).toBe(200);
}

describe('Reply’s limit of a hundred calls a minute', () => {
  it('is told with the time to wait, and not one call too many is made', async () => {
    const rig = openRig(contacts(3));
    await useUp(rig, 100);
    const answer = await leads(rig);
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([429, '60']);
    expect(await answer.json()).toMatchObject({ kind: 'rate-limited' });
    expect(rig.reply.called).toHaveLength(100);
    expect(rig.reply.refused).toBe(0);
    await rig.timers.advance(60_000);
    expect((await leads(rig)).status).toBe(200);
  });

  it('is waited for where that is not long', async () => {
    const rig = openRig(contacts(3));
    await useUp(rig, 50);
    await rig.timers.advance(57_000);
    await useUp(rig, 50);
    const waiting = leads(rig);
    await rig.timers.advance(4000);
    expect((await waiting).status).toBe(200);
  });

  it('holds for acts too, which are then not sent', async () => {
    const rig = openRig(contacts(3));
    await useUp(rig, 100);
    const answer = await rig.ask('/leads/actions', {
      method: 'POST',
      headers: { 'idempotency-key': 'k' },
      body: JSON.stringify({ action: 'set-paused', selection: { ids: ids(1) } }),
    });
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([429, '60']);
    expect(rig.reply.called.every(({ method }) => method === 'GET')).toBe(true);
  });

  it('that others have used up is told as Reply tells it', async () => {
    const rig = openRig(contacts(3));
    rig.reply.weather = () => ({ answer: problem(429, 'rateLimit.exceeded', { 'retry-after': '1800' }) });
    const answer = await leads(rig);
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([429, '1800']);
    expect(rig.reply.called).toHaveLength(1);
  });

  it('that others have used up for a moment is waited for', async () => {
    const rig = openRig(contacts(3));
    rig.reply.weather = (_called, nth) =>
      nth === 0 ? { answer: problem(429, 'rateLimit.exceeded', { 'retry-after': '2' }) } : undefined;
    const waiting = leads(rig);
    await rig.timers.advance(5000);
    expect((await waiting).status).toBe(200);
  });
});

describe('the key', () => {
  const everyRequest = (rig: Rig): readonly (() => Promise<Response>)[] => [
    () => rig.ask('/campaigns'),
    () => rig.ask('/leads?limit=5'),
    () => rig.ask('/leads/counts'),
    () => rig.ask('/leads/12:1'),
    () => rig.ask(`/leads/${encodeURIComponent(KEY)}`),
    () => rig.ask(`/leads?campaign=${encodeURIComponent(KEY)}`),
    () => rig.ask('/nothing'),
    () =>
      rig.ask('/leads/actions', {
        method: 'POST',
        headers: { 'idempotency-key': 'k' },
        body: JSON.stringify({ action: 'set-paused', selection: { ids: ids(1, 2) } }),
      }),
    () => rig.ask('/leads/actions', { method: 'POST', body: 'no json' }),
  ];

  const textOf = async (answer: Response) =>
    `${answer.status} ${JSON.stringify([...answer.headers])} ${await answer.text()}`;

  /** Everything that the proxy answers to everything that can be asked. */
  async function allAnswers(rig: Rig): Promise<string> {
    const texts: string[] = [];
    for (const request of everyRequest(rig)) {
      const answering = request();
      await rig.timers.advance(60_000);
      texts.push(await textOf(await answering));
    }
    return texts.join('\n');
  }

  const written = JSON.stringify(KEY).slice(1, -1);
  const keyIn = (text: string): boolean => text.includes(KEY) || text.includes(written);

  it('is in no answer', async () => {
    expect(keyIn(await allAnswers(openRig([contact(1), contact(2, { foreign: true })])))).toBe(false);
  });

  it('is in no answer, be it that Reply writes it into every field', async () => {
    const echo = (id: number) => contact(id, { email: `${KEY}@example.com`, state: KEY });
    expect(keyIn(await allAnswers(openRig([echo(1), echo(2)])))).toBe(false);
  });

  it.each([400, 401, 403, 404, 409, 429, 500, 502, 503])(
    'is in no answer to a failure %i that repeats it',
    async (status) => {
      const rig = openRig([contact(1)]);
      rig.reply.weather = () => ({
        answer: Response.json({ code: KEY, title: KEY, detail: KEY }, { status, headers: { 'x-key': 'k' } }),
      });
      expect(keyIn(await allAnswers(rig))).toBe(false);
    },
  );

  it('is in no answer when the network fails with words that repeat it', async () => {
    const rig = openRig([contact(1)], {
      fetch: async () => {
        throw new TypeError(`fetch failed: Bearer ${KEY}`);
      },
    });
    expect(keyIn(await allAnswers(rig))).toBe(false);
  });

  it('is on no stream', async () => {
    const rig = openRig([contact(1, { email: `${KEY}@example.com` })]);
    const leaving = new AbortController();
    const stream = await rig.ask('/events', { signal: leaving.signal });
    await rig.webhook(rig.reply.webhook('email_bounced', 1));
    leaving.abort();
    const text = await stream.text();
    expect(text).toContain('email.bounced');
    expect(keyIn(text)).toBe(false);
  });

  it('must be there', () => {
    expect(() => createReplyProxy({ apiKey: '', authorize: () => true })).toThrow(/apiKey/);
  });
});

describe('whoever is not signed in', () => {
  it('is answered nothing, and Reply is not asked', async () => {
    const rig = openRig([contact(1)], { authorize: ({ headers }) => headers.get('cookie') === 'session=1' });
    for (const path of ['/leads', '/leads/12:1', '/leads/counts', '/campaigns', '/events']) {
      const answer = await rig.ask(path);
      expect([path, answer.status]).toEqual([path, 401]);
    }
    expect(rig.reply.called).toEqual([]);
    expect((await rig.ask('/leads', { headers: { cookie: 'session=1' } })).status).toBe(200);
  });
});
