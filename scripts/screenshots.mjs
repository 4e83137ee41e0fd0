/** `npm run screenshots`: builds the Storybook and takes the pictures of docs/images from its pages. */
import { spawnSync } from 'node:child_process';
import { createReadStream, existsSync, mkdirSync, mkdtempSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { findBrowser } from './find-browser.mjs';

const ROW = '[role=row][data-state=ready]';

/**
 * One line for each picture: its file, the id of the story, and where they differ from the usual the width and
 * height of the page, the toolbar's values, and what must be there before.
 *
 * @type {{ file: string, story: string, width?: number, height?: number, globals?: string, ready?: string }[]}
 */
const pictures = [
  { file: 'live-table', story: 'live-campaigns--picture', width: 1200, height: 720, ready: ROW },
  {
    file: 'control-room',
    story: 'control-room--a-link-to-this-moment',
    width: 1440,
    height: 900,
    ready: 'text=Copied',
  },
  { file: 'anatomy', story: 'design-anatomy-of-a-badge--anatomy', height: 640 },
  { file: 'every-status', story: 'design-every-status--every-theme', height: 1000 },
  { file: 'tones', story: 'design-tones-and-pips--tones', height: 760 },
  { file: 'brands', story: 'design-brands--three-brands', height: 620 },
  { file: 'gallery', story: 'gallery-every-status--lemlist', height: 900 },
  { file: 'gallery-dark', story: 'gallery-every-status--enginy', height: 900, globals: 'theme:dark' },
];

const LARGEST = 300_000;
const TYPES = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const built = process.argv[2] ?? buildStorybook();
const server = await serve(built);
const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] });
mkdirSync('docs/images', { recursive: true });
for (const picture of pictures) await take(picture);
await browser.close();
server.close();

function buildStorybook() {
  const folder = mkdtempSync(join(tmpdir(), 'leadlight-storybook-'));
  const { status } = spawnSync('npx', ['storybook', 'build', '--quiet', '-o', folder], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
  return folder;
}

/** @param {typeof pictures[number]} picture */
async function take({ file, story, width = 1120, height = 800, globals = '', ready = '.st-page' }) {
  const page = await browser.newPage({ viewport: { width, height }, reducedMotion: 'reduce' });
  await page.goto(`${server.url}/iframe.html?id=${story}&viewMode=story&globals=${globals}`);
  await page.locator(ready).first().waitFor();
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    scrollTo(0, 0);
    return document.fonts.ready;
  });
  const path = `docs/images/${file}.png`;
  await page.screenshot({ path });
  await page.close();
  const { size } = statSync(path);
  console.log(`${path}: ${size} bytes${size > LARGEST ? `, more than ${LARGEST}` : ''}`);
  if (size > LARGEST) process.exitCode = 1;
}

/**
 * @param {string} folder
 * @returns {Promise<{ url: string, close: () => void }>}
 */
function serve(folder) {
  const files = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = join(folder, normalize(pathname));
    if (!existsSync(path) || !statSync(path).isFile()) return response.writeHead(404).end();
    const type = TYPES[/** @type {keyof typeof TYPES} */ (extname(path))] ?? 'application/octet-stream';
    response.writeHead(200, { 'content-type': type });
    createReadStream(path).pipe(response);
  });
  return new Promise((resolve) => {
    files.listen(0, '127.0.0.1', () => {
      const address = files.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      resolve({ url: `http://localhost:${port}`, close: () => files.close() });
    });
  });
}
