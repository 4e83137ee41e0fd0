/**
 * A million leads behind the served simulation: `npm run server` in bench/. How long after the server's last
 * answer is it on screen? Options: --leads 1000000
 */
import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { build, preview } from 'vite';
import { findBrowser } from '../../scripts/find-browser.mjs';
import { config } from '../table/vite.config.mjs';
import { watchTasks } from './longest-task.mjs';

const { values } = parseArgs({
  options: { leads: { type: 'string', default: '1000000' } },
});

const root = fileURLToPath(new URL('.', import.meta.url));
const page = { ...config, root };

/** @returns {Promise<{ url: string, stop: () => void }>} the simulated backend, once it listens */
function startServer() {
  const script = fileURLToPath(new URL('../../scripts/serve-mock.mjs', import.meta.url));
  const options = [
    '--product',
    'lemlist',
    '--leads',
    values.leads,
    '--seed',
    '7',
    '--days',
    '2',
    '--speed',
    '0',
    '--port',
    '0',
  ];
  const server = spawn(process.execPath, ['--max-old-space-size=12288', script, ...options]);
  server.stderr.pipe(process.stderr);
  return new Promise((resolve, reject) => {
    server.once('exit', (code) => reject(new Error(`The server ended with ${code}.`)));
    server.stdout.on('data', (text) => {
      const url = /http:\/\/[^/']+\/sim\/lemlist/.exec(String(text))?.[0];
      if (url) resolve({ url, stop: () => server.kill() });
    });
  });
}

const server = await startServer();
await build(page);
const site = await preview({ ...page, preview: { port: 0 } });
const executablePath = findBrowser();
const browser = await chromium.launch({
  ...(executablePath && { executablePath }),
  args: ['--no-sandbox', '--disable-gpu'],
});

/** @type {Record<string, { after: number, answer: number, longest: number, work: number }>} */
const figures = {};
const tab = await browser.newPage({ viewport: { width: 1280, height: 800 } });
await tab.goto(`${site.resolvedUrls?.local[0]}?server=${encodeURIComponent(server.url)}`);
await tab.waitForFunction(() => 'million' in globalThis);
for (const name of await tab.evaluate(() => globalThis.million.names)) {
  const longestWork = await watchTasks(browser);
  const found = await tab.evaluate((one) => globalThis.million.measure(one), name);
  figures[name] = { ...found, work: await longestWork() };
  console.log(
    `${name}: on screen ${found.after.toFixed(1)} ms after an answer of ${found.answer.toFixed(0)} ms`,
  );
  await tab.waitForTimeout(300);
}
await browser.close();
await site.close();
server.stop();

/** @param {'after' | 'answer' | 'longest' | 'work'} what */
const ofEach = (what) =>
  Object.fromEntries(Object.entries(figures).map(([name, one]) => [name, Math.round(one[what])]));

const result = {
  date: new Date().toISOString().slice(0, 10),
  node: process.version,
  cpus: cpus().length,
  leads: Number(values.leads),
  "ms until the server's last answer": ofEach('answer'),
  'ms on screen after the answer': ofEach('after'),
  'longest task of the page in ms, 0 where none took 50': ofEach('longest'),
  "work of the page's longest task, without what other programs took, in ms": ofEach('work'),
};
mkdirSync('results', { recursive: true });
writeFileSync(`results/server-${values.leads}.json`, `${JSON.stringify(result, null, 2)}\n`);
console.log(JSON.stringify(result, null, 2));
process.exit(0);
