import { act, renderHook, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { useUrlQuery } from './index.js';

const go = (url: string) => window.history.replaceState(null, '', url);

beforeEach(() => go('/leads?tab=1#top'));

describe('useUrlQuery', () => {
  test('reads the query of the address', () => {
    go('/leads?tab=1&status=opened,clicked&notReached=replied');
    const { result } = renderHook(() => useUrlQuery());
    expect(result.current.query).toEqual({ status: ['opened', 'clicked'], notReached: ['replied'] });
  });

  test('is the same query until it changes', () => {
    go('/leads?status=opened');
    const { result, rerender } = renderHook(() => useUrlQuery());
    const before = result.current.query;
    rerender();
    expect(result.current.query).toBe(before);
  });

  test('writes it, and leaves everything else of the address alone', () => {
    const { result } = renderHook(() => useUrlQuery());
    act(() => result.current.onQueryChange({ status: ['held'] }, { reason: 'status-filter' }));
    expect(window.location.search + window.location.hash).toBe('?tab=1&status=held#top');
    expect(result.current.query).toEqual({ status: ['held'] });
    act(() => result.current.onQueryChange({}, { reason: 'clear' }));
    expect(window.location.search).toBe('?tab=1');
  });

  test('goes back; a search that is typed fills no history', async () => {
    const { result } = renderHook(() => useUrlQuery());
    act(() => result.current.onQueryChange({ status: ['held'] }, { reason: 'status-filter' }));
    const length = window.history.length;
    act(() => result.current.onQueryChange({ status: ['held'], search: 'a' }, { reason: 'search' }));
    act(() => result.current.onQueryChange({ status: ['held'], search: 'ad' }, { reason: 'search' }));
    expect(window.history.length).toBe(length);
    act(() => window.history.back());
    await waitFor(() => expect(result.current.query).toEqual({}));
  });

  test('keeps two lists of a page apart by a prefix', () => {
    const { result } = renderHook(() => ({ one: useUrlQuery(), two: useUrlQuery({ prefix: 'b.' }) }));
    act(() => result.current.two.onQueryChange({ search: 'ada' }, { reason: 'search' }));
    act(() => result.current.one.onQueryChange({ search: 'bo' }, { reason: 'search' }));
    expect(result.current.one.query).toEqual({ search: 'bo' });
    expect(result.current.two.query).toEqual({ search: 'ada' });
  });
});
