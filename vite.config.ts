/** The library build: one output file per source file, so that a page carries only what it imports. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import pkg from './package.json' with { type: 'json' };
import { unlayer } from './scripts/unlayer.mjs';

const packages = Object.keys({ ...pkg.dependencies, ...pkg.peerDependencies });
const external = packages.map((name) => new RegExp(`^${name}(/.*)?$`));

// Storybook reads this file too, perhaps before the first model is written.
const models = existsSync('src/models') ? readdirSync('src/models') : [];
const modules = [
  'src/index.ts',
  'src/core/index.ts',
  'src/adapter/index.ts',
  'src/adapter/conformance/index.ts',
  'src/locales/index.ts',
  'src/vendors/index.ts',
  ...models.filter((file) => /^[\w-]+\.ts$/.test(file)).map((file) => `src/models/${file}`),
  'mocks/index.ts',
  'mocks/msw.ts',
  'mocks/browser.ts',
  'mocks/node.ts',
];

const entry = Object.fromEntries(modules.map((file) => [file.replace(/\.ts$/, ''), file]));

const tokens: Plugin = {
  name: 'leadlight:tokens',
  apply: 'build',
  generateBundle() {
    const source = readFileSync('src/styles/tokens.json', 'utf8');
    this.emitFile({ type: 'asset', fileName: 'tokens.json', source });
  },
};

/** TypeScript asks of an import for its effect alone, too, what it is; not every app says it of all style sheets. */
const typesOfStyles: Plugin = {
  name: 'leadlight:types-of-styles',
  apply: 'build',
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: 'styles.d.ts', source: 'export {};\n' });
  },
};

const unlayered: Plugin = {
  name: 'leadlight:unlayered',
  apply: 'build',
  enforce: 'post',
  generateBundle(_options, bundle) {
    const styles = bundle['styles.css'];
    if (styles?.type !== 'asset') return;
    this.emitFile({
      type: 'asset',
      fileName: 'styles.unlayered.css',
      source: unlayer(String(styles.source)),
    });
  },
};

export default defineConfig({
  plugins: [react(), tokens, typesOfStyles, unlayered],
  publicDir: false,
  build: {
    target: 'es2022',
    sourcemap: true,
    minify: false,
    cssMinify: true,
    cssCodeSplit: true, // without it a CSS entry is an error
    lib: { entry: { ...entry, styles: 'src/styles/styles.css' }, formats: ['es'] },
    rolldownOptions: {
      external,
      output: {
        preserveModules: true,
        preserveModulesRoot: import.meta.dirname,
        entryFileNames: '[name].js',
        assetFileNames: '[name][extname]',
      },
    },
  },
});
