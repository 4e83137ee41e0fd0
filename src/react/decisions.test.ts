import { afterEach, expect, test, vi } from 'vitest';
import { withDecisions } from './decisions.js';

vi.mock('../core/decision.js', async () => {
  await new Promise((resolve) => setTimeout(resolve, 10));
  return {};
});

const unheard = vi.fn<(reason: unknown) => void>();
afterEach(() => void process.off('unhandledRejection', unheard));

test('a part that cannot be loaded is told to who waits for it, and to nobody else', async () => {
  process.on('unhandledRejection', unheard);
  await expect(withDecisions(Promise.reject(new Error('cut')))).rejects.toThrow('cut');
  expect(unheard).not.toHaveBeenCalled();
});
