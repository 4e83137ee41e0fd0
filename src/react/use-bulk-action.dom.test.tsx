import { act, render, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { leadOf } from '../../test/support/facts.js';
import { handAdapter } from '../../test/support/hand-adapter.js';
import type { HandAdapter } from '../../test/support/hand-adapter.js';
import { inView, tick } from '../../test/support/in-view.js';
import { sample } from '../../test/support/models.js';
import { AdapterError, reportOf } from '../adapter/index.js';
import type { Outcome } from '../adapter/index.js';
import { selectIds, selectMatching } from '../core/index.js';
import type { Report } from '../core/index.js';
import { LeadView, useBulkAction, useLeads, useLeadView } from './index.js';
import type { BulkAction, LeadViewProps } from './index.js';

const running = leadOf(['lead.added', 'lead.started'], { version: 2 });
const done = (id: string): Outcome => ({ id, result: 'done', lead: { ...running, id, version: 3 } });
const failed = (id: string): Outcome => ({
  id,
  result: 'failed',
  error: { kind: 'conflict', message: 'Busy.', retryable: false },
});

let hand: HandAdapter;
beforeEach(() => {
  hand = handAdapter({ undo: true });
});

const useAll = () => ({ bulk: useBulkAction(), view: useLeadView(), rows: useLeads() });

describe('useBulkAction', () => {
  test('offers what the models have and the backend can, each once', () => {
    hand = handAdapter({ actions: ['hold', 'remove'] });
    const { result } = inView(hand.adapter, useBulkAction);
    expect(result.current.offers.map(({ action, destructive }) => [action, destructive])).toEqual([
      ['hold', false],
      ['remove', true],
    ]);
    expect(result.current.state).toBe('idle');
  });

  test('keeps the failed chosen, and asks again for them alone', async () => {
    const onSelectionChange = vi.fn<NonNullable<LeadViewProps['onSelectionChange']>>();
    const { result } = inView(hand.adapter, useAll, {
      defaultSelection: selectIds(['a', 'b', 'c']),
      onSelectionChange,
    });
    act(() => result.current.bulk.prepare('hold'));
    await waitFor(() => expect(result.current.bulk.state).toBe('ready'));
    act(() => result.current.bulk.start());
    await waitFor(() => expect(hand.acts).toHaveLength(1));
    await act(async () => hand.acts[0]?.answer(reportOf([done('a'), failed('b'), done('c')])));
    expect(result.current.bulk).toMatchObject({ state: 'over', retryable: 1 });
    expect(result.current.view.selection).toEqual(selectIds(['b']));
    expect(onSelectionChange).toHaveBeenCalledExactlyOnceWith(selectIds(['b']), { reason: 'bulk-action' });
    act(() => result.current.bulk.retry());
    await waitFor(() => expect(hand.acts[1]?.request.selection).toEqual({ ids: ['b'] }));
    await act(async () => hand.acts[1]?.answer(reportOf([done('b')])));
    expect(result.current.bulk.report?.totals.done).toBe(3);
    expect(result.current.view.selection).toEqual(selectIds([]));
  });

  test('goes on when its view is gone, and tells the host what came of it', async () => {
    const onReport = vi.fn<(report: Report) => void>();
    const options = { defaultSelection: selectIds(['a', 'b']), settings: { onReport } };
    const { result, unmount } = inView(hand.adapter, useAll, options);
    act(() => result.current.bulk.prepare('hold'));
    await waitFor(() => expect(result.current.bulk.state).toBe('ready'));
    act(() => result.current.bulk.start());
    await waitFor(() => expect(hand.acts).toHaveLength(1));
    unmount();
    await act(async () => hand.acts[0]?.answer(reportOf([done('a'), failed('b')])));
    expect(onReport).toHaveBeenCalledExactlyOnceWith({
      code: 'bulk-unseen',
      message: expect.stringContaining(
        '"hold" on 2 leads came to its end when nobody showed it any more: 1 done, 0 refused, 1 failed, 0 not attempted.',
      ),
    });
  });

  test.each<[string, () => Promise<void> | undefined, string]>([
    [
      'what came of it',
      () => hand.undos[0]?.answer(reportOf([done('a')])),
      'was taken back when nobody showed it any more: 1 done, 0 refused, 0 failed, 0 not attempted.',
    ],
    [
      'that it could not be',
      () => hand.undos[0]?.fail(new AdapterError('unavailable', 'Down.')),
      'could not be taken back, when nobody showed it any more: Down.',
    ],
  ])('is taken back when its view is gone, and tells the host %s', async (_what, end, told) => {
    const onReport = vi.fn<(report: Report) => void>();
    const options = { defaultSelection: selectIds(['a']), settings: { onReport } };
    const { result, unmount } = inView(hand.adapter, useAll, options);
    act(() => result.current.bulk.prepare('hold'));
    await waitFor(() => expect(result.current.bulk.state).toBe('ready'));
    act(() => result.current.bulk.start());
    await waitFor(() => expect(hand.acts).toHaveLength(1));
    const undo = { token: 'u1', until: '2099-01-01T00:00:00.000Z' };
    await act(async () => hand.acts[0]?.answer(reportOf([done('a')], { undo })));
    act(() => result.current.bulk.takeBack());
    unmount();
    await act(async () => end());
    expect(onReport).toHaveBeenCalledExactlyOnceWith({
      code: 'bulk-unseen',
      message: expect.stringContaining(`"hold" on 1 lead ${told} Keep the view`),
    });
  });

  test('tells the host nothing of what is shown', async () => {
    const onReport = vi.fn<(report: Report) => void>();
    const options = { defaultSelection: selectIds(['a']), settings: { onReport } };
    const { result } = inView(hand.adapter, useAll, options);
    act(() => result.current.bulk.prepare('hold'));
    await waitFor(() => expect(result.current.bulk.state).toBe('ready'));
    act(() => result.current.bulk.start());
    await waitFor(() => expect(hand.acts).toHaveLength(1));
    await act(async () => hand.acts[0]?.answer(reportOf([failed('a')])));
    expect(result.current.bulk.state).toBe('over');
    expect(onReport).not.toHaveBeenCalled();
  });

  test('leaves alone whoever was chosen meanwhile', async () => {
    const { result } = inView(hand.adapter, useAll, { defaultSelection: selectIds(['a']) });
    act(() => result.current.bulk.prepare('hold'));
    act(() => result.current.bulk.start());
    await waitFor(() => expect(hand.acts).toHaveLength(1));
    act(() => result.current.view.setSelection(selectIds(['a', 'z'])));
    await act(async () => hand.acts[0]?.answer(reportOf([done('a')])));
    expect(result.current.view.selection).toEqual(selectIds(['z']));
  });

  test('of all matching, those that the report does not name keep everything chosen', async () => {
    const all = selectMatching({}, 10);
    const { result } = inView(hand.adapter, useAll, { defaultSelection: all });
    act(() => result.current.bulk.prepare('hold'));
    act(() => result.current.bulk.start());
    await waitFor(() => expect(hand.acts).toHaveLength(1));
    const totals = { done: 8, refused: {}, failed: 2, notAttempted: 0 };
    await act(async () => hand.acts[0]?.answer({ totals, outcomes: [failed('b')] }));
    expect(result.current.view.selection).toEqual(all);
  });

  test('tells a controlled host what would stay chosen, and goes on with what the host says', async () => {
    const selection = selectIds(['a']);
    const onSelectionChange = vi.fn<NonNullable<LeadViewProps['onSelectionChange']>>();
    const { result } = inView(hand.adapter, useAll, { selection, onSelectionChange });
    act(() => result.current.bulk.prepare('hold'));
    act(() => result.current.bulk.start());
    await waitFor(() => expect(hand.acts).toHaveLength(1));
    await act(async () => hand.acts[0]?.answer(reportOf([done('a')])));
    expect(result.current.view.selection).toBe(selection);
    expect(onSelectionChange).toHaveBeenLastCalledWith(selectIds([]), { reason: 'bulk-action' });
  });

  test('forgets what was prepared for others than are chosen now', async () => {
    const { result } = inView(hand.adapter, useAll, { defaultSelection: selectIds(['a', 'b']) });
    act(() => result.current.bulk.prepare('hold'));
    await waitFor(() => expect(result.current.bulk.state).toBe('ready'));
    act(() => result.current.view.setSelection(selectIds(['a'])));
    expect(result.current.bulk.state).toBe('idle');
  });

  test('is over for the selection also while nobody shows it, and is there for whoever shows it next', async () => {
    const onSelectionChange = vi.fn<NonNullable<LeadViewProps['onSelectionChange']>>();
    const defaultSelection = selectIds(['a', 'b']);
    const show = vi.fn<(bulk: BulkAction) => void>();
    const Bar = () => {
      show(useBulkAction());
      return null;
    };
    const shown = () => show.mock.lastCall?.[0];
    const view = (bars: ReactNode) => (
      <LeadView adapter={hand.adapter} models={sample} {...{ defaultSelection, onSelectionChange }}>
        {bars}
      </LeadView>
    );
    const { rerender } = render(view([<Bar key="one" />, <Bar key="other" />]));
    act(() => shown()?.prepare('hold'));
    act(() => shown()?.start());
    await waitFor(() => expect(hand.acts).toHaveLength(1));
    rerender(view(undefined));
    await act(async () => hand.acts[0]?.answer(reportOf([done('a'), failed('b')])));
    expect(onSelectionChange).toHaveBeenCalledExactlyOnceWith(selectIds(['b']), { reason: 'bulk-action' });
    rerender(view(<Bar />));
    expect(shown()).toMatchObject({ state: 'over', retryable: 1 });
  });

  test('says nothing to a view that is gone', async () => {
    const onSelectionChange = vi.fn<NonNullable<LeadViewProps['onSelectionChange']>>();
    const { result, unmount } = inView(hand.adapter, useAll, {
      defaultSelection: selectIds(['a']),
      onSelectionChange,
    });
    act(() => result.current.bulk.prepare('hold'));
    act(() => result.current.bulk.start());
    await waitFor(() => expect(hand.acts).toHaveLength(1));
    unmount();
    await hand.acts[0]?.answer(reportOf([done('a')]));
    await tick();
    expect(onSelectionChange).not.toHaveBeenCalled();
  });

  test('is taken back by the view’s clock, and not after its time', async () => {
    const now = vi.fn<() => string>(() => '2026-03-02T10:00:00.000Z');
    const { result } = inView(hand.adapter, useAll, {
      defaultSelection: selectIds(['a']),
      settings: { now },
    });
    act(() => result.current.bulk.prepare('hold'));
    act(() => result.current.bulk.start());
    await waitFor(() => expect(hand.acts).toHaveLength(1));
    const undo = { token: 'u1', until: '2026-03-02T10:00:10.000Z' };
    await act(async () => hand.acts[0]?.answer(reportOf([done('a')], { undo })));
    expect(result.current.bulk.undo).toEqual({ ok: true, until: undo.until });
    now.mockReturnValue('2026-03-02T10:00:11.000Z');
    act(() => result.current.bulk.takeBack());
    expect(result.current.bulk.undo).toEqual({ ok: false, reason: 'expired' });
    expect(hand.undos).toHaveLength(0);
  });

  test('goes on when its view is gone', async () => {
    const { result, unmount } = inView(hand.adapter, useAll, { defaultSelection: selectIds(['a', 'b']) });
    act(() => result.current.bulk.prepare('hold'));
    act(() => result.current.bulk.start());
    await waitFor(() => expect(hand.acts).toHaveLength(1));
    unmount();
    await hand.acts[0]?.answer(reportOf([done('a'), done('b')]));
    await tick();
    expect(hand.acts).toHaveLength(1);
  });
});
