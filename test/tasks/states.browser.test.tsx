/** Every state of a list in every look, held by axe in a real browser. */
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { cdp, page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { reach, states } from '../../stories/table/states.js';

/** What is to be seen when a state is reached. */
const signs = {
  Loading: 'Loading leads',
  Empty: 'No leads yet',
  NoMatch: 'No lead matches',
  Failed: /does not answer/,
  Offline: /You are offline/,
  Partial: /Not all of this is up to date/,
  Stale: 'Catching up',
  Refused: /Ada Marlow: Pause was refused/,
  Done: /2 done, 2 refused/,
} as const satisfies { readonly [state in keyof typeof states]: string | RegExp };

const looks = ['light', 'dark', 'right to left', 'forced colors'] as const;
type Look = (typeof looks)[number];

const root = document.documentElement;
vi.setConfig({ testTimeout: 60_000 });

async function forceColors(value: 'active' | 'none'): Promise<void> {
  await cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value }] });
}

async function put(look: Look): Promise<void> {
  root.dataset['llTheme'] = look === 'dark' ? 'dark' : 'light';
  root.dir = look === 'right to left' ? 'rtl' : 'ltr';
  document.body.style.background = look === 'dark' ? '#17181a' : '#ffffff';
  await forceColors(look === 'forced colors' ? 'active' : 'none');
}

/** What is wrong, in a line for each: the rule and the element. */
async function faults(): Promise<readonly string[]> {
  const { violations } = await axe.run(document.body, {
    // A component is no page.
    rules: { region: { enabled: false }, 'page-has-heading-one': { enabled: false } },
  });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

beforeEach(async () => {
  await page.viewport(1280, 800);
});

afterEach(async () => {
  await put('light');
});

describe.each(Object.entries(states))('%s', (name, state) => {
  test.each(looks)('has no fault in %s', async (look) => {
    await put(look);
    const { container } = await render(state());
    await reach[name]?.(container);
    const sign = Object.entries(signs).find(([known]) => known === name)?.[1] ?? '';
    await expect.element(page.getByText(sign).first(), { timeout: 20_000 }).toBeInTheDocument();
    expect(await faults()).toEqual([]);
  });
});
