import { afterEach, expect, test, vi } from 'vitest';
import { decisions, withDecisions } from './decisions.js';

const unheard = vi.fn<(reason: unknown) => void>();
afterEach(() => void process.off('unhandledRejection', unheard));

test('a part that cannot be loaded is told to who waits for it, and to nobody else', async () => {
  process.on('unhandledRejection', unheard);
  vi.spyOn(decisions, 'load').mockImplementation(async () => {
    await new Promise((resolve) => setTimeout(resolve, 10));
    return import('./acting.js');
  });
  await expect(withDecisions(Promise.reject(new Error('cut')))).rejects.toThrow('cut');
  expect(unheard).not.toHaveBeenCalled();
});
