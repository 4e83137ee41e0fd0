/** Four ways to run a test, chosen by its file name: Node, jsdom, a real browser, and every story. */
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { launchOptions } from './browser.config.js';
import { ownName } from './scripts/own-name.mjs';
import { makeWorker } from './scripts/msw-worker.mjs';

makeWorker();

const tests = (kind: string) => [`{src,mocks,test}/**/*${kind}.test.{ts,tsx}`];

// Each project its own: Vitest writes the project's name into the instances.
const browser = () => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({ launchOptions }),
  instances: [{ browser: 'chromium' as const }],
});

// Named up front: a package the optimizer finds late reloads the page in the middle of a test.
const optimizeDeps = {
  include: [
    '@guidepup/virtual-screen-reader',
    'react',
    'react-dom',
    'react-dom/client',
    'react/jsx-runtime',
    'react/jsx-dev-runtime',
    '@dagrejs/dagre',
    '@radix-ui/react-dropdown-menu',
    '@radix-ui/react-popover',
    '@tanstack/query-core',
    '@tanstack/react-query',
    '@tanstack/react-virtual',
    '@testing-library/react',
    '@testing-library/user-event',
    'axe-core',
    'eventsource-parser',
    'eventsource-parser/stream',
    'fast-check',
    'msw',
    'msw/browser',
    'papaparse',
    'pure-rand/distribution/uniformInt',
    'pure-rand/generator/xoroshiro128plus',
    'valibot',
    'vitest-browser-react',
  ],
};

export default defineConfig({
  plugins: [react()],
  resolve: { alias: ownName() },
  test: {
    passWithNoTests: true,
    // A busy machine is slow, not wrong: what hangs is still found.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 10_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: tests(''),
          exclude: [...tests('.dom'), ...tests('.browser')],
        },
      },
      {
        extends: true,
        test: {
          name: 'dom',
          environment: 'jsdom',
          include: tests('.dom'),
          setupFiles: ['test/setup/dom.ts'],
        },
      },
      {
        extends: true,
        optimizeDeps,
        test: {
          name: 'browser',
          // Frames are looked at: they have the machine to themselves.
          sequence: { groupOrder: 2 },
          fileParallelism: false,
          include: tests('.browser'),
          setupFiles: ['test/setup/browser.ts'],
          browser: browser(),
        },
      },
      {
        extends: true,
        optimizeDeps,
        plugins: [storybookTest({ configDir: '.storybook' })],
        test: { name: 'storybook', sequence: { groupOrder: 1 }, browser: browser() },
      },
    ],
  },
});
