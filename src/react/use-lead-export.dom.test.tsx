import { act, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { leadOf } from '../../test/support/facts.js';
import { handAdapter } from '../../test/support/hand-adapter.js';
import type { HandAdapter } from '../../test/support/hand-adapter.js';
import { inView } from '../../test/support/in-view.js';
import { AdapterError } from '../adapter/index.js';
import type { Lead } from '../core/index.js';
import { leadName, useLeadExport } from './index.js';
import type { ExportColumn } from './index.js';

const columns: readonly ExportColumn[] = [{ label: 'Name', value: ({ lead }) => leadName(lead) }];
const people = (count: number, from = 0): Lead[] =>
  Array.from({ length: count }, (_, index) =>
    leadOf(['lead.added'], { id: `lead-${from + index}`, name: `=Ada ${from + index}` }),
  );

let hand: HandAdapter;
beforeEach(() => {
  hand = handAdapter();
});

const answer = (leads: Lead[], total: number) => act(async () => hand.lists.at(-1)?.answer({ leads, total }));

describe('useLeadExport', () => {
  test('writes the view’s query as a file, and tells how far it is', async () => {
    const { result } = inView(hand.adapter, useLeadExport, { defaultQuery: { search: 'ada' } });
    let file: Promise<Blob | undefined> = Promise.resolve(undefined);
    act(() => {
      file = result.current.start(columns);
    });
    expect(result.current.state).toBe('running');
    await waitFor(() =>
      expect(hand.lists.at(-1)?.request).toMatchObject({ query: { search: 'ada' }, offset: 0 }),
    );
    await answer(people(200), 201);
    await waitFor(() => expect(result.current).toMatchObject({ count: 200, total: 201 }));
    await answer(people(1, 200), 201);
    await waitFor(() => expect(result.current).toMatchObject({ state: 'done', count: 201 }));
    const text = await (await file)?.text();
    expect(text?.split('\r\n').slice(0, 2)).toEqual(['Name', "'=Ada 0"]);
  });

  test('writes into a sink as rows come', async () => {
    const written: string[] = [];
    const sink = new WritableStream<string>({ write: (text) => void written.push(text) });
    const { result } = inView(hand.adapter, useLeadExport);
    act(() => void result.current.start(columns, sink));
    await waitFor(() => expect(hand.lists.length).toBeGreaterThan(0));
    await answer(people(200), 400);
    await waitFor(() => expect(written).toHaveLength(1));
    await answer(people(200, 200), 400);
    await waitFor(() => expect(result.current.state).toBe('done'));
    expect(written.join('').split('\r\n')).toHaveLength(402);
  });

  test('says why it failed; a sink is given up', async () => {
    let given: unknown;
    const sink = new WritableStream<string>({ abort: (reason) => void (given = reason) });
    const { result } = inView(hand.adapter, useLeadExport);
    act(() => void result.current.start(columns, sink));
    await waitFor(() => expect(hand.lists.length).toBeGreaterThan(0));
    await act(async () => hand.lists.at(-1)?.fail(new AdapterError('forbidden', 'No.')));
    await waitFor(() =>
      expect(result.current).toMatchObject({ state: 'failed', error: { kind: 'forbidden' } }),
    );
    expect(given).toMatchObject({ kind: 'forbidden' });
  });

  test('ends when it is canceled', async () => {
    const { result } = inView(hand.adapter, useLeadExport);
    act(() => void result.current.start(columns));
    await waitFor(() => expect(hand.lists.length).toBeGreaterThan(0));
    act(() => result.current.cancel());
    await answer(people(200), 10_000);
    await waitFor(() => expect(result.current.state).toBe('canceled'));
    expect(hand.lists).toHaveLength(1);
  });
});
