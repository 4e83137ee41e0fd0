/** One gallery of each component in other looks than the stories' own, by axe and by measure. */
import axe from 'axe-core';
import { page } from 'vitest/browser';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { exampleJournal, present } from '../../src/core/index.js';
import { LeadlightProvider, SubstatusInfo } from '../../src/index.js';
import { ar } from '../../src/locales/index.js';
import { enginy } from '../../src/models/index.js';
import { products } from '../../stories/support/products.js';
import { Badges, galleries, lead } from './galleries.js';
import { plain, settings } from './settings.js';

const html = document.documentElement;

afterEach(plain);

/** Presses what opens a gallery, once it is there; `none` presses nothing. */
function press(opener: string): void {
  if (opener === 'none') return;
  const button = document.querySelector<HTMLElement>(`main ${opener}`);
  if (!button) throw new Error(`There is no ${opener} yet.`);
  button.click();
}

/** A panel that is still fading in has less contrast than it will have. */
async function settled(): Promise<void> {
  const ending = document
    .getAnimations()
    .filter(({ effect }) => effect?.getComputedTiming().iterations !== Infinity);
  await Promise.allSettled(ending.map(({ finished }) => finished));
}

describe.each(Object.keys(settings))('in %s', (name) => {
  test.each(Object.entries(galleries))(
    '%s has nothing that axe finds',
    async (_name, { tree, sign, opener = 'none' }) => {
      html.lang = 'en';
      await settings[name]?.();
      await render(
        <LeadlightProvider
          {...(name === 'right to left' && { messages: ar })}
          timeZone="UTC"
          now={() => '2026-03-03T09:00:00.000Z'}
          onFix={() => undefined}
          onGuide={() => undefined}
        >
          <main>{tree}</main>
        </LeadlightProvider>,
      );
      await vi.waitFor(() => press(opener), { timeout: 10_000 });
      await expect.element(page.getByText(sign).first()).toBeInTheDocument();
      await settled();
      const { violations } = await axe.run(document, {
        rules: {
          'page-has-heading-one': { enabled: false },
          'document-title': { enabled: false },
          // An open menu hangs at the end of the page, in no landmark.
          region: { enabled: opener === 'none' },
        },
      });
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual(
        [],
      );
    },
  );
});

describe.each(products.map((model) => [model.name, model] as const))('%s', (_name, model) => {
  test.each([
    ['at 320 px', 320, 1],
    ['at 640 px and 200 % zoom', 640, 2],
  ])('shows every text of every status in full %s', async (_title, width, zoom) => {
    await page.viewport(width, 800);
    html.style.zoom = String(zoom);
    const screen = await render(<Badges model={model} />);
    expect(html.scrollWidth).toBeLessThanOrEqual(html.clientWidth);
    const texts = [...screen.container.querySelectorAll('.ll-badge-text')];
    expect(texts.length).toBe(Object.keys(model.statuses).length + Object.keys(model.substatuses).length);
    const cut = texts.filter(
      (text) => text.scrollWidth > text.clientWidth || text.scrollHeight > text.clientHeight + 1,
    );
    expect(cut.map((text) => text.textContent)).toEqual([]);
  });

  test('explains every substatus within 320 px', { timeout: 90_000 }, async () => {
    await page.viewport(320, 900);
    for (const [id, { of }] of Object.entries(model.substatuses)) {
      const shown = present(model, { id, name: 'Ada', journal: exampleJournal(model, of, id) });
      const screen = await render(<SubstatusInfo model={model} lead={shown} defaultOpen />);
      await expect.element(screen.getByRole('dialog')).toBeVisible();
      const dialog = screen.getByRole('dialog').element();
      const { x, right } = dialog.getBoundingClientRect();
      expect([x >= 0, right <= 320, dialog.scrollWidth <= dialog.clientWidth]).toEqual([true, true, true]);
      await screen.unmount();
    }
  });
});

test('everything that can be pressed is at least 24 by 24 px, and nothing has a tooltip', async () => {
  const screen = await render(
    <LeadlightProvider onFix={() => undefined} onGuide={() => undefined}>
      {['compact', 'normal', 'comfortable'].map((density) => (
        <div key={density} data-density={density}>
          <SubstatusInfo model={enginy} lead={lead} defaultOpen={density === 'compact'} />
        </div>
      ))}
    </LeadlightProvider>,
  );
  await expect.element(screen.getByRole('dialog')).toBeVisible();
  const targets = [...document.querySelectorAll('button')].map((button) => button.getBoundingClientRect());
  expect(targets).toHaveLength(6);
  expect(targets.filter(({ width, height }) => width < 24 || height < 24)).toEqual([]);
  expect(document.querySelectorAll('[title]')).toHaveLength(0);
});
