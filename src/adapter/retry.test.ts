import { describe, expect, it } from 'vitest';
import { failureOf } from '../../test/support/failure-of.js';
import { fakeTimers } from '../../test/support/fake-timers.js';
import { AdapterError } from './adapter-error.js';
import type { AdapterErrorKind } from './adapter-error.js';
import { retry } from './retry.js';

/** Fails by these errors one after the other, then succeeds. */
function failing(...errors: readonly Error[]) {
  const left = [...errors];
  const run = async () => {
    run.calls += 1;
    const error = left.shift();
    if (error) throw error;
    return 'done';
  };
  run.calls = 0;
  return run;
}

const busy = (retryAfter?: number) => new AdapterError('unavailable', 'Busy.', { retryAfter });

describe('retry', () => {
  it('succeeds after failures that pass, waiting a random part of a span that doubles', async () => {
    const timers = fakeTimers({ random: 0.5 });
    const run = failing(busy(), busy());
    const call = retry(run, { timers });
    await timers.advance(10_000);
    expect(await call).toBe('done');
    expect(timers.waits).toEqual([250, 500]);
  });

  it('waits at least as long as it is asked to', async () => {
    const timers = fakeTimers({ random: 0 });
    const call = retry(failing(busy(4000)), { timers });
    await timers.advance(4000);
    expect(await call).toBe('done');
    expect(timers.waits).toEqual([4000]);
  });

  it('gives up after so many tries, with the last failure', async () => {
    const timers = fakeTimers();
    const run = failing(busy(), busy(), new AdapterError('timeout', 'Late.'));
    const failure = failureOf(retry(run, { timers, attempts: 3 }));
    await timers.advance(10_000);
    expect(await failure).toMatchObject({ kind: 'timeout' });
    expect(run.calls).toBe(3);
  });

  it.each<AdapterErrorKind>([
    'unauthorized',
    'forbidden',
    'not-found',
    'conflict',
    'invalid',
    'suppressed',
    'malformed',
    'aborted',
  ])('does not try again what is %s', async (kind) => {
    const run = failing(new AdapterError(kind, 'No.'));
    await expect(retry(run, { timers: fakeTimers() })).rejects.toMatchObject({ kind });
    expect(run.calls).toBe(1);
  });

  it('never tries again what is suppressed, even where the error says so', async () => {
    const run = failing(new AdapterError('suppressed', 'No.', { retryable: true }));
    await expect(retry(run, { timers: fakeTimers() })).rejects.toMatchObject({ kind: 'suppressed' });
    expect(run.calls).toBe(1);
  });

  it('does not wait for longer than it has patience', async () => {
    const run = failing(busy(3_600_000));
    await expect(retry(run, { timers: fakeTimers() })).rejects.toMatchObject({ retryAfter: 3_600_000 });
  });

  it('stops at once when it is ended while waiting', async () => {
    const timers = fakeTimers();
    const ending = new AbortController();
    const run = failing(busy(5000));
    const failure = failureOf(retry(run, { timers, signal: ending.signal }));
    await timers.advance(100);
    ending.abort();
    expect(await failure).toMatchObject({ kind: 'aborted' });
    expect(run.calls).toBe(1);
  });

  it('tells any other failure as unknown', async () => {
    await expect(retry(failing(new RangeError('Odd.')))).rejects.toMatchObject({
      kind: 'unknown',
      message: 'Odd.',
    });
  });
});
