/** The README's quick start, as it stands there, in a real browser. */
import { expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { Leads } from '../../examples/quick-start.js';

test('shows leads that move', async () => {
  const screen = await render(<Leads />);
  await expect.element(screen.getByRole('grid', { name: 'Leads' })).toBeVisible();
  const badges = () =>
    [...screen.container.querySelectorAll('[role=row] [data-part=badge]')].map((badge) => badge.textContent);
  await expect.poll(() => badges().length).toBeGreaterThan(5);
  const before = badges().join();
  await expect.poll(() => badges().join(), { timeout: 20_000 }).not.toBe(before);
});
