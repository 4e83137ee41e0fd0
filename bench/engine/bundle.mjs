/** The engine as one plain file, so that Node runs what ships and not what a test runner rewrites. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Bundles an entry and loads it.
 *
 * @param {string} entry A path from the root of the repository.
 * @returns {Promise<typeof import('./entry.js')>}
 */
export async function load(entry = 'bench/engine/entry.ts') {
  const outDir = mkdtempSync(join(tmpdir(), 'leadlight-engine-'));
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      outDir,
      emptyOutDir: false,
      minify: false,
      target: 'es2022',
      lib: { entry: join(root, entry), formats: ['es'], fileName: 'engine' },
    },
  });
  return import(pathToFileURL(join(outDir, 'engine.js')).href);
}
