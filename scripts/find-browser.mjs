/** Finds the Chromium that browser tests run in, on any machine. */
import { existsSync } from 'node:fs';
import { chromium } from 'playwright';

const SYSTEM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
  String.raw`C:\Program Files (x86)\Google\Chrome\Application\chrome.exe`,
];

/**
 * CHROMIUM_PATH, a system Chromium or Chrome, then Playwright's own download.
 *
 * @returns {string | undefined} the path of a program that is there
 */
export function findBrowser() {
  const named = process.env['CHROMIUM_PATH'];
  const candidates = named ? [named] : [...SYSTEM, chromium.executablePath()];
  return candidates.find((path) => existsSync(path));
}
