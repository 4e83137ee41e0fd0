/** What a page pays for: bundles a few imports from the build and holds each to its size, gzipped. */
import { gzipSync } from 'node:zlib';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const kB = 1000;
const peers = [/^react(-dom)?(\/.*)?$/, /^@tanstack\/react-query$/];

/** @type {{ what: string, code: string, most: number }[]} */
const budgets = [
  { what: 'StatusBadge alone', code: "export { StatusBadge } from 'leadlight';", most: 3 * kB },
  { what: 'readStatus alone', code: "export { readStatus } from 'leadlight/core';", most: 3 * kB },
];

/**
 * @param {string} code
 * @returns {Promise<number>} bytes, minified and gzipped
 */
async function sizeOf(code) {
  const id = 'virtual:size';
  const entry = {
    name: 'size-entry',
    resolveId: (/** @type {string} */ source) => (source === id ? id : undefined),
    load: (/** @type {string} */ source) => (source === id ? code : undefined),
  };
  const result = await build({
    root: fileURLToPath(new URL('..', import.meta.url)),
    configFile: false,
    logLevel: 'error',
    plugins: [entry],
    build: {
      write: false,
      minify: true,
      target: 'es2022',
      lib: { entry: id, formats: ['es'] },
      rolldownOptions: { external: peers },
    },
  });
  const outputs = [result].flat().flatMap((part) => ('output' in part ? part.output : []));
  const chunks = outputs.filter((output) => output.type === 'chunk');
  return gzipSync(chunks.map((chunk) => chunk.code).join('\n')).length;
}

let failed = false;
for (const { what, code, most } of budgets) {
  const size = await sizeOf(code);
  failed ||= size > most;
  console.log(`${what}: ${size} bytes gzipped of ${most}${size > most ? ': too large' : ''}`);
}
process.exit(failed ? 1 : 0);
