import { describe, expect, it } from 'vitest';
import { AdapterError } from './adapter-error.js';
import type { AdapterDefinition } from './adapter-definition.js';
import { createAdapter } from './create-adapter.js';

interface Row {
  readonly id: string;
  readonly status: string;
}

function adapterWith(
  pause: (ids: readonly string[], call: unknown) => unknown,
  more: Partial<AdapterDefinition<Row>> = {},
) {
  return createAdapter<Row>({ id: 'crm', list: () => [], lead: (row) => row, actions: { pause }, ...more });
}

const request = { action: 'pause', selection: { ids: ['a', 'b', 'c'] }, idempotencyKey: 'k1' };
const done = (id: string) => ({ id, result: 'done' });
const failed = (id: string, message: string, kind = 'unknown') => ({
  id,
  result: 'failed',
  error: { kind, message, retryable: false },
});
const notAttempted = (id: string) => ({ id, result: 'not-attempted' });

describe('an action', () => {
  it('is given the ids, the values and the key', async () => {
    const given: unknown[] = [];
    const adapter = adapterWith((ids, call) => void given.push(ids, call));
    await adapter.act?.({ ...request, params: { until: '2026-03-09' } });
    expect(given).toMatchObject([
      ['a', 'b', 'c'],
      { params: { until: '2026-03-09' }, idempotencyKey: 'k1', signal: { aborted: false } },
    ]);
  });

  it.each<[string, unknown, readonly object[]]>([
    ['nothing', undefined, [done('a'), done('b'), done('c')]],
    ['something else', { ok: true }, [done('a'), done('b'), done('c')]],
    ['an empty object', {}, [done('a'), done('b'), done('c')]],
    ['the ids done', ['a', 'c'], [done('a'), notAttempted('b'), done('c')]],
    ['none done', [], [notAttempted('a'), notAttempted('b'), notAttempted('c')]],
    [
      'done and failed',
      { done: ['a'], failed: [{ id: 'b', error: 'Busy.' }] },
      [done('a'), failed('b', 'Busy.'), notAttempted('c')],
    ],
    ['failed alone', { failed: { b: 'Busy.' } }, [done('a'), failed('b', 'Busy.'), done('c')]],
    [
      'failed ids',
      { done: [], failed: ['a', 'b', 'c'] },
      ['a', 'b', 'c'].map((id) => failed(id, 'The backend failed without saying why.')),
    ],
    ['errors by id', { b: 'Busy.', c: null }, [done('a'), failed('b', 'Busy.'), done('c')]],
    [
      'an error with a kind',
      { a: { kind: 'suppressed', message: 'Opted out.' } },
      [failed('a', 'Opted out.', 'suppressed'), done('b'), done('c')],
    ],
    [
      'an error with a status',
      { a: { status: 404, message: 'Gone.' } },
      [failed('a', 'Gone.', 'not-found'), done('b'), done('c')],
    ],
    [
      'outcomes',
      [
        { id: 'a', lead: { id: 'a', status: 'paused' } },
        { id: 'b', result: 'not-attempted' },
        { id: 'c', error: new AdapterError('forbidden', 'No.') },
        { id: 'x' },
      ],
      [
        { ...done('a'), lead: { id: 'a', status: 'paused' } },
        notAttempted('b'),
        failed('c', 'No.', 'forbidden'),
      ],
    ],
    [
      'a result that is none of ours',
      [{ id: 'a', result: 'skipped' }, { id: 'b', result: 'error', error: 'Busy.' }, { id: 'c' }],
      [
        failed('a', '"skipped" is no result of an outcome. Answer done, refused, failed or not-attempted.'),
        failed('b', 'Busy.'),
        done('c'),
      ],
    ],
  ])('that answers %s has an outcome for each lead', async (_title, answer, outcomes) => {
    const report = await adapterWith(() => answer).act?.(request);
    expect(report?.outcomes).toEqual(outcomes);
    const {
      done: ready,
      failed: broken,
      notAttempted: left,
    } = report?.totals ?? { done: 0, failed: 0, notAttempted: 0 };
    expect(ready + broken + left).toBe(3);
  });

  it('tells what was refused, in the sentence of the kit or its own', async () => {
    const answer = [
      { id: 'a', refusal: { reason: 'not-owner', message: '' } },
      { id: 'b', result: 'refused', refusal: { reason: 'do-not-contact', message: 'Opted out.' } },
      { id: 'c', result: 'refused' },
    ];
    const report = await adapterWith(() => answer).act?.(request);
    expect(report?.outcomes).toMatchObject([
      {
        result: 'refused',
        refusal: {
          reason: 'not-owner',
          message: 'Only the owner of the campaign may do this.',
          action: 'pause',
        },
      },
      { result: 'refused', refusal: { reason: 'do-not-contact', message: 'Opted out.' } },
      { result: 'refused', refusal: { reason: 'not-offered' } },
    ]);
    expect(report?.totals).toEqual({
      done: 0,
      failed: 0,
      notAttempted: 0,
      refused: { 'not-owner': 1, 'do-not-contact': 1, 'not-offered': 1 },
    });
  });

  it('that answers an error as a Response failed for all', async () => {
    const adapter = adapterWith(() =>
      Response.json({ detail: 'Opted out.', kind: 'suppressed' }, { status: 409 }),
    );
    await expect(adapter.act?.(request)).rejects.toMatchObject({ kind: 'suppressed', retryable: false });
  });

  it('that nobody wrote, for a query, or only to try is refused as invalid', async () => {
    const adapter = adapterWith(() => undefined);
    await expect(adapter.act?.({ ...request, action: 'constructor' })).rejects.toMatchObject({
      kind: 'invalid',
    });
    await expect(
      adapter.act?.({ ...request, selection: { query: {}, except: [], count: 9 } }),
    ).rejects.toMatchObject({ kind: 'invalid' });
    await expect(adapter.act?.({ ...request, dryRun: true })).rejects.toMatchObject({ kind: 'invalid' });
  });

  it('is asked for each lead once, whoever names one twice', async () => {
    const given: unknown[] = [];
    const adapter = adapterWith((ids) => void given.push(ids));
    const report = await adapter.act?.({ ...request, selection: { ids: ['a', 'b', 'a'] } });
    expect(given).toEqual([['a', 'b']]);
    expect(report?.outcomes).toEqual([done('a'), done('b')]);
    expect(report?.totals.done).toBe(2);
  });

  it('can be taken back until a time that is read as any other, and not at all without one', async () => {
    const problems: string[] = [];
    const onProblem = ({ path }: { path: string }) => void problems.push(path);
    const answer = (until: unknown) =>
      adapterWith(() => ({ undo: { token: 7, until } }), { onProblem }).act?.(request);
    expect((await answer(Date.parse('2026-03-02T10:00:00Z')))?.undo).toEqual({
      token: '7',
      until: '2026-03-02T10:00:00.000Z',
    });
    expect(await answer('soon')).toEqual(await adapterWith(() => undefined).act?.(request));
    expect(problems).toEqual(['undo.until']);
  });

  it('can be taken back for the leads it was for', async () => {
    const undone: string[] = [];
    const undo = { token: 't1', until: '2026-03-02T10:00:00.000Z' };
    const adapter = adapterWith(() => ({ undo }), { undo: (token) => void undone.push(token) });
    expect(await adapter.act?.(request)).toMatchObject({ undo, totals: { done: 3 } });
    expect(await adapter.undo?.('t1')).toMatchObject({ outcomes: [done('a'), done('b'), done('c')] });
    expect(undone).toEqual(['t1']);
  });
});
