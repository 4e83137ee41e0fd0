import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { makeTokensCss } from '../../scripts/tokens.mjs';
import { TONES } from '../../src/core/index.js';
import { closestTones, contrast, VISIONS } from '../../stories/support/measure.js';
import { themes } from './themes.js';
import type { Theme } from './themes.js';

const SURFACES = ['surface', 'surface-raised', 'surface-muted', 'surface-selected', 'surface-changed'];

describe.each(Object.entries(themes))('%s', (_name, color) => {
  /** Pairs of tokens whose contrast is less than it must be. */
  const tooFaint = (token: string, grounds: readonly string[], least: number) =>
    grounds.flatMap((ground) => {
      const measured = contrast(color(token), color(ground));
      return measured < least ? [`${token} on ${ground}: ${measured.toFixed(2)}`] : [];
    });

  it.each(TONES)('%s can be read: its words 7:1, its edge and pip 3:1', (tone) => {
    const grounds = [`${tone}-bg`, ...SURFACES];
    expect(tooFaint(`${tone}-text`, grounds, 7)).toEqual([]);
    expect(tooFaint(`${tone}-dot`, grounds, 3)).toEqual([]);
    expect(tooFaint(`${tone}-border`, [`${tone}-bg`, 'surface'], 3)).toEqual([]);
  });

  it('everything else can be read as well', () => {
    expect(tooFaint('text', SURFACES, 7)).toEqual([]);
    expect(tooFaint('text-muted', SURFACES, 6.5)).toEqual([]);
    expect(tooFaint('focus', SURFACES, 3)).toEqual([]);
    expect(tooFaint('action-text', ['action'], 6.5)).toEqual([]);
    expect(tooFaint('border', ['surface'], 3)).toEqual([]);
  });
});

test.each(['light', 'dark'].flatMap((name) => Object.keys(VISIONS).map((vision) => [name, vision] as const)))(
  '%s tones are told apart with %s',
  (name, vision) => {
    const color: Theme = themes[name] ?? (() => '');
    const { distance } = closestTones((tone) => color(`${tone}-dot`), vision);
    expect(distance).toBeGreaterThanOrEqual(15);
  },
);

test('the CSS is what the tokens make', () => {
  expect(readFileSync('src/styles/tokens.css', 'utf8')).toBe(makeTokensCss());
});

describe('the tokens follow DTCG 2025.10', () => {
  const tokens: unknown = JSON.parse(readFileSync('src/styles/tokens.json', 'utf8'));
  const found = [...tokensIn(tokens)];

  it('each has a type, its own or that of its group', () => {
    expect(found.filter(({ type }) => type === undefined)).toEqual([]);
    expect(new Set(found.map(({ type }) => type))).toEqual(
      new Set(['color', 'dimension', 'duration', 'fontFamily']),
    );
  });

  it('each value is of its type', () => {
    expect(found.filter(({ type, value }) => !FORMS[String(type)]?.(value)).map(({ path }) => path)).toEqual(
      [],
    );
  });

  it('each name can stand in a reference', () => {
    expect(found.filter(({ path }) => /[{}]|(^|\.)\$/.test(path))).toEqual([]);
  });
});

interface Token {
  readonly path: string;
  readonly type: unknown;
  readonly value: unknown;
}

function* tokensIn(group: unknown, path = '', inherited?: unknown): Generator<Token> {
  if (!isRecord(group)) return;
  const type = group['$type'] ?? inherited;
  if ('$value' in group) yield { path, type, value: group['$value'] };
  for (const [name, part] of Object.entries(group)) {
    if (!name.startsWith('$')) yield* tokensIn(part, path ? `${path}.${name}` : name, type);
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const FORMS: { readonly [type: string]: (value: unknown) => boolean } = {
  color: (value) =>
    isRecord(value) &&
    value['colorSpace'] === 'srgb' &&
    Array.isArray(value['components']) &&
    value['components'].length === 3 &&
    value['components'].every((part) => typeof part === 'number' && part >= 0 && part <= 1) &&
    hexOf(value['components']) === value['hex'],
  dimension: (value) =>
    isRecord(value) && typeof value['value'] === 'number' && /^(px|rem)$/.test(String(value['unit'])),
  duration: (value) =>
    isRecord(value) && typeof value['value'] === 'number' && /^(ms|s)$/.test(String(value['unit'])),
  fontFamily: (value) => Array.isArray(value) && value.every((name) => typeof name === 'string'),
};

function hexOf(components: readonly unknown[]): string {
  return `#${components
    .map((part) =>
      Math.round(Number(part) * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}
