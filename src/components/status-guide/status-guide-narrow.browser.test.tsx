/** Every page of every product's guide, in the languages whose texts are complete, where there is least room. */
import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { LeadlightProvider, StatusGuide } from '../../index.js';
import { de, en } from '../../locales/index.js';
import type { Messages } from '../../locales/index.js';
import { germanTexts } from '../../models/de.js';
import { models } from '../../models/index.js';
import type { StatusModel } from '../../core/index.js';

const languages: readonly (readonly [string, Messages])[] = [
  ['English', en],
  ['German', de],
];

function guide(model: StatusModel, messages: Messages, status: string | null) {
  return (
    <LeadlightProvider messages={messages} texts={messages === de ? germanTexts : {}}>
      <StatusGuide model={model} status={status} />
    </LeadlightProvider>
  );
}

/** What sticks out of the page to the side, by its words. */
function sticksOut(container: Element): readonly string[] {
  const all = [...container.querySelectorAll<HTMLElement>('*:not(.ll-sr-only, svg, svg *)')];
  const out = all.filter((one) => {
    const { left, right, width } = one.getBoundingClientRect();
    return width > 0 && !one.closest('.ll-sr-only') && (left < -0.5 || right > 320.5);
  });
  return out.map(({ textContent }) => textContent.slice(0, 60));
}

describe.each(models.map((model) => [model.name, model] as const))('the guide to %s', (_name, model) => {
  test.each(languages)(
    'in %s fits into 320 pixels, page by page',
    { timeout: 60_000 },
    async (_, messages) => {
      await page.viewport(320, 640);
      const screen = await render(guide(model, messages, null));
      await expect.poll(() => screen.container.querySelector('[aria-label] , h2')).not.toBeNull();
      const wrong: string[] = [...sticksOut(screen.container)];
      for (const status of Object.keys(model.statuses)) {
        await screen.rerender(guide(model, messages, status));
        await expect
          .poll(() => screen.container.querySelector('[data-part=leaves]'), { timeout: 20_000 })
          .not.toBeNull();
        wrong.push(...sticksOut(screen.container));
      }
      expect(wrong).toEqual([]);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    },
  );
});
