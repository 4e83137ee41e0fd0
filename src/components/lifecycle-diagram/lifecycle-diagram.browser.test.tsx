/** The drawing in a real browser: laid out, walked through by keys, mirrored, and a list where room is short. */
import axe from 'axe-core';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { LifecycleDiagram } from '../../index.js';
import { lemlist } from '../../models/lemlist.js';

async function draw(width: number, dir: 'ltr' | 'rtl' = 'ltr') {
  await page.viewport(width, 800);
  const screen = await render(
    <div dir={dir}>
      <LifecycleDiagram model={lemlist} />
    </div>,
  );
  const { container } = screen;
  await expect.poll(() => container.querySelector('[data-laid-out]'), { timeout: 20_000 }).not.toBeNull();
  const boxOf = (id: string) => container.querySelector(`[data-node="${id}"]`)!.getBoundingClientRect();
  return { container, boxOf };
}

const focused = () => document.activeElement?.getAttribute('data-node');

test('places every status after the one it comes from, and none over another', async () => {
  const { container, boxOf } = await draw(1100);
  expect(boxOf('to-launch').right).toBeLessThan(boxOf('ready-to-send').left);
  expect(boxOf('sent').right).toBeLessThan(boxOf('opened').left);
  const boxes = [...container.querySelectorAll('[data-node]')].map((node) => node.getBoundingClientRect());
  const overlaps = boxes.filter((a, index) =>
    boxes
      .slice(index + 1)
      .some((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom),
  );
  expect(overlaps).toEqual([]);
});

test('runs the other way from right to left', async () => {
  const { boxOf } = await draw(1100, 'rtl');
  expect(boxOf('ready-to-send').right).toBeLessThan(boxOf('to-launch').left);
});

test('is walked through by arrow keys, as they point, with one tab stop', async () => {
  const { container } = await draw(1100);
  expect(container.querySelectorAll('[data-node][tabindex="0"]')).toHaveLength(1);
  await userEvent.keyboard('{Tab}');
  expect(focused()).toBe('to-launch');
  await userEvent.keyboard('{ArrowRight}');
  expect(['ready-to-send', 'skipped']).toContain(focused());
  await userEvent.keyboard('{ArrowDown}');
  expect(focused()).not.toBe('to-launch');
  await userEvent.keyboard('{ArrowLeft}');
  expect(focused()).toBe('to-launch');
  await userEvent.keyboard('{End}');
  expect(focused()).not.toBe('to-launch');
  await userEvent.keyboard('{Home}');
  expect(focused()).toBe('to-launch');
});

test('draws every way in and out of the status that Enter chooses', async () => {
  const { container } = await draw(1100);
  await userEvent.keyboard('{Tab}{Enter}');
  const kinds = [...container.querySelectorAll('[data-part=way]')].map((way) =>
    way.getAttribute('data-kind'),
  );
  expect(kinds.filter((kind) => kind === 'out').length).toBeGreaterThan(3);
  expect(container.querySelector('[aria-pressed=true]')?.getAttribute('data-node')).toBe('to-launch');
});

test('is an indented list where there is little room, and sticks out nowhere', async () => {
  const { boxOf } = await draw(320);
  expect(boxOf('ready-to-send').top).toBeGreaterThan(boxOf('to-launch').bottom);
  expect(boxOf('ready-to-send').left).toBeGreaterThan(boxOf('to-launch').left);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
});

test('passes axe, with its words open', async () => {
  const { container } = await draw(1100);
  await userEvent.click(container.querySelector('summary')!);
  const { violations } = await axe.run(container);
  expect(violations.map(({ id }) => id)).toEqual([]);
});
