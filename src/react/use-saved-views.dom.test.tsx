import { act, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { handAdapter } from '../../test/support/hand-adapter.js';
import { inView } from '../../test/support/in-view.js';
import { useLeadView, useSavedViews } from './index.js';
import type { SavedView, UseSavedViewsOptions } from './index.js';

const key = 'leadlight:views:hand';
const { adapter } = handAdapter();
const open = (options: UseSavedViewsOptions = {}) =>
  inView(adapter, () => ({ saved: useSavedViews(options), view: useLeadView() }), {
    defaultQuery: { reached: ['answered'] },
  });

beforeEach(() => localStorage.clear());

describe('useSavedViews', () => {
  test('keeps the present query under a name, in the browser', async () => {
    const { result, unmount } = open();
    act(() => void result.current.saved.save('Answered'));
    await waitFor(() => expect(result.current.saved.views.map(({ name }) => name)).toEqual(['Answered']));
    expect(result.current.saved.active?.name).toBe('Answered');
    unmount();
    const again = open();
    await waitFor(() =>
      expect(again.result.current.saved.views).toMatchObject([
        { name: 'Answered', query: { reached: ['answered'] } },
      ]),
    );
  });

  test('asks for what a view asks for', async () => {
    const { result } = open();
    act(() => result.current.saved.apply({ query: { status: ['held'] } }));
    expect(result.current.view.query).toEqual({ status: ['held'] });
  });

  test('gives way, is renamed and removed', async () => {
    const { result } = open();
    act(() => void result.current.saved.save('One'));
    await waitFor(() => expect(result.current.saved.views).toHaveLength(1));
    act(() => void result.current.saved.save('One'));
    await waitFor(() => expect(result.current.saved.views).toHaveLength(1));
    const [first] = result.current.saved.views;
    act(() => result.current.saved.rename(first?.id ?? '', 'Two'));
    await waitFor(() => expect(result.current.saved.views[0]?.name).toBe('Two'));
    act(() => result.current.saved.remove(first?.id ?? ''));
    await waitFor(() => expect(result.current.saved.views).toEqual([]));
    expect(localStorage.getItem(key)).toBe('[]');
  });

  test('hears of another window', async () => {
    const { result } = open();
    await waitFor(() => expect(result.current.saved.views).toEqual([]));
    localStorage.setItem(key, JSON.stringify([{ id: '1', name: 'Far', query: 'status=held' }]));
    act(() => void window.dispatchEvent(new StorageEvent('storage', { key })));
    await waitFor(() => expect(result.current.saved.views[0]?.query).toEqual({ status: ['held'] }));
  });

  test.each([
    ['no JSON', '{'],
    ['no list', '{"a":1}'],
    ['null', 'null'],
    ['what is no view', '[null, 1, {"id":1}, {"id":"x","name":"y"}]'],
  ])('reads %s as none', async (_what, kept) => {
    localStorage.setItem(key, kept);
    const { result } = open();
    await waitFor(() => expect(result.current.saved.views).toEqual([]));
  });

  test('takes nothing but clauses out of what was kept', async () => {
    const query = '__proto__=x&constructor=y&status=held';
    localStorage.setItem(key, JSON.stringify([{ id: '1', name: 'Odd', query }]));
    const { result } = open();
    await waitFor(() => expect(result.current.saved.views[0]?.query).toEqual({ status: ['held'] }));
  });

  test('are there until the page is left where the browser keeps nothing', async () => {
    const storage = {
      getItem: () => null,
      setItem: () => {
        throw new Error('full');
      },
    };
    const { result } = open({ storage });
    act(() => void result.current.saved.save('One'));
    await waitFor(() => expect(result.current.saved.views).toHaveLength(1));
  });

  test('are the host’s where it keeps them', () => {
    const views: SavedView[] = [{ id: '1', name: 'Mine', query: {} }];
    const onViewsChange = vi.fn<NonNullable<UseSavedViewsOptions['onViewsChange']>>();
    const { result } = open({ views, onViewsChange });
    act(() => void result.current.saved.save('More'));
    expect(result.current.saved.views).toBe(views);
    expect(onViewsChange.mock.calls[0]?.[0].map(({ name }) => name)).toEqual(['Mine', 'More']);
    expect(localStorage.getItem(key)).toBeNull();
  });
});
