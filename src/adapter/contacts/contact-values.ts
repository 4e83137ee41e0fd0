/** What a spreadsheet runs as a formula, also behind what it passes over, and in signs of full width. */
const formula = '[\\s\\0]*[=+@\uFF1D\uFF0B\uFF20\uFF0D-]';

/** A text that a spreadsheet would run. */
export const FORMULA = new RegExp(`^${formula}`);

const guarded = new RegExp(`^'(?=${formula})`);

/** A cell as a value: without outer space, signs nobody sees, and the quote that guards against formulas. */
export function cellText(cell: string | undefined): string {
  const text = (cell ?? '').replaceAll(/[\u200B-\u200D\u2060\uFEFF]/g, '').trim();
  return guarded.test(text) ? text.slice(1).trim() : text;
}

/** An address as people and programs write it, bare: `Ada <ada@example.com>`, `mailto:ada@example.com`. */
export function bareEmail(text: string): string {
  const [, within] = /<([^<>]+)>\s*$/.exec(text) ?? [];
  return (within ?? text).trim().replace(/^mailto:/i, '');
}

/** Whether a text is the address of somebody's LinkedIn profile. */
export function isLinkedinUrl(text: string): boolean {
  return /^(https?:\/\/)?([\w-]+\.)?linkedin\.com\/(in|pub|sales|profile)\//i.test(text);
}
