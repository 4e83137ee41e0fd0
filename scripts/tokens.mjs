/** Makes src/styles/tokens.css from src/styles/tokens.json: `node scripts/tokens.mjs`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

const SOURCE = 'src/styles/tokens.json';
const TARGET = 'src/styles/tokens.css';

/**
 * What tokens.css has to be, by tokens.json as it is now. Run from the root of the repository.
 *
 * @returns {string}
 */
export function makeTokensCss() {
  const tokens = JSON.parse(readFileSync(SOURCE, 'utf8'));
  const { theme, size, duration, density } = tokens;
  const fixed = [...declare(size), ...declare(duration, 'duration'), ...declare(density.normal)];
  const light = ['--ll-color-scheme: light;', ...declare(theme.light)];
  const dark = ['--ll-color-scheme: dark;', ...declare(theme.dark)];
  const densities = Object.entries(density).filter(([name]) => !name.startsWith('$'));
  return [
    '/* Made from tokens.json by scripts/tokens.mjs: change that file, then run the script. */',
    ...rule('@layer leadlight', [
      ...rule(':root', fixed),
      ...rule(":root,\n[data-ll-theme='light']", light),
      ...rule('@media (prefers-color-scheme: dark)', rule(":root:not([data-ll-theme='light'])", dark)),
      ...rule("[data-ll-theme='dark']", dark),
      ...densities.flatMap(([name, sizes]) => rule(`[data-density='${name}']`, declare(sizes))),
    ]),
    '',
  ].join('\n');
}

/** @param {string} head @param {string[]} body */
function rule(head, body) {
  return [...`${head} {`.split('\n'), ...body.map((line) => `  ${line}`), '}'];
}

/**
 * The custom properties of a group of tokens, groups within it included.
 *
 * @param {Record<string, any>} group
 * @returns {string[]}
 */
function declare(group, prefix = '') {
  return Object.entries(group).flatMap(([name, token]) => {
    if (name.startsWith('$')) return [];
    const path = prefix ? `${prefix}-${name}` : name;
    if (!('$value' in token)) return declare(token, path);
    return [`--ll-${path}: ${written(token.$value)};`];
  });
}

/** @param {{ hex?: string, value?: number, unit?: string }} value a colour, a dimension or a duration */
function written({ hex, value, unit }) {
  return hex ?? `${value}${unit}`;
}

if (process.argv[1] && import.meta.filename === resolve(process.argv[1])) {
  writeFileSync(TARGET, makeTokensCss());
}
