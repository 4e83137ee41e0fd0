/** A badge where a browser lays it out. */
import { afterEach, expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { lemlist } from '../../models/lemlist.js';
import { StatusBadge } from './status-badge.js';

afterEach(() => {
  document.documentElement.removeAttribute('style');
});

test('whoever makes the letters twice as large cuts nothing off', async () => {
  document.documentElement.style.setProperty('--ll-font-size', '26px');
  document.documentElement.style.setProperty('--ll-line-height', '40px');
  const { container } = await render(<StatusBadge model={lemlist} status="replied" />);
  const text = container.querySelector('.ll-badge-text');
  expect(text?.getBoundingClientRect().height).toBe(40);
});
