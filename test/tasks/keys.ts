/** A person who has a keyboard and nothing else. */
import { expect } from 'vitest';
import { userEvent } from 'vitest/browser';

export const press = (keys: string): Promise<void> => userEvent.keyboard(keys);

/** What has the focus, as it is called. */
export function focusedName(): string {
  const element = document.activeElement;
  if (!element) return '';
  const labelled = element.getAttribute('aria-labelledby');
  const text = labelled ? document.getElementById(labelled)?.textContent : undefined;
  const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : undefined;
  return (element.getAttribute('aria-label') ?? text ?? label ?? element.textContent).trim();
}

/** Goes on by Tab, or back, until something is called so. */
export async function tabTo(name: string | RegExp, { back = false, most = 40 } = {}): Promise<void> {
  const seen: string[] = [];
  for (let step = 0; step < most; step += 1) {
    await press(back ? '{Shift>}{Tab}{/Shift}' : '{Tab}');
    const here = focusedName();
    seen.push(here);
    if (typeof name === 'string' ? here === name : name.test(here)) return;
  }
  throw new Error(`Tab never came to "${String(name)}", but to: ${seen.join(' | ')}`);
}

/** Waits until something called so has the focus. */
export async function hasFocus(name: string | RegExp): Promise<void> {
  if (typeof name === 'string') await expect.poll(focusedName).toBe(name);
  else await expect.poll(focusedName).toMatch(name);
}
