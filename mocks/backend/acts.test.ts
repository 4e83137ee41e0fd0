import { describe, expect, test } from 'vitest';
import { lemlist } from '../../src/models/index.js';
import { leadStanding } from '../../src/core/index.js';
import { openBackend } from '../../test/support/backend.js';
import type { OpenBackend } from '../../test/support/backend.js';

const key = (name: string) => ({ 'idempotency-key': name });

function pausable({ simulation }: OpenBackend): string {
  const lead = simulation.leads().leads.find((one) => leadStanding(lemlist, one).status === 'sent');
  return lead?.id ?? '';
}

function statusOf({ simulation }: OpenBackend, id: string): string | undefined {
  const lead = simulation.lead(id);
  return lead && leadStanding(lemlist, lead).status;
}

describe('an act', () => {
  test('reports each lead, with its new snapshot, the refusal, or that it is not there', async () => {
    const opened = openBackend();
    const id = pausable(opened);
    const { status, body } = await opened.post(
      '/leads/actions',
      { action: 'pause', selection: { ids: [id, 'nobody'] } },
      key('w1'),
    );
    expect(status).toBe(200);
    expect(body).toMatchObject({
      totals: { done: 1, failed: 1, notAttempted: 0 },
      outcomes: [
        { id, result: 'done', lead: { id, journal: { 'lead.paused': { causedBy: 'w1' } } } },
        { id: 'nobody', result: 'failed', error: { kind: 'not-found' } },
      ],
      undo: { token: expect.any(String) },
    });
    expect(statusOf(opened, id)).toBe('paused');
  });

  test('that the model does not allow is refused with the reason', async () => {
    const opened = openBackend();
    const id = pausable(opened);
    const { status, body } = await opened.post(
      '/leads/actions',
      { action: 'resume', selection: { ids: [id] } },
      key('w1'),
    );
    expect(status).toBe(200);
    expect(body).toMatchObject({
      totals: { done: 0, refused: { 'not-offered': 1 } },
      outcomes: [{ id, result: 'refused', refusal: { reason: 'not-offered', action: 'resume' } }],
    });
  });

  test('asked twice under one key has one effect and one answer', async () => {
    const opened = openBackend();
    const wish = { action: 'pause', selection: { ids: [pausable(opened)] } };
    const first = await opened.post('/leads/actions', wish, key('w1'));
    const length = opened.simulation.log.length;
    expect((await opened.post('/leads/actions', wish, key('w1'))).body).toEqual(first.body);
    expect(opened.simulation.log).toHaveLength(length);
  });

  test('under a key of another wish is refused', async () => {
    const opened = openBackend();
    const ids = [pausable(opened)];
    await opened.post('/leads/actions', { action: 'pause', selection: { ids } }, key('w1'));
    const { status, body } = await opened.post(
      '/leads/actions',
      { action: 'skip', selection: { ids } },
      key('w1'),
    );
    expect(status).toBe(409);
    expect(body).toMatchObject({ kind: 'conflict', detail: expect.stringContaining('Idempotency-Key') });
  });

  test('as a dry run changes nothing', async () => {
    const opened = openBackend();
    const before = opened.simulation.fingerprint();
    const wish = { action: 'pause', selection: { ids: [pausable(opened)] }, dryRun: true };
    expect((await opened.post('/leads/actions', wish, key('w1'))).body).toMatchObject({
      totals: { done: 1 },
    });
    expect(opened.simulation.fingerprint()).toBe(before);
  });

  test('as a dry run takes no key: what it tells of may come under the same, before and after', async () => {
    const opened = openBackend();
    const wish = { action: 'pause', selection: { ids: [pausable(opened)] } };
    const dry = () => opened.post('/leads/actions', { ...wish, dryRun: true }, key('w1'));
    await dry();
    const { status, body } = await opened.post('/leads/actions', wish, key('w1'));
    expect(status).toBe(200);
    expect(body).toMatchObject({ totals: { done: 1 }, undo: {} });
    expect((await dry()).body).toMatchObject({ totals: { done: 0, refused: { 'not-offered': 1 } } });
    expect((await opened.post('/leads/actions', wish, key('w1'))).body).toEqual(body);
  });

  test('on all that match but some leaves nobody out', async () => {
    const opened = openBackend();
    const { simulation } = opened;
    const query = { status: ['sent'] };
    const { leads, total } = simulation.leads(query);
    const except = [leads[0]?.id];
    const selection = { query, except, count: total };
    const { body } = await opened.post('/leads/actions', { action: 'pause', selection }, key('w1'));
    expect(total).toBeGreaterThan(3);
    expect(body).toMatchObject({ totals: { done: total - 1, failed: 0, notAttempted: 0 } });
    expect(simulation.leads(query).leads.map(({ id }) => id)).toEqual(except);
  });

  test('on more than the person saw is stale, and touches nobody', async () => {
    const opened = openBackend();
    const { simulation } = opened;
    const query = { status: ['sent'] };
    const { total } = simulation.leads(query);
    const before = simulation.fingerprint();
    const selection = { query, except: [], count: total - 2 };
    const { body } = await opened.post('/leads/actions', { action: 'pause', selection }, key('w1'));
    expect(body).toMatchObject({ totals: { done: 0, refused: { stale: total - 2 } } });
    expect(simulation.fingerprint()).toBe(before);
  });

  test.each([
    ['no key', { action: 'pause', selection: { ids: ['a'] } }, {}, 'Idempotency-Key'],
    ['no body', '', key('w'), 'JSON'],
    ['a body that is no JSON', '{"action": "pau', key('w'), 'JSON'],
    ['a body that is no object', '[]', key('w'), 'object'],
    ['no action', { selection: { ids: ['a'] } }, key('w'), 'action'],
    ['no selection', { action: 'pause' }, key('w'), 'selection'],
    ['ids that are no list', { action: 'pause', selection: { ids: 'a' } }, key('w'), 'selection.ids'],
    ['an empty id', { action: 'pause', selection: { ids: [''] } }, key('w'), 'selection.ids.0'],
    [
      'a clause that nobody knows',
      { action: 'pause', selection: { query: { statuss: ['replied'] }, count: 5 } },
      key('w'),
      'statuss',
    ],
    [
      'a query without the count that was seen',
      { action: 'pause', selection: { query: {} } },
      key('w'),
      'selection.count',
    ],
  ])('with %s is refused, and changes nothing', async (_title, body, headers, named) => {
    const { post, simulation } = openBackend();
    const before = simulation.fingerprint();
    const answer = await post('/leads/actions', body, headers);
    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({ kind: 'invalid', detail: expect.stringContaining(named) });
    expect(simulation.fingerprint()).toBe(before);
  });
});

describe('undo', () => {
  test('gives a lead its former facts back, as a newer snapshot', async () => {
    const opened = openBackend();
    const id = pausable(opened);
    const wish = { action: 'pause', selection: { ids: [id] } };
    const { body } = await opened.post('/leads/actions', wish, key('w1'));
    const { undo } = body as { undo: { token: string } };
    const answer = await opened.post(`/undo/${undo.token}`, {});
    expect(answer.body).toMatchObject({ totals: { done: 1 }, outcomes: [{ id, result: 'done' }] });
    expect(statusOf(opened, id)).toBe('sent');
  });

  test('of what was never done is not found', async () => {
    const { status, body } = await openBackend().post('/undo/never', {});
    expect(status).toBe(404);
    expect(body).toMatchObject({ kind: 'not-found' });
  });
});
