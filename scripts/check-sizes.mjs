/**
 * What a page pays for before anything is pressed: bundles a few imports from the build as an app would, minifies
 * them, and holds each to its size, gzipped. What is loaded on first use (menus, panels, the sheet, what decides on
 * actions and makes wishes of them, acts on many) is not counted. What is loaded by itself a moment after the first
 * rows is: the live connection.
 */
import { gzipSync } from 'node:zlib';
import { fileURLToPath } from 'node:url';
import { build, minifySync } from 'vite';

const kB = 1000;

/** What the host has of its own. */
const hosts = [/^react(-dom)?(\/.*)?$/, /^@tanstack\/react-query$/];
/** Everything that is not ours. */
const others = [...hosts, /^@(tanstack|radix-ui|dagrejs)\//, /^(valibot|eventsource-parser|papaparse)/];

/** The badge alone: no view, no backend. */
const badge = "export { StatusBadge } from 'leadlight';";

/**
 * Core and hooks: all that a page with looks of its own needs to show leads and to act on one: the provider and the
 * view, the list, one lead, its actions, counts and filter, and the cache beneath them.
 */
const hooks =
  "export { LeadlightProvider, LeadView, useLead, useLeadActions, useLeads, useStatusCounts, useStatusFilter } from 'leadlight';";

/**
 * The kit's own adapter for HTTP, with what comes by itself: the stream, what judges the first news of it, and what finds
 * odd data for the host to hear of.
 */
const adapter = `
  export { createHttpAdapter } from 'leadlight/adapters';
  export { httpLive } from './dist/src/adapter/http-live.js';
  export { ListChanges } from './dist/src/cache/list-changes.js';
  export { watchOddities } from './dist/src/react/watch-oddities.js';`;

/** Components: all that is to be seen around a list, beside core and hooks. */
const components =
  "export { BulkActionBar, FilterChips, LeadActionsMenu, LeadSheet, LeadTable, StatusBadge, StatusFilterMenu, SubstatusInfo } from 'leadlight';";

/**
 * The code that some imports load at first.
 *
 * @param {string} code
 * @param {RegExp[]} external what is left out
 * @returns {Promise<{ size: number, modules: string[] }>} bytes, minified and gzipped; and which files they are of
 */
async function firstLoad(code, external) {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const id = `${root}size-entry.js`;
  const entry = {
    name: 'size-entry',
    enforce: /** @type {const} */ ('pre'),
    resolveId: (/** @type {string} */ source) => (source.endsWith('size-entry.js') ? id : undefined),
    load: (/** @type {string} */ source) => (source === id ? code : undefined),
  };
  const result = await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [entry],
    build: {
      write: false,
      minify: true,
      target: 'es2022',
      lib: { entry: 'size-entry.js', formats: ['es'] },
      // An app's entry keeps what it shares with parts that are loaded later; a library's may export nothing more.
      // Names without a hash: what one part has in it shall not move the size of another.
      rolldownOptions: {
        external,
        preserveEntrySignatures: 'allow-extension',
        output: { chunkFileNames: '[name].js' },
      },
    },
  });
  const outputs = [result].flat().flatMap((part) => ('output' in part ? part.output : []));
  const chunks = new Map(
    outputs.flatMap((output) => (output.type === 'chunk' ? [[output.fileName, output]] : [])),
  );
  const first = [...chunks.values()].find(({ isEntry }) => isEntry);
  const shown = [...reach(chunks, first?.fileName ?? '')];
  // A library keeps its white space; an app does not.
  const minified = shown.map(({ code: text }) => minifySync('chunk.js', text, { module: true }).code);
  return {
    size: gzipSync(minified.join('\n')).length,
    modules: shown.flatMap(({ moduleIds }) => moduleIds),
  };
}

/**
 * A chunk and all that it imports at once.
 *
 * @template {{ imports: string[] }} Chunk
 * @param {Map<string, Chunk>} chunks
 * @param {string} name
 * @returns {Set<Chunk>}
 */
function reach(chunks, name, /** @type {Set<Chunk>} */ found = new Set()) {
  const chunk = chunks.get(name);
  if (!chunk || found.has(chunk)) return found;
  found.add(chunk);
  for (const next of chunk.imports) reach(chunks, next, found);
  return found;
}

let failed = false;

/** @param {string} what @param {number} size @param {number} most */
function hold(what, size, most) {
  failed ||= size > most;
  console.log(`${what}: ${size} bytes gzipped of ${most}${size > most ? ': too large' : ''}`);
}

const ours = await firstLoad(hooks, others);
const connected = await firstLoad(hooks + adapter, others);
const page = await firstLoad(hooks + adapter + components, others);
const whole = await firstLoad(hooks + adapter + components, hosts);

// Asked for are 3 for the badge, 15 for core and hooks, 30 for components, 45 for what is not ours. Where less is
// reached, less is held.
hold('StatusBadge', (await firstLoad(badge, others)).size, 2.5 * kB);
hold('readStatus', (await firstLoad("export { readStatus } from 'leadlight/core';", others)).size, 1.9 * kB);
hold('core and hooks', ours.size, 15 * kB);
hold('core and hooks with the HTTP adapter', connected.size, 24.6 * kB);
hold('components beside them', page.size - connected.size, 24.6 * kB);
hold('all of it, our own code', page.size, 49.2 * kB);
hold('all of it, what is not ours, without React', whole.size - page.size, 15 * kB);

const onUse = /node_modules\/(@radix-ui|@dagrejs|papaparse)/;
const early = [...new Set(whole.modules.flatMap((file) => onUse.exec(file)?.[1] ?? []))];
if (early.length > 0) console.log(`loaded at first, and only needed on use: ${early.join(', ')}`);
process.exit(failed || early.length > 0 ? 1 : 0);
