/** What the toolbar turns, put on <html>, where a host page would put it. */
import { applyVision, visionItems } from './vision.js';

const GROUNDS: Record<string, string> = {
  light: '#ffffff',
  dark: '#17181a',
  'light contrast': '#ffffff',
  'dark contrast': '#000000',
};

type ToolIcon = 'component' | 'mirror' | 'contrast' | 'ruler' | 'transfer' | 'globe' | 'eye';

const choice = (
  title: string,
  icon: ToolIcon,
  items: readonly (readonly [value: string, title: string])[],
) => ({
  description: title,
  toolbar: {
    title,
    icon,
    dynamicTitle: true,
    items: items.map(([value, name]) => ({ value, title: name })),
  },
});

export const lookTypes = {
  product: choice('Product', 'component', [
    ['lemlist', 'lemlist'],
    ['quickmail', 'QuickMail'],
    ['mailoptimal', 'MailOptimal'],
    ['enginy', 'Enginy'],
    ['reply', 'Reply'],
    ['house', 'Your own'],
  ]),
  theme: choice('Theme', 'mirror', [
    ['light', 'Light'],
    ['dark', 'Dark'],
  ]),
  contrast: choice('Contrast', 'contrast', [
    ['normal', 'Normal contrast'],
    ['more', 'More contrast'],
  ]),
  density: choice('Density', 'ruler', [
    ['compact', 'Compact'],
    ['normal', 'Normal density'],
    ['comfortable', 'Comfortable'],
  ]),
  direction: choice('Direction', 'transfer', [
    ['auto', 'Direction of the language'],
    ['ltr', 'Left to right'],
    ['rtl', 'Right to left'],
  ]),
  locale: choice('Language', 'globe', [
    ['en', 'English'],
    ['de', 'Deutsch'],
    ['ar', 'العربية'],
  ]),
  vision: choice('Colour vision', 'eye', visionItems),
};

export const initialLook = {
  product: 'lemlist',
  theme: 'light',
  contrast: 'normal',
  density: 'normal',
  direction: 'auto',
  locale: 'en',
  vision: 'full',
};

export function applyLook(globals: Record<string, unknown>): void {
  const { direction, locale, density } = globals;
  const theme = globals['theme'] === 'dark' ? 'dark' : 'light';
  const words = globals['contrast'] === 'more' ? `${theme} contrast` : theme;
  const html = document.documentElement;
  html.dataset['llTheme'] = words;
  html.dataset['density'] = typeof density === 'string' ? density : 'normal';
  html.dir = direction === 'rtl' || (direction !== 'ltr' && locale === 'ar') ? 'rtl' : 'ltr';
  html.style.colorScheme = theme;
  document.body.style.background = GROUNDS[words] ?? '';
  applyVision(String(globals['vision']));
}
