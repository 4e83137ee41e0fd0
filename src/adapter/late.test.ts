import { describe, expect, it, vi } from 'vitest';
import { fakeTimers, settle } from '../../test/support/fake-timers.js';
import { ear } from '../../test/support/heard.js';
import type { LeadAdapter } from './adapter.js';
import { late, lateSubscribe } from './late.js';

const cut = new TypeError('Failed to fetch dynamically imported module');

describe('what is loaded late', () => {
  it('is loaded once, when it is first needed', async () => {
    const load = vi.fn<() => Promise<string>>().mockResolvedValue('code');
    const get = late(load);
    expect(load).not.toHaveBeenCalled();
    expect(await Promise.all([get(), get()])).toEqual(['code', 'code']);
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('fails in the words of the kit, and is tried again when it is next needed', async () => {
    const load = vi.fn<() => Promise<string>>().mockRejectedValueOnce(cut).mockResolvedValue('code');
    const get = late(load);
    await expect(get()).rejects.toMatchObject({ kind: 'unavailable', retryable: true, cause: cut });
    expect(await get()).toBe('code');
  });
});

describe('a live connection that is loaded late', () => {
  const subscribe = vi.fn<NonNullable<LeadAdapter['subscribe']>>();

  it('opens as soon as it is loaded, and closes', async () => {
    const close = vi.fn<() => void>();
    subscribe.mockReset().mockReturnValue(close);
    const listener = ear();
    const stop = lateSubscribe(() => Promise.resolve(subscribe), fakeTimers())({ campaign: 'c' }, listener);
    await settle();
    expect(subscribe).toHaveBeenCalledExactlyOnceWith({ campaign: 'c' }, listener);
    stop();
    expect(close).toHaveBeenCalledTimes(1);
  });

  it('is not opened for one who left before it was loaded', async () => {
    subscribe.mockReset();
    lateSubscribe(() => Promise.resolve(subscribe), fakeTimers())({}, ear())();
    await settle();
    expect(subscribe).not.toHaveBeenCalled();
  });

  it('tells at once that it is on its way; is offline while it cannot be loaded, and comes by itself when it can', async () => {
    subscribe.mockReset().mockReturnValue(() => undefined);
    const timers = fakeTimers();
    const listener = ear();
    const load = vi.fn<() => Promise<typeof subscribe>>().mockRejectedValueOnce(cut);
    load.mockResolvedValue(subscribe);
    lateSubscribe(load, timers)({}, listener);
    await settle();
    expect(listener.heard).toEqual(['connecting', 'offline']);
    await timers.advance(5000);
    expect(subscribe).toHaveBeenCalledTimes(1);
  });
});
