import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { ownName } from '../../scripts/own-name.mjs';

/** The page of the race, built as a team would build it; the kit from its sources. */
export const config = {
  root: fileURLToPath(new URL('.', import.meta.url)),
  configFile: /** @type {const} */ (false),
  logLevel: /** @type {const} */ ('error'),
  plugins: [react()],
  resolve: { alias: ownName(), dedupe: ['react', 'react-dom', '@tanstack/react-query'] },
  build: { outDir: '../.built', emptyOutDir: true, target: 'es2022', minify: true },
};
