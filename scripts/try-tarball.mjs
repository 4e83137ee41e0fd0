/**
 * Installs the packed tarball in a fresh Vite app outside of this repository, checks and builds the README's
 * example under a strict content security policy, and looks at it in a browser.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright';
import { build, preview } from 'vite';
import { findBrowser } from './find-browser.mjs';

const tarball = readdirSync('.reports').find((file) => file.endsWith('.tgz'));
if (!tarball) throw new Error('No tarball in .reports. Run: npm pack --pack-destination .reports');

const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
const example = readFileSync('README.md', 'utf8').match(/```tsx\n([\s\S]*?)```/)?.[1];
if (!example) throw new Error('The README has no ```tsx example to try.');

const policy = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'";
const app = mkdtempSync(join(tmpdir(), 'leadlight-app-'));
const files = {
  'package.json': JSON.stringify({
    private: true,
    type: 'module',
    dependencies: {
      leadlight: `file:${resolve('.reports', tarball)}`,
      react: devDependencies.react,
      'react-dom': devDependencies['react-dom'],
      '@tanstack/react-query': devDependencies['@tanstack/react-query'],
      '@types/react': devDependencies['@types/react'],
      '@types/react-dom': devDependencies['@types/react-dom'],
    },
  }),
  // As strict as an app may be, and with nobody who says what a style sheet is.
  'tsconfig.json': JSON.stringify({
    compilerOptions: {
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      module: 'esnext',
      moduleResolution: 'bundler',
      allowImportingTsExtensions: true,
      jsx: 'react-jsx',
      target: 'es2022',
      types: [],
      noEmit: true,
    },
  }),
  'index.html': `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Fresh</title>
<meta http-equiv="Content-Security-Policy" content="${policy}"></head>
<body><div id="root"></div><script type="module" src="/main.tsx"></script></body></html>`,
  'leads.tsx': example,
  'main.tsx': `import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { Leads } from './leads.tsx';
createRoot(document.getElementById('root')!).render(createElement(Leads));`,
};

/** @returns {Promise<string[]>} what the page complained of */
async function look() {
  const server = await preview({ root: app, configFile: false, logLevel: 'error', preview: { port: 0 } });
  const { executablePath, args } = launch();
  const browser = await chromium.launch({ ...(executablePath && { executablePath }), args });
  try {
    const page = await browser.newPage();
    /** @type {string[]} */
    const complaints = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => {
      // A page has no favicon unless somebody draws one.
      if (message.type() === 'error' && !message.location().url.endsWith('favicon.ico'))
        complaints.push(message.text());
    });
    await page.goto(server.resolvedUrls?.local[0] ?? '');
    await page
      .locator('[role=row] [data-part=status-badge], [role=row] .ll-badge')
      .first()
      .waitFor({ timeout: 15_000 });
    const rows = await page.locator('[role=row]').count();
    console.log(`${rows} rows on screen, ${complaints.length} complaints`);
    return complaints;
  } finally {
    await browser.close();
    await server.close();
  }
}

function launch() {
  return {
    executablePath: findBrowser(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-sync'],
  };
}

/** @param {string} command @param {string} otherwise what to say where it fails */
function run(command, otherwise) {
  const { status } = spawnSync(command, { cwd: app, shell: true, stdio: 'inherit' });
  if (status !== 0) throw new Error(otherwise);
}

for (const [name, text] of Object.entries(files)) writeFileSync(join(app, name), text);
try {
  run('npm install --no-audit --no-fund --prefer-offline --silent', 'The tarball could not be installed.');
  run(`"${resolve('node_modules/.bin/tsc')}" -p .`, 'The example does not check in a strict app.');
  await build({
    root: app,
    configFile: false,
    logLevel: 'error',
    esbuild: false,
    build: { modulePreload: { polyfill: false } },
  });
  const complaints = await look();
  for (const complaint of complaints) console.error(complaint);
  process.exitCode = complaints.length > 0 ? 1 : 0;
} finally {
  rmSync(app, { recursive: true, force: true });
}
