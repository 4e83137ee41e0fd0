/** `npm test`: all that must hold before a change is good. The last line is the count of the tests. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { countTests, failedTests, readReport } from './count-tests.mjs';
import { requireBrowser } from './require-browser.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
rmSync('.reports', { recursive: true, force: true });
mkdirSync('.reports');

const reporters = '--reporter=default --reporter=json --outputFile.json=.reports/vitest.json';
const steps = [
  ['types', 'npm run typecheck'],
  ['lint', 'npm run lint'],
  ['tests', `npx vitest run --allowOnly=false ${reporters}`],
  ['build', 'npm run build'],
  ['pack', 'npm pack --silent --ignore-scripts --pack-destination .reports'],
  ['sizes', 'node scripts/check-sizes.mjs'],
  ['exports', 'npx publint --strict'],
  [
    'exported types',
    'npx attw .reports/*.tgz --profile esm-only --exclude-entrypoints styles.css styles.unlayered.css tokens.json',
  ],
  ['fresh app', 'node scripts/try-tarball.mjs'],
];

if (!requireBrowser()) process.exit(1);

/** @type {string[]} */
const broken = [];
for (const [name = '', command = ''] of steps) {
  console.log(`\n— ${name}: ${command}`);
  const { status } = spawnSync(command, { shell: true, stdio: 'inherit' });
  if (status !== 0) broken.push(name);
}

const report = readReport('.reports/vitest.json');
const { passed, failed } = countTests(report, broken.includes('tests'));
for (const test of failedTests(report)) console.log(`\nfailed: ${test}`);
if (broken.length > 0) console.log(`\nbroken: ${broken.join(', ')}`);
console.log(`tests: ${passed} passed, ${failed} failed`);
process.exit(broken.length > 0 || failed > 0 ? 1 : 0);
