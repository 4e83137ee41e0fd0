import { describe, expect, it } from 'vitest';
import type { ActReport } from '../../src/adapter/index.js';
import { readStatus } from '../../src/core/index.js';
import { reply as model } from '../../src/models/index.js';
import { failureOf } from '../support/failure-of.js';
import { problem } from './fake-reply.js';
import { contact, contacts, ids, openRig } from './rig.js';
import type { Rig } from './rig.js';

const act = ({ adapter }: Rig, action: string, leads: readonly string[], key = 'key-1') =>
  adapter.act?.({ action, selection: { ids: leads }, idempotencyKey: key });

const results = (report: ActReport | undefined) =>
  report?.outcomes.map((outcome) => {
    if (outcome.result === 'refused') return `${outcome.id} ${outcome.refusal.reason}`;
    return outcome.result === 'failed'
      ? `${outcome.id} ${outcome.error.kind}`
      : `${outcome.id} ${outcome.result}`;
  });

const posts = ({ reply }: Rig) => reply.called.filter(({ method }) => method === 'POST');
const read = async (rig: Rig) => (await rig.adapter.listLeads({ query: {}, limit: 100 })).leads;

describe('an act', () => {
  it.each([
    ['set-paused', 'active', { statusInSequence: 'paused' }, 'paused'],
    ['set-finished', 'active', { statusInSequence: 'finished' }, 'finished'],
    ['set-out-of-office', 'active', { statusInSequence: 'outOfOffice' }, 'out-of-office'],
    ['set-active', 'paused', { statusInSequence: 'active' }, 'active'],
  ])('%s is sent, done and told', async (action, state, body, status) => {
    const rig = openRig([contact(1, { state })]);
    const [before] = await read(rig);
    const report = await act(rig, action, ids(1));
    expect(posts(rig)).toMatchObject([
      { path: '/v3/sequences/12/contacts/set-status-in-sequence', body: { contactIds: [1], ...body } },
    ]);
    const [outcome] = report?.outcomes ?? [];
    const lead = outcome?.result === 'done' ? outcome.lead : undefined;
    expect(readStatus(model, lead?.journal ?? {}).status).toBe(status);
    expect(lead?.version).toBeGreaterThan(before?.version ?? Infinity);
    const [after] = await read(rig);
    expect(readStatus(model, after?.journal ?? {}).status).toBe(status);
  });

  it('sets Replied and Bounced by calls of their own', async () => {
    const rig = openRig([contact(1, { delivered: true }), contact(2, { delivered: true })]);
    await read(rig);
    await act(rig, 'set-replied', ids(1), 'a');
    await act(rig, 'set-bounced', ids(2), 'b');
    expect(posts(rig).map(({ body }) => body)).toEqual([
      { contactIds: [1], isReplied: true },
      { contactIds: [2], isBounced: true },
    ]);
  });

  it('leaves nobody out: each error of Reply is the outcome of its contact', async () => {
    const rig = openRig([contact(1), contact(2, { foreign: true }), contact(3), contact(4)]);
    await read(rig);
    rig.reply.contact(3).state = 'finished';
    rig.reply.contact(4).state = 'none';
    expect(results(await act(rig, 'set-paused', ids(1, 2, 3, 4, 99)))).toEqual([
      '12:1 done',
      '12:2 not-owner',
      '12:3 not-offered',
      '12:4 not-found',
      '12:99 not-found',
    ]);
  });

  it('goes out in calls of at most 100 contacts', async () => {
    const rig = openRig(contacts(250));
    for (const cursor of ['0', '100', '200']) await rig.adapter.listLeads({ query: {}, cursor, limit: 100 });
    const report = await act(rig, 'set-paused', ids(...contacts(250).map(({ id }) => id)));
    expect(report?.totals).toMatchObject({ done: 250 });
    expect(posts(rig).map(({ body }) => body)).toMatchObject([
      { contactIds: { length: 100 } },
      { contactIds: { length: 100 } },
      { contactIds: { length: 50 } },
    ]);
  });

  it('reads a lead first that it does not remember', async () => {
    const rig = openRig([contact(1, { optedOut: true, state: 'paused' })]);
    expect(results(await act(rig, 'set-active', ids(1)))).toEqual(['12:1 do-not-contact']);
    expect(posts(rig)).toEqual([]);
  });

  it('takes the bounce off before it sets active, where the address was corrected', async () => {
    const rig = openRig([contact(1, { state: 'finished', bounced: true })]);
    await read(rig);
    expect(results(await act(rig, 'set-active', ids(1)))).toEqual(['12:1 done']);
    expect(posts(rig).map(({ body }) => body)).toEqual([
      { contactIds: [1], isBounced: false, resendEmails: true },
      { contactIds: [1], statusInSequence: 'active' },
    ]);
  });

  it.each([
    ['set-paused', 'not-offered', { state: 'finished' }],
    ['set-bounced', 'not-contacted', {}],
    ['set-opened', 'system-only', {}],
    ['levitate', 'unknown-action', {}],
    ['set-opted-out', 'invalid', {}],
  ])('%s is refused: %s', async (action, reason, more) => {
    const rig = openRig([contact(1, more)]);
    await read(rig);
    expect(results(await act(rig, action, ids(1)))).toEqual([`12:1 ${reason}`]);
    expect(posts(rig)).toEqual([]);
  });

  it.each([
    ['a selection that Reply cannot be asked for', { query: {}, except: [], count: 1 }, false],
    ['a dry run, which Reply would carry out', { ids: ids(1) }, true],
  ])('is invalid as %s', async (_title, selection, dryRun) => {
    const rig = openRig([contact(1)]);
    const failure = await failureOf(
      rig.adapter.act?.({ action: 'set-paused', selection, dryRun, idempotencyKey: 'k' }),
    );
    expect(failure).toMatchObject({ kind: 'invalid' });
    expect(rig.reply.called).toEqual([]);
  });
});

