/** How the browser of the tests is started. */
import { findBrowser } from './scripts/find-browser.mjs';

const executablePath = findBrowser();

const args = [
  '--no-sandbox', // Chromium refuses to run as root with its sandbox, and containers run as root
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export const launchOptions = { ...(executablePath ? { executablePath } : {}), args };
