/** The toolbar's theme and direction, put on <html>, where a host page would put them. */
const BACKGROUNDS: Record<string, string> = { light: '#ffffff', dark: '#17181a' };

export const lookTypes = {
  theme: {
    description: 'Theme',
    toolbar: {
      title: 'Theme',
      icon: 'mirror' as const,
      dynamicTitle: true,
      items: [
        { value: 'light', title: 'Light' },
        { value: 'dark', title: 'Dark' },
      ],
    },
  },
  direction: {
    description: 'Reading direction',
    toolbar: {
      title: 'Direction',
      icon: 'transfer' as const,
      dynamicTitle: true,
      items: [
        { value: 'ltr', title: 'Left to right' },
        { value: 'rtl', title: 'Right to left' },
      ],
    },
  },
};

export function applyLook(globals: Record<string, unknown>): void {
  const theme = globals['theme'] === 'dark' ? 'dark' : 'light';
  const html = document.documentElement;
  html.dataset['llTheme'] = theme;
  html.dir = globals['direction'] === 'rtl' ? 'rtl' : 'ltr';
  html.style.colorScheme = theme;
  document.body.style.background = BACKGROUNDS[theme] ?? '';
}