describe('the same key', () => {
  it('is one act, however often and however close together', async () => {
    const rig = openRig([contact(1)]);
    await read(rig);
    const reports = await Promise.all([
      act(rig, 'set-paused', ids(1)),
      act(rig, 'set-paused', ids(1)),
      act(rig, 'set-paused', ids(1)),
    ]);
    expect(posts(rig)).toHaveLength(1);
    expect(reports[1]).toEqual(reports[0]);
    expect(await act(rig, 'set-paused', ids(1))).toEqual(reports[0]);
    expect(posts(rig)).toHaveLength(1);
  });

  it('for another act is a conflict', async () => {
    const rig = openRig([contact(1)]);
    await act(rig, 'set-paused', ids(1));
    expect(await failureOf(act(rig, 'set-active', ids(1)))).toMatchObject({ kind: 'conflict' });
  });

  it('may be tried again after a failure that did nothing', async () => {
    const rig = openRig([contact(1)]);
    await read(rig);
    rig.reply.weather = ({ method }) => (method === 'POST' ? { answer: problem(503, 'down') } : undefined);
    expect(await failureOf(act(rig, 'set-paused', ids(1)))).toMatchObject({ kind: 'unavailable' });
    rig.reply.weather = () => undefined;
    expect(results(await act(rig, 'set-paused', ids(1)))).toEqual(['12:1 done']);
  });

  it('is done where a failure had its effect all the same', async () => {
    const rig = openRig([contact(1)]);
    await read(rig);
    rig.reply.weather = ({ method }) =>
      method === 'POST' ? { after: true, answer: problem(504, 'slow') } : undefined;
    expect(await failureOf(act(rig, 'set-paused', ids(1)))).toMatchObject({ kind: 'timeout' });
    rig.reply.weather = () => undefined;
    expect(results(await act(rig, 'set-paused', ids(1)))).toEqual(['12:1 done']);
    expect(posts(rig)).toHaveLength(1);
  });
});

it('a failure in the middle tells who was done, who failed and who was not attempted', async () => {
  const rig = openRig(contacts(250));
  for (const cursor of ['0', '100', '200']) await rig.adapter.listLeads({ query: {}, cursor, limit: 100 });
  rig.reply.weather = ({ method }) =>
    method === 'POST' && posts(rig).length === 2 ? { answer: problem(500, 'broken') } : undefined;
  const report = await act(rig, 'set-paused', ids(...contacts(250).map(({ id }) => id)));
  expect(report?.totals).toEqual({ done: 100, refused: {}, failed: 100, notAttempted: 50 });
});
