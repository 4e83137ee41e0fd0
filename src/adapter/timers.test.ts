import { expect, it, vi } from 'vitest';
import { systemTimers } from './timers.js';

const day = 86_400_000;

it.each([
  ['a month', 30 * day],
  ['for ever', Number.POSITIVE_INFINITY],
])('the timers of the machine, asked to wait %s, do not run at once', async (_words, milliseconds) => {
  const run = vi.fn<() => void>();
  const cancel = systemTimers.after(milliseconds, run);
  await new Promise((resolve) => void setTimeout(resolve, 30));
  cancel();
  expect(run).not.toHaveBeenCalled();
});
