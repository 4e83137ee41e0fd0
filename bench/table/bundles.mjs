import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { config } from './vite.config.mjs';

const peers = [/^react(-dom)?(\/.*)?$/];

/**
 * What each contestant adds to a page that has React, minified and gzipped.
 *
 * @param {string[]} names
 * @returns {Promise<Record<string, number>>} kilobytes
 */
export async function measureBundles(names) {
  /** @type {Record<string, number>} */
  const sizes = {};
  for (const name of names) {
    const result = await build({
      ...config,
      build: {
        write: false,
        minify: true,
        target: 'es2022',
        lib: {
          entry: `${config.root}contestants/${name}.${name === 'floor' ? 'ts' : 'tsx'}`,
          formats: ['es'],
        },
        rolldownOptions: { external: peers },
      },
    });
    const outputs = [result].flat().flatMap((part) => ('output' in part ? part.output : []));
    const code = outputs.flatMap((output) => (output.type === 'chunk' ? output.code : [])).join('\n');
    sizes[name] = gzipSync(code).length / 1000;
  }
  return sizes;
}
