/** Measures of colours, for the pages that show them and the tests that hold them. */
import { converter, differenceCiede2000, formatHex, wcagContrast } from 'culori';
import { TONES } from '../../src/core/index.js';
import type { Tone } from '../../src/core/index.js';

type Matrix = readonly [number, number, number, number, number, number, number, number, number];

/**
 * How colours look without one kind of cone: Machado, Oliveira and Fernandes, "A Physiologically-based Model
 * for Simulation of Color Vision Deficiency" (2009), at full severity. Rows of factors on linear RGB.
 */
export const VISIONS: { readonly [vision: string]: Matrix } = {
  'Full colour vision': [1, 0, 0, 0, 1, 0, 0, 0, 1],
  Protanopia: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  Deuteranopia: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  Tritanopia: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
};

const linear = converter('lrgb');
const distance = differenceCiede2000();

/** The contrast of two colours by WCAG 2, 1 to 21. */
export function contrast(color: string, ground: string): number {
  return wcagContrast(color, ground);
}

/** A colour as it is seen with one kind of vision. */
export function seenWith(color: string, vision: string): string {
  const [a, b, c, d, e, f, g, h, i] = VISIONS[vision] ?? [1, 0, 0, 0, 1, 0, 0, 0, 1];
  const known = linear(color);
  if (!known) return color;
  const { r, g: green, b: blue } = known;
  return formatHex({
    mode: 'lrgb',
    r: within(a * r + b * green + c * blue),
    g: within(d * r + e * green + f * blue),
    b: within(g * r + h * green + i * blue),
  });
}

export interface Closest {
  readonly distance: number;
  readonly pair: readonly [Tone, Tone];
}

/** The two tones that are hardest to tell apart with a kind of vision, by ΔE2000. */
export function closestTones(colorOf: (tone: Tone) => string, vision: string): Closest {
  const pairs = TONES.flatMap((tone, index) => TONES.slice(index + 1).map((other) => [tone, other] as const));
  const measured = pairs.map((pair) => {
    const [one, other] = [seenWith(colorOf(pair[0]), vision), seenWith(colorOf(pair[1]), vision)];
    return { pair, distance: distance(one, other) };
  });
  return measured.reduce((least, next) => (next.distance < least.distance ? next : least));
}

const within = (value: number) => Math.min(1, Math.max(0, value));
