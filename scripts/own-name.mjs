/** The package under its own name, as its users import it, from the sources: no build is needed. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** @typedef {{ find: RegExp, replacement: string }} Alias */

/** @returns {Alias[]} an alias for each entry of package.json that is one file */
export function ownName() {
  const { name, exports } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  return Object.entries(exports).flatMap(([entry, target]) => {
    const source = sourceOf(typeof target === 'string' ? target : target.default);
    if (entry.includes('*') || !source) return [];
    const find = new RegExp(`^${[name, ...entry.split('/').slice(1)].join('/')}$`);
    return { find, replacement: fileURLToPath(new URL(`../${source}`, import.meta.url)) };
  });
}

/** @param {string} built @returns {string | undefined} */
function sourceOf(built) {
  if (built.endsWith('.js')) return built.replace('./dist/', '').replace(/\.js$/, '.ts');
  return built.endsWith('.css') ? 'src/styles/styles.css' : undefined;
}
