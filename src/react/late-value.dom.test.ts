import { act, renderHook } from '@testing-library/react';
import { useSyncExternalStore } from 'react';
import { expect, test, vi } from 'vitest';
import { LateValue } from './late-value.js';

const value = { there: true };

test('what failed while offline is loaded as soon as the browser is online again, without a press', async () => {
  const load = vi.fn<() => Promise<typeof value>>();
  load.mockRejectedValueOnce(new Error('offline')).mockResolvedValueOnce(value);
  const part = new LateValue(load);
  const { result, unmount } = renderHook(() =>
    useSyncExternalStore(part.subscribe, part.get, part.getOnServer),
  );
  await expect.poll(() => result.current).toBe('failed');
  act(() => void dispatchEvent(new Event('online')));
  await expect.poll(() => result.current).toBe(value);
  act(() => void dispatchEvent(new Event('online')));
  expect(load).toHaveBeenCalledTimes(2);
  unmount();
});

test('what failed is not asked for again once nobody looks at it any more', async () => {
  const load = vi.fn<() => Promise<typeof value>>().mockRejectedValue(new Error('offline'));
  const part = new LateValue(load);
  const stop = part.subscribe(() => undefined);
  await expect.poll(() => part.get()).toBe('failed');
  stop();
  dispatchEvent(new Event('online'));
  expect(load).toHaveBeenCalledTimes(1);
});
