import { act, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { handAdapter, settled } from '../../test/support/hand-adapter.js';
import type { HandAdapter } from '../../test/support/hand-adapter.js';
import { inView } from '../../test/support/in-view.js';
import { AdapterError } from '../adapter/index.js';
import type { AddReport, LeadAdapter } from '../adapter/index.js';
import { useLeadImport } from './index.js';

interface Adding {
  readonly count: number;
  readonly answer: (report: AddReport) => Promise<void>;
  readonly fail: (error: Error) => Promise<void>;
}

const fileOf = (...names: string[]): File =>
  new File([`Email,Note\n${names.map((name) => `${name}@example.com,${name}`).join('\n')}`], 'people.csv');
const added = (count: number): AddReport => ({
  outcomes: Array.from({ length: count }, (_, row) => ({ row, result: 'added', id: `lead-${row}` })),
});

let hand: HandAdapter;
let adding: Adding[];
let adapter: LeadAdapter;
beforeEach(() => {
  hand = handAdapter();
  adding = [];
  adapter = {
    ...hand.adapter,
    addLeads: ({ length: count }) =>
      new Promise((resolve, reject) => {
        adding.push({
          count,
          answer: (report) => act(() => settled(() => resolve(report))),
          fail: (error) => act(() => settled(() => reject(error))),
        });
      }),
  };
});

async function ready(file: File) {
  const view = inView(adapter, useLeadImport);
  act(() => view.result.current.read(file));
  await waitFor(() => expect(view.result.current.state).toBe('ready'));
  return view;
}

describe('useLeadImport', () => {
  test('adds nobody twice and tells of the file that was added, whatever is pressed meanwhile', async () => {
    const { result } = await ready(fileOf('ada', 'bob'));
    act(() => result.current.add());
    await waitFor(() => expect(adding).toHaveLength(1));
    act(() => result.current.map('Note', 'company'));
    act(() => result.current.read(fileOf('eve')));
    act(() => result.current.add());
    act(() => result.current.reset());
    await act(() => settled());
    expect(result.current).toMatchObject({ state: 'adding', contacts: { leads: { length: 2 } } });
    expect(adding).toHaveLength(1);
    await adding[0]?.answer(added(2));
    await waitFor(() => expect(result.current.state).toBe('done'));
    expect(result.current.rows?.map(({ cells: [, note] }) => note)).toEqual(['ada', 'bob']);
    act(() => result.current.reset());
    expect(result.current.state).toBe('idle');
  });

  test('shows the file that was chosen last, also where one before it is read for longer', async () => {
    const slow = fileOf('ada');
    let read = (_bytes: ArrayBuffer): void => undefined;
    slow.arrayBuffer = () => new Promise((resolve) => (read = resolve));
    const { result } = inView(adapter, useLeadImport);
    act(() => result.current.read(slow));
    act(() => result.current.read(fileOf('bob', 'eve')));
    await waitFor(() => expect(result.current.contacts?.leads).toHaveLength(2));
    await act(() => settled(() => read(new TextEncoder().encode('Email\nada@example.com').buffer)));
    expect(result.current.contacts?.leads).toHaveLength(2);
  });

  test('that fails in the middle tells who was added before, and who was not attempted', async () => {
    const names = Array.from({ length: 450 }, (_, index) => `lead${index}`);
    const { result } = await ready(fileOf(...names));
    act(() => result.current.add());
    await waitFor(() => expect(adding).toHaveLength(1));
    await adding[0]?.answer(added(200));
    await waitFor(() => expect(adding).toHaveLength(2));
    await adding[1]?.fail(new AdapterError('timeout', 'Late.'));
    await waitFor(() => expect(result.current.state).toBe('failed'));
    const count = (wanted: string) => result.current.rows?.filter(({ result: one }) => one === wanted).length;
    expect([count('added'), count('not-attempted')]).toEqual([200, 250]);
    expect(result.current.error).toMatchObject({ kind: 'timeout' });
    expect(adding).toHaveLength(2);
  });

  test('that fails at once can be tried again', async () => {
    const { result } = await ready(fileOf('ada'));
    act(() => result.current.add());
    await waitFor(() => expect(adding).toHaveLength(1));
    await adding[0]?.fail(new AdapterError('unavailable', 'Later.'));
    await waitFor(() => expect(result.current).toMatchObject({ state: 'failed', contacts: {} }));
    expect(result.current.rows).toBeUndefined();
    act(() => result.current.add());
    await waitFor(() => expect(adding).toHaveLength(2));
    await adding[1]?.answer(added(1));
    await waitFor(() => expect(result.current.state).toBe('done'));
  });

  test('goes on to the end when its panel is gone, and what it added is read', async () => {
    const { result, unmount } = await ready(fileOf('ada'));
    act(() => result.current.add());
    await waitFor(() => expect(adding).toHaveLength(1));
    unmount();
    await adding[0]?.answer(added(1));
    expect(adding).toHaveLength(1);
  });
});
