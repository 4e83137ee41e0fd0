/** What an element inherits from around it and a floating part, which hangs elsewhere in the page, does not. */
export interface Surroundings {
  readonly dir: 'ltr' | 'rtl';
  /** To be put on the floating part, so that theme and density reach it. */
  readonly look: { readonly 'data-ll-theme'?: string; readonly 'data-density'?: string };
}

/** Reads the writing direction, theme and density at an element. */
export function surroundingsOf(element: Element | null): Surroundings {
  if (!element) return { dir: 'ltr', look: {} };
  const theme = element.closest('[data-ll-theme]')?.getAttribute('data-ll-theme');
  const density = element.closest('[data-density]')?.getAttribute('data-density');
  return {
    dir: getComputedStyle(element).direction === 'rtl' ? 'rtl' : 'ltr',
    look: { ...(theme && { 'data-ll-theme': theme }), ...(density && { 'data-density': density }) },
  };
}
