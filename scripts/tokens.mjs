/** Makes src/styles/tokens.css from src/styles/tokens.json: `node scripts/tokens.mjs`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

const SOURCE = 'src/styles/tokens.json';
const TARGET = 'src/styles/tokens.css';

const WIDTH = 100;
const DARK = '@media (prefers-color-scheme: dark)';
const CONTRAST = '@media (prefers-contrast: more)';

/**
 * What tokens.css has to be, by tokens.json as it is now. Run from the root of the repository.
 *
 * The reader's own settings count until the host says otherwise, by words in `data-ll-theme`: `light` or
 * `dark`, `contrast`, and the name of a brand, as in `data-ll-theme="dark contrast acme"`.
 *
 * @returns {string}
 */
export function makeTokensCss() {
  const { theme, size, font, duration, density, ...more } = JSON.parse(readFileSync(SOURCE, 'utf8'));
  const fixed = [
    ...declare(size),
    `--ll-font: ${font.$value.map(quoted).join(', ')};`,
    ...declare(duration, 'duration'),
    ...declare(density.normal),
  ];
  const light = ['--ll-color-scheme: light;', ...declare(theme.light)];
  const dark = ['--ll-color-scheme: dark;', ...declare(theme.dark)];
  const wider = declare(more['contrast-size']);
  const starkLight = [...declare(theme['light-contrast']), ...wider];
  const starkDark = [...declare(theme['dark-contrast']), ...wider];
  const densities = Object.entries(density).filter(([name]) => !name.startsWith('$'));
  return [
    '/* Made from tokens.json by scripts/tokens.mjs: change that file, then run the script. */',
    ...rule('@layer leadlight', [
      ...rule(':root', fixed),
      ...rule(`:root,\n${word('light')}`, light),
      ...rule(DARK, rule(`:root:not(${word('light')})`, dark)),
      ...rule(word('dark'), dark),
      ...rule(CONTRAST, rule(`:root,\n${word('light')}`, starkLight)),
      ...rule(`${CONTRAST} and (prefers-color-scheme: dark)`, rule(`:root:not(${word('light')})`, starkDark)),
      ...rule(CONTRAST, rule(word('dark'), starkDark)),
      ...rule(word('contrast'), starkLight),
      ...rule(DARK, rule(`:root${word('contrast')}:not(${word('light')})`, starkDark)),
      ...rule(word('contrast') + word('dark'), starkDark),
      ...densities.flatMap(([name, sizes]) => rule(`[data-density='${name}']`, declare(sizes))),
    ]),
    '',
  ].join('\n');
}

/** @param {string} name */
const word = (name) => `[data-ll-theme~='${name}']`;

/** @param {string} family */
const quoted = (family) => (family.includes(' ') ? `'${family}'` : family);

/** @param {string} head @param {string[]} body */
function rule(head, body) {
  return [...`${head} {`.split('\n'), ...inRows(body).map((line) => `  ${line}`), '}'];
}

/**
 * Declarations, as many to a line as fit, so that the file can be seen whole.
 *
 * @param {string[]} lines
 */
function inRows(lines) {
  /** @type {string[]} */
  const rows = [];
  for (const line of lines) {
    const last = rows.at(-1);
    const fits = last?.startsWith('--') && line.startsWith('--') && last.length + line.length < WIDTH;
    if (fits) rows[rows.length - 1] = `${last} ${line}`;
    else rows.push(line);
  }
  return rows;
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

/** @param {{ hex?: string, alpha?: number, value?: number, unit?: string }} value a colour, a dimension or a duration */
function written({ hex, alpha, value, unit }) {
  if (alpha === 0) return 'transparent';
  return hex ?? `${value}${unit}`;
}

if (process.argv[1] && import.meta.filename === resolve(process.argv[1])) {
  writeFileSync(TARGET, makeTokensCss());
}
