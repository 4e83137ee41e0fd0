/** Sees to it that there is a browser for the tests, or says what to do. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser } from './find-browser.mjs';

const HELP = `No browser for the tests was found. Do one of these, then run npm test again:
  - install Chromium or Chrome (Debian, Ubuntu: sudo apt-get install chromium)
  - npx playwright install --with-deps chromium
  - CHROMIUM_PATH=/path/to/chromium npm test`;

/** @returns {boolean} */
export function requireBrowser() {
  if (!findBrowser() && !process.env['CHROMIUM_PATH'] && mayInstall()) install();
  const path = findBrowser();
  if (!path && process.env['CHROMIUM_PATH']) console.log('CHROMIUM_PATH names a file that is not there.');
  console.log(path ? `Browser: ${path}` : HELP);
  return path !== undefined;
}

function mayInstall() {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

function install() {
  console.log('No browser found: installing Chromium');
  const options = /** @type {const} */ ({
    stdio: 'inherit',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  spawnSync('apt-get', ['update'], options);
  spawnSync('apt-get', ['install', '-y', 'chromium'], options);
}
