/**
 * The race: `npm run table` in bench/. Contestants take turns, each task in a fresh page; a result counts when
 * the right rows are in the frame about to be painted. What is over in a moment has three turns a round.
 * Options: --rounds 5 --only ours,tanstack --tasks mount1k,scroll
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { build, preview } from 'vite';
import { findBrowser } from '../../scripts/find-browser.mjs';
import { measureBundles } from './bundles.mjs';
import { tasks } from './tasks.mjs';
import { config } from './vite.config.mjs';
import { median, report } from './report.mjs';

const NAMES = ['floor', 'ours', 'tanstack', 'rdg', 'ag', 'mui', 'mrt'];

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '3' },
    only: { type: 'string', default: NAMES.join(',') },
    tasks: { type: 'string', default: Object.keys(tasks).join(',') },
    bundles: { type: 'boolean', default: true },
  },
  allowNegative: true,
});

const names = values.only.split(',');
await build(config);
const server = await preview({ ...config, preview: { port: 0 } });
const url = server.resolvedUrls?.local[0] ?? '';
const executablePath = findBrowser();
const browser = await chromium.launch({
  ...(executablePath && { executablePath }),
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-sync',
    '--js-flags=--expose-gc',
  ],
});

/** @type {Record<string, Record<string, number[]>>} metric → contestant → one figure a turn */
const figures = {};

/** @param {string} name @param {string} task @param {number} round */
async function runTask(name, task, round) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  try {
    await page.goto(url);
    await page.waitForFunction(() => 'race' in globalThis);
    const found = await /** @type {import('./tasks.mjs').Task} */ (tasks[task]).run(page, name);
    for (const [metric, value] of Object.entries(found)) ((figures[metric] ??= {})[name] ??= []).push(value);
    console.log(`${round} ${task} ${name}: ${JSON.stringify(found)}`);
  } catch (error) {
    console.log(`${round} ${task} ${name}: ${String(error).slice(0, 400)}`);
  } finally {
    await page.close();
  }
}

/** @type {Record<string, Record<string, number>>} */
const bundles = values.bundles ? { 'bundle over React, kB gz': await measureBundles(names) } : {};

/** Writes down what is known after a round: a run that is broken off keeps it. @param {number} round */
function writeDown(round) {
  const medians = Object.fromEntries(
    Object.entries(figures).map(([metric, byName]) => [
      metric,
      Object.fromEntries(Object.entries(byName).map(([name, list]) => [name, median(list)])),
    ]),
  );
  const text = report(names, { ...medians, ...bundles }, round);
  mkdirSync('results', { recursive: true });
  writeFileSync('results/table.json', `${JSON.stringify({ ...medians, ...bundles }, null, 2)}\n`);
  writeFileSync('results/table.md', text);
  return text;
}

for (let round = 1; round <= Number(values.rounds); round += 1) {
  for (const task of values.tasks.split(',')) {
    const order = names.map((_, index) => names[(index + round) % names.length] ?? '');
    for (let turn = 0; turn < (tasks[task]?.turns ?? 1); turn += 1)
      for (const name of order) await runTask(name, task, round);
  }
  console.log(writeDown(round));
}
await browser.close();
await server.close();
