/** Looks other than the stories' own, and how each comes about. */
import { cdp, page } from 'vitest/browser';

const html = document.documentElement;

async function media(features: { name: string; value: string }[]) {
  await cdp().send('Emulation.setEmulatedMedia', { features });
}

function theme(words: string, ground: string) {
  html.dataset['llTheme'] = words;
  document.body.style.background = ground;
}

/** By name, how each look comes about. */
export const settings: { readonly [name: string]: () => Promise<void> | void } = {
  dark: () => theme('dark', '#17181a'),
  'more contrast': () => theme('dark contrast', '#000000'),
  'forced colours': () => media([{ name: 'forced-colors', value: 'active' }]),
  'right to left': () => {
    html.dir = 'rtl';
  },
  '200 % zoom': async () => {
    await page.viewport(640, 800);
    html.style.zoom = '2';
  },
};

/** As it was before any of them. */
export async function plain(): Promise<void> {
  theme('light', '#ffffff');
  html.dir = 'ltr';
  html.style.zoom = '';
  await page.viewport(1000, 800);
  await media([]);
}
