import tokens from '../../src/styles/tokens.json';
import type { Tone } from '../../src/core/index.js';

export type ThemeName = 'light' | 'dark';
export type Part = 'bg' | 'text' | 'border' | 'dot';

/** A tone's colour as the tokens have it. */
export const colorOf = (theme: ThemeName, tone: Tone, part: Part): string =>
  tokens.theme[theme][tone][part].$value.hex;

export const surfaceOf = (theme: ThemeName): string => tokens.theme[theme].surface.$value.hex;

/** Who must act: what a tone says. */
export const TONE_WORDS: { readonly [tone in Tone]: string } = {
  neutral: 'Nobody has to act',
  info: 'The system is at work',
  accent: 'You have a human answer',
  success: 'The goal is reached',
  warning: 'You may act',
  critical: 'You must act, or must never send',
};
