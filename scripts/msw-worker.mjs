/** Puts MSW's service worker into public/, in the version that is installed. It is generated, so it is not committed. */
import { copyFileSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';

const source = createRequire(import.meta.url).resolve('msw/mockServiceWorker.js');
const folder = new URL('../public/', import.meta.url);

export function makeWorker() {
  mkdirSync(folder, { recursive: true });
  copyFileSync(source, new URL('mockServiceWorker.js', folder));
}
