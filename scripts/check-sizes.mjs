/**
 * What a page pays for: bundles a few imports from the build and holds each to its size, gzipped. What is
 * loaded on first use (menus, popovers, the parser of a file) is not counted: a page shows without it.
 */
import { gzipSync } from 'node:zlib';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const kB = 1000;
const peers = [/^react(-dom)?(\/.*)?$/, /^@tanstack\/react-query$/];
/** Everything that is not ours. */
const others = [...peers, /^@(tanstack|radix-ui|dagrejs)\//, /^(valibot|eventsource-parser|papaparse)/];

const table =
  "export { LeadView, LeadTable, StatusFilterMenu, BulkActionBar, FilterChips } from 'leadlight';";
const hooks =
  "export { LeadView, LeadlightProvider, useLeads, useLead, useStatusCounts, useStatusFilter, useLeadActions, useLeadSelection, useBulkAction, useLive } from 'leadlight';";

/** @type {{ what: string, code: string, without: RegExp[], most: number }[]} */
const budgets = [
  {
    what: 'StatusBadge alone',
    code: "export { StatusBadge } from 'leadlight';",
    without: peers,
    most: 3 * kB,
  },
  {
    what: 'readStatus alone',
    code: "export { readStatus } from 'leadlight/core';",
    without: peers,
    most: 3 * kB,
  },
  { what: 'the hooks with core, our own code', code: hooks, without: others, most: 30 * kB },
  { what: 'a table with all around it, our own code', code: table, without: others, most: 63 * kB },
  { what: 'a table with all around it, everything but React', code: table, without: peers, most: 80 * kB },
];

/**
 * @param {string} code
 * @param {RegExp[]} external
 * @returns {Promise<number>} bytes, minified and gzipped
 */
async function sizeOf(code, external) {
  const id = '\0size';
  const entry = {
    name: 'size-entry',
    enforce: /** @type {const} */ ('pre'),
    resolveId: (/** @type {string} */ source) => (source.endsWith('size-entry.js') ? id : undefined),
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
      lib: { entry: 'size-entry.js', formats: ['es'] },
      rolldownOptions: { external },
    },
  });
  const outputs = [result].flat().flatMap((part) => ('output' in part ? part.output : []));
  const chunks = new Map(
    outputs.flatMap((output) => (output.type === 'chunk' ? [[output.fileName, output]] : [])),
  );
  const first = [...chunks.values()].find(({ isEntry }) => isEntry);
  /** @type {Set<string>} */
  const shown = new Set();
  const follow = (/** @type {string} */ name) => {
    const chunk = chunks.get(name);
    if (!chunk || shown.has(name)) return;
    shown.add(name);
    for (const next of chunk.imports) follow(next);
  };
  follow(first?.fileName ?? '');
  return gzipSync([...shown].map((name) => chunks.get(name)?.code ?? '').join('\n')).length;
}

let failed = false;
for (const { what, code, without, most } of budgets) {
  const size = await sizeOf(code, without);
  failed ||= size > most;
  console.log(`${what}: ${size} bytes gzipped of ${most}${size > most ? ': too large' : ''}`);
}
process.exit(failed ? 1 : 0);
